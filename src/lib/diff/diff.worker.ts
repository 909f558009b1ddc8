import { answerCalls } from '../worker/worker-answer.ts';
import type { TwoTexts } from './diff-soon.ts';
import { diffLengths } from './diff.ts';

answerCalls(({ before, after, language }: TwoTexts) => diffLengths(before, after, language));
