import { GENGO_DATE } from '#lib/time/gengo-date.ts';
import { lostAnswer, type Answer } from '../wire/envelope.ts';
import { ApiError } from '../wire/errors.ts';
import { noteGengoDate } from '../wire/gengo-time.ts';
import { isOffline, MARK } from '../wire/http.ts';

/** In bytes, of the whole request. */
export interface UploadProgress {
  sent: number;
  total: number;
}

export interface UploadOptions {
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Sends a form that changes nothing. */
export type Upload = (url: string, form: FormData, options: UploadOptions) => Promise<Answer>;

/** In ms without any byte; an upload may take as long as it moves. */
const STALLED = 90_000;

/**
 * Sends a form by XMLHttpRequest: no fetch tells in every browser how far an upload has come.
 * @throws ApiError, as `call` does; `signal.reason` when the caller gave up.
 */
export const upload: Upload = (url, form, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fail = (reason: unknown) => {
      reject(reason);
      request.abort();
    };
    const giveUp = () => fail(signal?.reason);
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(lostAnswer({}, 'timeout')), STALLED);
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      moved();
      onProgress?.({ sent: loaded, total });
    });
    request.addEventListener('progress', moved);
    request.addEventListener('load', () => {
      noteGengoDate(request.getResponseHeader(GENGO_DATE));
      resolve({ status: request.status, text: request.responseText, changes: false });
    });
    request.addEventListener('error', () => {
      const kind = isOffline() ? 'offline' : 'unreachable';
      reject(new ApiError(kind, 'connection', { isOwn: kind === 'unreachable' }));
    });
    request.addEventListener('loadend', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    });
    signal?.addEventListener('abort', giveUp);
    request.open('POST', url);
    for (const [name, value] of Object.entries(MARK)) request.setRequestHeader(name, value);
    moved();
    request.send(form);
  });
