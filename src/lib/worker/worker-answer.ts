import type { Call, Outcome } from './worker-protocol.ts';

/** For a worker's own file: answers each call of its page, one after the other. */
export function answerCalls(answer: (question: never) => unknown): void {
  addEventListener('message', ({ data: { id, question } }: MessageEvent<Call<never>>) => {
    postMessage(outcome(id, () => answer(question)));
  });
}

function outcome(id: number, work: () => unknown): Outcome<unknown> {
  try {
    return { id, answer: work() };
  } catch (error) {
    return { id, fault: String(error) };
  }
}
