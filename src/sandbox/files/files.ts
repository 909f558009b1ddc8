import { sampleText } from '../translator/sample.ts';
import type { World } from '../world.ts';

/**
 * What the links of a file job lead to: the file as it was uploaded, and its translation: a sample, which stays
 * as it is in every version; for a file that is no text, the same bytes. The seeds' files have no content: a note stands for it. Undefined: 404.
 */
export function fileOf(
  { state }: World,
  id: string,
  side: string,
): string | Uint8Array<ArrayBuffer> | undefined {
  const job = state.jobs.get(Number(id));
  const isThere = side === 'source' || (side === 'target' && job?.versions.length);
  if (!job?.file || !isThere) return undefined;
  const { filename, content = { text: `${job.slug}\n\n${filename}\n` } } = job.file;
  if ('base64' in content) {
    return Uint8Array.from(atob(content.base64), (char) => char.charCodeAt(0));
  }
  if (side === 'source') return content.text;
  return sampleText(content.text, job.lc_tgt, 1);
}
