import { answerCalls } from '../worker-answer.ts';
import type { TwoTexts } from './diff-soon.ts';
import { diffTexts } from './diff.ts';

answerCalls(({ before, after, language }: TwoTexts) => diffTexts(before, after, language));
