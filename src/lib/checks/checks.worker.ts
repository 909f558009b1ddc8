import { answerCalls } from '../worker/worker-answer.ts';
import { type CheckedPair, runChecks } from './checks.ts';

answerCalls((pair: CheckedPair) => runChecks(pair));
