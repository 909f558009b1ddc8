import { diffTexts, type Piece } from './diff.ts';

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
  return diffTexts(before, after, language);
}
