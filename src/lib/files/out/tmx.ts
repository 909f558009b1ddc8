import type { ExportedJob } from './exported-job.ts';
import { attribute, languageTag, plain } from './xliff.ts';

/** Whether a translation belongs into a memory: it is approved, and text. */
export const isMemory = ({ status, body_src, body_tgt = '', mt }: ExportedJob): boolean =>
  status === 'approved' && !mt && body_src !== '' && body_tgt !== '';

/**
 * A TMX 1.4b document, one unit for each translation: its id is the translation's, its date that of the order (Gengo
 * tells no other). Several language pairs may stand in one. What XML cannot hold is U+FFFD.
 */
export function* tmxChunks(jobs: Iterable<ExportedJob>): Generator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n' +
      '<header creationtool="Galley" creationtoolversion="1" segtype="block" o-tmf="Gengo"' +
      ' adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n'
  );
  for (const job of jobs) yield unit(job);
  yield '</body>\n</tmx>\n';
}

function unit({ job_id, lc_src, lc_tgt, ctime, body_src, body_tgt = '' }: ExportedJob): string {
  return (
    `<tu tuid="${attribute(job_id)}" creationdate="${moment(ctime)}">` +
    `${variant(lc_src, body_src)}${variant(lc_tgt, body_tgt)}</tu>\n`
  );
}

const variant = (lc: string, text: string) =>
  `<tuv xml:lang="${languageTag(lc)}"><seg>${plain(text)}</seg></tuv>`;

/** `20251129T235959Z`, of Unix seconds. */
const moment = (seconds: number) =>
  new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
