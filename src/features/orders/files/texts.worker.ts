import { answerCalls } from '#lib/worker/worker-answer.ts';
import { type Question, work } from '#lib/files/texts/work.ts';

answerCalls((question: Question) => work(question, new Date()));
