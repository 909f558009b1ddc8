import { translate } from './seed/translate.ts';
import type { World } from './world.ts';

/** What the links of a file job lead to: a little text under the file's name; undefined: 404. */
export function fileText({ state }: World, id: string, side: string): string | undefined {
  const job = state.jobs.get(Number(id));
  if (!job?.file) return undefined;
  const source = `${job.slug}\n\n${job.file.filename}\n`;
  if (side === 'source') return source;
  return side === 'target' && job.versions.length > 0
    ? translate(source, job.lc_tgt, job.versions.length)
    : undefined;
}
