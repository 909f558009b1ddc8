import { answerCalls } from '../worker/worker-answer.ts';
import { diffLengths, type TwoTexts } from './diff.ts';

answerCalls(({ before, after, language }: TwoTexts) => diffLengths(before, after, language));
