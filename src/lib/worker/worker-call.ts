import { trustedTypes } from '../policy/trusted-types.ts';
import type { Call, Outcome, Part } from './worker-protocol.ts';

/**
 * Without it the Content-Security-Policy of `proxy/guard.ts` lets no worker start. It is not exported, and
 * a second one by its name is refused: it can vouch for nothing but the files named to `openWorker`.
 */
const policy = trustedTypes?.createPolicy('galley-worker', { createScriptURL: (url) => url });

export interface CallWorker<Question, Answer, Some> {
  /** Asks a worker; `onPart` hears what it tells before it answers. */
  (question: Question, signal: AbortSignal, onPart?: (part: Some) => void): Promise<Answer>;
  /** Ends the worker in the middle of its work: all calls under way reject with an AbortError. The next one starts it anew. */
  end: () => void;
}

/**
 * How to ask the worker at `url`, which `import url from './x.worker.ts?worker&url'` gives and which
 * answers by `answerCalls`. It starts with the first call and stays. After an abort the answer is dropped.
 * Rejects with the signal's reason; or with an Error where there are no workers, where it cannot start
 * (Galley was updated under the open tab) or with what was thrown in it: the caller can then do the work itself.
 */
export function openWorker<Question, Answer, Some = never>(
  url: string,
): CallWorker<Question, Answer, Some> {
  let worker: Worker | undefined;
  let calls = 0;
  const call: CallWorker<Question, Answer, Some> = async (question, signal, onPart) => {
    signal.throwIfAborted();
    worker ??= new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
    const asked = worker;
    const sent: Call<Question> = { id: (calls += 1), question };
    const settled = new AbortController();
    const once = { signal: settled.signal };
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const onMessage = ({ data }: MessageEvent<Outcome<Answer> | Part<Some>>) => {
          if (data.id !== sent.id) return;
          if ('part' in data) onPart?.(data.part);
          else if ('fault' in data) reject(new Error(data.fault));
          else resolve(data.answer);
        };
        const onError = ({ error }: ErrorEvent) => {
          // It did not start and never will: the next call may try another.
          if (worker === asked) worker = undefined;
          reject(error ?? new Error('The worker could not start.'));
        };
        asked.addEventListener('message', onMessage, once);
        asked.addEventListener('error', onError, once);
        signal.addEventListener('abort', () => reject(signal.reason), once);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
        asked.postMessage(sent);
      });
    } finally {
      settled.abort();
    }
  };
  call.end = () => {
    const error = new DOMException('', 'AbortError');
    worker?.terminate();
    worker?.dispatchEvent(new ErrorEvent('error', { error }));
  };
  return call;
}
