import { answerCalls } from '#lib/worker/worker-answer.ts';
import { type Question, type Tell, work } from '#lib/files/texts/work.ts';

answerCalls((question: Question, tell: Tell) => work(question, new Date(), tell));
