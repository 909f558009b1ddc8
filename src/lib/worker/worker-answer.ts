import type { Call, Outcome } from './worker-protocol.ts';

/** For a worker's own file: answers each call of its page, at once or when its work is done. */
export function answerCalls(answer: (question: never) => unknown): void {
  addEventListener('message', async ({ data: { id, question } }: MessageEvent<Call<never>>) => {
    postMessage(await outcome(id, () => answer(question)));
  });
}

async function outcome(id: number, work: () => unknown): Promise<Outcome<unknown>> {
  try {
    return { id, answer: await work() };
  } catch (error) {
    return { id, fault: String(error) };
  }
}
