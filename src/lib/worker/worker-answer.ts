import type { Call, Outcome, Part } from './worker-protocol.ts';

/**
 * For a worker's own file: answers each call of its page, at once or when its work is done. `tell` gives a part of the
 * answer, or how far it has come; the page hears it while the worker works on.
 */
export function answerCalls(
  answer: (question: never, tell: (part: unknown) => void) => unknown,
): void {
  addEventListener('message', async ({ data: { id, question } }: MessageEvent<Call<never>>) => {
    const tell = (part: unknown) => postMessage({ id, part } satisfies Part<unknown>);
    postMessage(await outcome(id, () => answer(question, tell)));
  });
}

async function outcome(id: number, work: () => unknown): Promise<Outcome<unknown>> {
  try {
    return { id, answer: await work() };
  } catch (error) {
    return { id, fault: String(error) };
  }
}
