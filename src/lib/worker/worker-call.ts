import { trustedTypes } from '../policy/trusted-types.ts';
import type { Call, Outcome } from './worker-protocol.ts';

/**
 * Without it the Content-Security-Policy of `proxy/guard.ts` lets no worker start. It is not exported, and
 * a second one by its name is refused: it can vouch for nothing but the files named to `openWorker`.
 */
const policy = trustedTypes?.createPolicy('galley-worker', { createScriptURL: (url) => url });

/** Asks a worker. */
export type CallWorker<Question, Answer> = (
  question: Question,
  signal: AbortSignal,
) => Promise<Answer>;

/**
 * How to ask the worker at `url`, which `import url from './x.worker.ts?worker&url'` gives and which
 * answers by `answerCalls`. It starts with the first call and stays. After an abort the answer is dropped.
 * Rejects with the signal's reason; or with an Error where there are no workers, where it cannot start
 * (Galley was updated under the open tab) or with what was thrown in it: the caller can then do the work itself.
 */
export function openWorker<Question, Answer>(url: string): CallWorker<Question, Answer> {
  let worker: Worker | undefined;
  let calls = 0;
  return async (question, signal) => {
    signal.throwIfAborted();
    worker ??= new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
    const asked = worker;
    const call: Call<Question> = { id: (calls += 1), question };
    const settled = new AbortController();
    const once = { signal: settled.signal };
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const onMessage = ({ data }: MessageEvent<Outcome<Answer>>) => {
          if (data.id !== call.id) return;
          if ('fault' in data) reject(new Error(data.fault));
          else resolve(data.answer);
        };
        const onError = () => {
          // It did not start and never will: the next call may try another.
          if (worker === asked) worker = undefined;
          reject(new Error('The worker could not start.'));
        };
        asked.addEventListener('message', onMessage, once);
        asked.addEventListener('error', onError, once);
        signal.addEventListener('abort', () => reject(signal.reason), once);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        asked.postMessage(call);
      });
    } finally {
      settled.abort();
    }
  };
}
