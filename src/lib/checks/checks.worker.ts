import { answerCalls } from '../worker/worker-answer.ts';
import { type Asked, READS } from './checks.ts';

answerCalls(({ read, pair }: Asked) => READS[read](pair));
