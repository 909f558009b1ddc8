import { BANKS, ENGLISH, type Bank } from './banks.ts';
import { LANGUAGES } from './languages.ts';

/** What a translator leaves as it stands, in the order in which it is looked for. `{{x}}` is a `{x}` in braces. */
const KEPT = [
  String.raw`\[\[\[[\s\S]*?\]\]\]`,
  String.raw`https?:\/\/[^\s<>"'、。）」]+`,
  String.raw`[\w.+\-]{1,64}@[\w\-]{1,64}\.[\w.\-]+`,
  String.raw`<\/?[a-z][^<>]*>`,
  String.raw`&(?:#\d+|#x[\da-f]+|[a-z]+\d*);`,
  String.raw`[$%]?\{[^{}]*\}`,
  String.raw`%(?:\d+\$)?[\-+0#]*\d*(?:\.\d+)?[sdfiux@](?![a-z])`,
  String.raw`\d[\d.,:\/]*(?: ?(?:EUR|USD|GBP|JPY|CHF|km|kg|cm|mm|min)\b|[a-z%°]*)`,
].join('|');
const KEPT_PIECES = new RegExp(`(${KEPT})`, 'giu');

/** Words and what joins them within a sentence; then its end mark, a space, and whether more follows. */
const WORDS =
  /(\p{L}(?:[\p{L}\p{M}\p{Zs}\t'’,、，،\-–/&]*[\p{L}\p{M}])?)([.!?。！？؟]?)( ?)(?=([\p{L}\p{N}])?)/gu;

/** Regional codes that share a bank. */
const SHARED: Readonly<Record<string, string>> = {
  'en-gb': 'en',
  'es-la': 'es',
  'fr-ca': 'fr',
  pt: 'pt-br',
  'zh-hk': 'zh-tw',
};

/** From how many phrases of about the right length one is drawn. */
const CHOICE = 5;

/** Characters that are written without spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Deterministic 32-bit hash of a text (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** The room a text takes: wide East Asian characters count twice, so that lengths compare. */
function width(text: string): number {
  let sum = 0;
  for (const char of text)
    sum += /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(char) ? 2 : 1;
  return sum;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const startsLower = (text: string) => {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
};

const WIDTHS = new Map(
  Object.values(BANKS).flatMap(({ phrases }) => phrases.map((phrase) => [phrase, width(phrase)])),
);
const widthOf = (phrase: string) => WIDTHS.get(phrase) ?? 0;

/** The phrases nearest to a width. */
function nearest({ phrases }: Bank, target: number): string[] {
  const distance = (phrase: string) => Math.abs(widthOf(phrase) - target);
  return phrases.toSorted((a, b) => distance(a) - distance(b)).slice(0, CHOICE);
}

/**
 * Says something as long as the source. The turn goes on from sentence to sentence, so that neighbours
 * differ; each edit exchanges the last clause.
 */
function say(source: string, bank: Bank, turn: number, edits: number): string {
  const widest = Math.max(...bank.phrases.map(widthOf));
  const clauses: string[] = [];
  let rest = width(source);
  do {
    const choice = nearest(bank, Math.min(rest, widest));
    const last = rest <= widest * 1.2;
    const clause = choice[(turn + clauses.length + (last ? 2 * edits : 0)) % choice.length] ?? '';
    clauses.push(clause);
    rest = last ? 0 : rest - widthOf(clause);
  } while (rest > 0);
  const said = clauses.reduce((text, clause, index) =>
    // Two clauses make a sentence; more than that would read as a list.
    index % 2 ? text + bank.comma + clause : text + bank.stop + capitalised(clause),
  );
  return startsLower(source) ? said : capitalised(said);
}

/** The end mark in the target's writing, with a space after it only where the target has one. */
function endOf(bank: Bank, mark: string, space: string, more: boolean): string {
  if (mark === '') return space;
  const written = bank.marks[mark] ?? mark;
  if (/[。！？]/.test(written)) return written;
  return written + (more ? ' ' : space);
}

/** Rewrites the words of a text, sentence by sentence; all that is kept stays where it is. */
function rewrite(
  text: string,
  bank: Bank,
  render: (words: string, nth: number, count: number) => string,
): string {
  const pieces = text.split(KEPT_PIECES);
  // The kept pieces stand at the odd places: `split` puts what the pattern captured there.
  const isKept = (index: number) => index % 2 === 1;
  const count = pieces.reduce(
    (sum, piece, index) => sum + (isKept(index) ? 0 : [...piece.matchAll(WORDS)].length),
    0,
  );
  const spaced = bank.stop.endsWith(' ');
  let nth = -1;
  const written = pieces.map((piece, index) => {
    if (isKept(index)) return piece;
    const words = piece.replaceAll(
      WORDS,
      (_, run: string, mark: string, space: string, next?: string) => {
        nth += 1;
        return render(run, nth, count) + endOf(bank, mark, space, next !== undefined);
      },
    );
    // 「価格は1,200円」 has no space around its number, a spaced language needs them.
    const before = spaced && index > 0 && UNSPACED.test(piece.charAt(0)) ? ' ' : '';
    const after = spaced && index < pieces.length - 1 && UNSPACED.test(piece.slice(-1)) ? ' ' : '';
    return before + words.replaceAll(/[「」（）：]/g, (mark) => bank.marks[mark] ?? mark) + after;
  });
  return written.join('');
}

/** How often a sentence was exchanged up to a version: each version takes up every third one. */
function editsUpTo(version: number, nth: number, count: number): number {
  const period = Math.min(count, 3);
  return Array.from({ length: Math.max(0, version - 1) }, (_, edit) => edit).filter(
    (edit) => edit % period === nth % period,
  ).length;
}

function bankOf(lc: string): Bank | undefined {
  return BANKS[SHARED[lc] ?? lc];
}

/**
 * What the sandbox's translator delivers for any text: believable sentences of about the same length
 * in the target language, in the source's lines and paragraphs, with `[[[kept text]]]`, placeholders,
 * tags, numbers and addresses as they stand. Languages without a bank get English with the code before it.
 * The same arguments give the same text; version 2 and later differ from the one before in about a
 * third of the sentences. A text without a single word comes back unchanged in every version.
 *
 * @param version counted from 1
 */
export function translate(text: string, lcTgt: string, version: number): string {
  const bank = bankOf(lcTgt);
  const seed = hash(text);
  let written = text;
  let last: readonly string[] = [];
  for (let edition = 1; edition <= version; edition += 1) {
    const said: string[] = [];
    const draw = (words: string, nth: number, count: number): string => {
      const edits = editsUpTo(edition, nth, count);
      const was = last[nth];
      if (was !== undefined && edits === editsUpTo(edition - 1, nth, count)) return was;
      const tries = Array.from({ length: CHOICE }, (_, turn) =>
        say(words, bank ?? ENGLISH, seed + nth + turn, edits),
      );
      // No translator says the same twice, or the same again when asked for something else.
      const isNew = (one: string) => !said.includes(one) && !last.includes(one);
      return tries.find(isNew) ?? tries.find((one) => one !== was) ?? '';
    };
    written = rewrite(text, bank ?? ENGLISH, (words, nth, count) => {
      const one = draw(words, nth, count);
      said.push(one);
      return bank || nth > 0 ? one : `[${lcTgt}] ${one}`;
    });
    last = said;
  }
  return written;
}

/**
 * A corrected version of any delivered translation, the human ones of the demo account included: every
 * fifth sentence (at least one) is said anew, all else stays. Deterministic like `translate`.
 *
 * @param version of the result, counted from 1: 2 for the first correction
 */
export function correct(previous: string, lcTgt: string, version: number): string {
  const bank = bankOf(lcTgt) ?? ENGLISH;
  const seed = hash(previous);
  return rewrite(previous, bank, (words, nth, count) => {
    const period = Math.min(count, 5);
    if (nth % period !== version % period) return words;
    const said = say(words, bank, seed + nth, 0);
    return said === words ? say(words, bank, seed + nth, 1) : said;
  });
}

const ANSWERS: readonly ((language: string) => string)[] = [
  () =>
    'Thank you for the clear explanation. I have corrected this and read the whole text once more.',
  (language) =>
    `Thank you for your feedback. I have changed it and checked the rest of the ${language} text for the same point.`,
  () => 'You are right, I apologise for the oversight. The corrected version is ready for you.',
  (language) =>
    `Thanks for pointing this out. The new wording follows your request and still reads naturally in ${language}.`,
  () => 'I understand. I have rewritten the sentence as you suggested and left the rest as it was.',
  () =>
    'Thank you. I have made the change you asked for. Please let me know if anything else comes up.',
];

/** The translator's comment on delivering a correction: English, polite, short; always the same for the same request. */
export function answerTo(correction: string, lcTgt: string): string {
  const language = LANGUAGES.find(({ lc }) => lc === lcTgt)?.language ?? lcTgt;
  const answer = ANSWERS[hash(correction) % ANSWERS.length];
  return answer?.(language.replace(/ \(.*/, '')) ?? '';
}
