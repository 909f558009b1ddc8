import { openWorker } from '../worker/worker-call.ts';
import { diffTexts, type Piece, piecesOf, type TwoTexts } from './diff.ts';
import url from './diff.worker.ts?worker&url';

const lengthsInWorker = openWorker<TwoTexts, Int32Array>(url);

/** Units of both texts that are compared here at once: so few that even a slow machine takes no notice. */
const SHORT = 1000;

/**
 * `diffTexts`, at once when the texts are short, in a worker when it could hold up typing and scrolling.
 * @throws the signal's reason when aborted.
 */
export async function diffSoon(
  before: string,
  after: string,
  language: string | undefined,
  signal: AbortSignal,
): Promise<Piece[]> {
  signal.throwIfAborted();
  if (before.length + after.length <= SHORT) return diffTexts(before, after, language);
  try {
    const lengths = await lengthsInWorker({ before, after, language }, signal);
    return piecesOf(before, after, lengths);
  } catch {
    signal.throwIfAborted();
    return diffTexts(before, after, language);
  }
}
