import { answerCalls } from '../worker-answer.ts';
import { type CheckedPair, runChecks } from './checks.ts';

answerCalls((pair: CheckedPair) => runChecks(pair));
