import { t } from '@lingui/core/macro';
import { jobTitle } from '../../job-title.ts';
import { toLocale } from '../../text/languages.ts';
import { statusWords } from '../../status.ts';
import type { ExportedJob } from './exported-job.ts';

/** The translations of one language pair. */
export interface PairOfLanguages<Job> {
  /** BCP 47; `und` where Gengo's code says no language. */
  srcLang: string;
  trgLang: string;
  jobs: readonly Job[];
}

/** By language pair, in the order in which they first appear: an XLIFF 2.0 document holds one pair. */
export function byPair<Job extends ExportedJob>(
  jobs: Iterable<Job>,
): readonly PairOfLanguages<Job>[] {
  const tags = new Map<string, string>();
  const tagOf = (code: string) => {
    const tag = tags.get(code) ?? languageTag(code);
    tags.set(code, tag);
    return tag;
  };
  const pairs = new Map<string, PairOfLanguages<Job> & { jobs: Job[] }>();
  for (const job of jobs) {
    const [srcLang, trgLang] = [tagOf(job.lc_src), tagOf(job.lc_tgt)];
    const key = `${srcLang} ${trgLang}`;
    const pair = pairs.get(key) ?? { srcLang, trgLang, jobs: [] };
    pairs.set(key, pair);
    pair.jobs.push(job);
  }
  return [...pairs.values()];
}

/** BCP 47 of Gengo's code; `und` where it says no language. */
export function languageTag(code: string): string {
  try {
    return Intl.getCanonicalLocales(toLocale(code))[0] ?? 'und';
  } catch {
    return 'und';
  }
}

/**
 * An XLIFF 2.0 document of one language pair, unit by unit: the unit's id is the translation's, its name
 * the slug; order and status are notes. Texts stand as they are, white space and `[[[kept text]]]` too.
 */
export function* xliffChunks(
  { srcLang, trgLang }: Pick<PairOfLanguages<ExportedJob>, 'srcLang' | 'trgLang'>,
  jobs: Iterable<ExportedJob>,
): Generator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"' +
      ` srcLang="${srcLang}" trgLang="${trgLang}">\n` +
      '<file id="galley" xml:space="preserve">\n'
  );
  for (const job of jobs) yield unit(job);
  yield '</file>\n</xliff>\n';
}

function unit(job: ExportedJob): string {
  const { job_id, order_id, status, body_src, body_tgt = '', mt } = job;
  const title = jobTitle(job);
  const name = title.isSource || job.slug === '' ? '' : ` name="${attribute(title.text)}"`;
  const notes = [
    ['order', order_id ?? ''],
    ['status', statusWords(status).label],
    ['draft', mt && body_tgt !== '' ? t`The target is a machine’s draft.` : ''],
  ].filter(([, words]) => words !== '');
  return [
    `<unit id="${token(job_id)}"${name}>`,
    '<notes>',
    ...notes.map(([category, words = '']) => `<note category="${category}">${plain(words)}</note>`),
    '</notes>',
    `<segment state="${stateOf(job)}">`,
    `<source>${content(body_src)}</source>`,
    ...(body_tgt === '' ? [] : [`<target>${content(body_tgt)}</target>`]),
    '</segment>',
    '</unit>\n',
  ].join('');
}

/** What XLIFF calls each status; every other is `initial`, and so is what has no target yet. */
const STATES: Readonly<Record<string, string>> = {
  reviewable: 'translated',
  // Somebody has read it, and not yet agreed.
  revising: 'reviewed',
  approved: 'final',
};

const stateOf = ({ status, body_tgt = '', mt }: ExportedJob) =>
  (body_tgt !== '' && !mt && Object.hasOwn(STATES, status) ? STATES[status] : undefined) ??
  'initial';

/** `NMTOKEN`: Gengo's ids are digits. */
const token = (id: string) => id.replace(/[^\w.-]/g, '_');

/** What XML 1.0 forbids: controls, halves of surrogate pairs, and two that are no characters. */
// oxlint-disable-next-line no-control-regex -- these are what must not be there
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As themselves a reader would make line feeds, or spaces, of them.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const refer = (text: string, what: RegExp) =>
  text.replace(what, (character) => REFERENCES[character] ?? character);

/** Text where XLIFF allows elements: it has one for characters that XML forbids. */
const content = (text: string) =>
  refer(text, /[&<>\r]/g).replace(FORBIDDEN, (character) => `<cp hex="${hex(character)}"/>`);

const hex = (character: string) =>
  character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** Text where it does not. */
export const plain = (text: string) => refer(text, /[&<>\r]/g).replace(FORBIDDEN, '\uFFFD');

/** Text within an attribute's quotation marks. */
export const attribute = (text: string) =>
  refer(text, /[&<>"\r\n\t]/g).replace(FORBIDDEN, '\uFFFD');
