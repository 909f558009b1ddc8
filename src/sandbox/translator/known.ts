import { COMING } from '../seed/demo-coming.ts';
import { DEMO } from '../seed/demo.ts';
import type { SeedJob } from '../seed/types.ts';
import type { Correction } from './correct.ts';

const keyOf = (...parts: readonly string[]) => parts.join('\u0000');

const comingFor = ({ slug, lc_tgt }: SeedJob) =>
  COMING.find((one) => one.slug === slug && one.lc_tgt === lc_tgt);

interface Known {
  /** By source and target language, the best first. */
  translations: Map<string, string[]>;
  /** By what was delivered and what is asked of it. */
  corrections: Map<string, Correction>;
}

function read(): Known {
  const translations = new Map<string, string[]>();
  const corrections = new Map<string, Correction>();
  for (const job of DEMO.flatMap(({ jobs }) => jobs)) {
    if (job.file) continue;
    const coming = comingFor(job);
    // A machine's draft is nobody's translation.
    const versions = job.mt ? [] : job.versions.map(({ body_tgt }) => body_tgt);
    const key = keyOf(job.body_src, job.lc_tgt);
    const texts = [...(coming ? [coming.body_tgt] : []), ...versions.toReversed()];
    translations.set(key, [...(translations.get(key) ?? []), ...texts]);
    const [last, request] = [
      versions.at(-1),
      job.thread.findLast(({ author }) => author === 'customer')?.body,
    ];
    if (coming?.answer && last && request) {
      const { body_tgt: text, answer } = coming;
      corrections.set(keyOf(last, request), { text, answer });
    }
  }
  return { translations, corrections };
}

let known: Known | undefined;
const lookUp = () => (known ??= read());

/** People's translations of a text that the demo account has, into a language that it has it in: the best first. */
export const knownTranslations = (source: string, lcTgt: string): readonly string[] =>
  lookUp().translations.get(keyOf(source, lcTgt)) ?? [];

/** What the demo account's translator makes of a request that was there when the account was opened. */
export const knownCorrection = (translation: string, request: string): Correction | undefined =>
  lookUp().corrections.get(keyOf(translation, request));
