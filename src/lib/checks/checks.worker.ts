import { answerCalls } from '../worker/worker-answer.ts';
import type { Asked } from './check-soon.ts';
import { READS } from './checks.ts';

answerCalls(({ read, pair }: Asked) => READS[read](pair));
