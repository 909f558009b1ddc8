import { onceFor } from '../once.ts';
import { fold } from './fold.ts';
import { languageName } from './languages.ts';

/** What a search looks at, of a translation. */
interface Searched {
  job_id: string;
  slug: string;
  body_src: string;
  body_tgt?: string | undefined;
  lc_src: string;
  lc_tgt: string;
  custom_data?: string | undefined;
}

/** The words that somebody looks for; all of them must be there. */
export const wordsOf = (search: string): string[] => fold(search).split(/\s+/).filter(Boolean);

/** The names of what stands in an order's mark (`order-mark.ts`): nobody looks for these. */
const LABELS = /"(galley|v|id|name|file|key|keyHash)":/g;

/** A translation's id, title, texts, languages and custom data, folded; once for each reading of it. */
export const searchedText = onceFor((job: Searched): string => {
  const { job_id, slug, body_src, body_tgt = '', lc_src, lc_tgt, custom_data = '' } = job;
  const languages = `${lc_src}~${lc_tgt} ${languageName(lc_src)} ${languageName(lc_tgt)}`;
  const along = custom_data.replace(LABELS, '');
  return fold([job_id, slug, languages, body_src, body_tgt, along].join('\n'));
});

/** Whether all words (`wordsOf`) stand in a translation, whatever their case, width or accents. */
export const isFound = (job: Searched, words: readonly string[]): boolean =>
  words.every((word) => searchedText(job).includes(word));
