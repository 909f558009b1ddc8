import { countUnits, type UnitType } from '#lib/text/units.ts';
import { drawer, hash } from '../world/random.ts';
import { BANKS } from '../seed/banks.ts';
import { REQUESTS, SLIPS, TARGETS, type Kind, type Shares } from '../seed/large-terms.ts';
import { LANGUAGES } from '../world/languages.ts';
import { correct } from '../translator/correct.ts';
import { otherWords, sampleText } from '../translator/sample.ts';

/** One of the generated source texts: its kind and language, and its number in the account. */
export interface TextName {
  kind: Kind;
  lc_src: string;
  number: number;
}

interface Sentence {
  text: string;
  units: number;
}

/** Phrases that say something by themselves; those before are single words. */
const FIRST_CLAUSE = 10;

/** One translation in so many has a slip in it. */
const SLIP_EVERY = 30;

/** What a draw from 0 up to 1 hits in a table of shares. */
export function drawn<T>(shares: Shares<T>, draw: number): T {
  let left = draw * shares.reduce((sum, [, share]) => sum + share, 0);
  const hit = shares.find(([, share]) => (left -= share) < 0) ?? shares[0];
  if (!hit) throw new Error('nothing to draw from');
  return hit[0];
}

/** A number from 0 up to 1 that two names determine. */
export const drawFor = (what: string, number: number) => hash(`${what} ${number}`) / 2 ** 32;

const unitTypes = new Map<string, UnitType>(LANGUAGES.map(({ lc, unit_type }) => [lc, unit_type]));
const unitsOf = (text: string, lc: string) => countUnits(text, unitTypes.get(lc) ?? 'word');

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Each clause alone, and each with another: counted once, because their units add up. */
function sentencesOf(lc: string): Sentence[] {
  const { phrases = [], comma = '', stop = '' } = BANKS[lc] ?? {};
  const clauses = phrases.slice(FIRST_CLAUSE);
  const pairs = clauses.map((clause, index) => clause + comma + clauses.at(index - 3));
  return [...clauses, ...pairs].map((words) => {
    const text = capitalised(words) + stop;
    return { text, units: unitsOf(text, lc) };
  });
}

const SENTENCES = new Map(
  [...new Set(TARGETS.map(([{ lc_src }]) => lc_src))].map((lc) => [lc, sentencesOf(lc)]),
);

function sentencesIn({ kind, lc_src, number }: TextName): Sentence[] {
  const bank = SENTENCES.get(lc_src) ?? [];
  const draw = drawer(`text ${number}`);
  const [fewest, most] = kind.sentences;
  const count = fewest + Math.floor(draw() * (most - fewest + 1));
  const from = Math.floor(draw() * bank.length);
  // Steps of nine: no sentence comes twice, and none has a clause of the one before.
  return Array.from({ length: count }, (_, index) => bank[(from + 9 * index) % bank.length]).filter(
    (sentence) => sentence !== undefined,
  );
}

/** The text: paragraphs of two sentences, then the line that tells it from all others. */
export function sourceText(name: TextName): string {
  const sentences = sentencesIn(name);
  const paragraphs = sentences.flatMap((sentence, index) =>
    index % 2 ? [] : [(sentence.text + (sentences[index + 1]?.text ?? '')).trim()],
  );
  return [...paragraphs, name.kind.fact(name.number)].join('\n\n');
}

/** The text's units, without making it. */
export function sourceUnits(name: TextName): number {
  return sentencesIn(name).reduce(
    (sum, { units }) => sum + units,
    unitsOf(name.kind.fact(name.number), name.lc_src),
  );
}

/** What a customer asks of a text before the version (from 2): a sentence in other words. */
export function requestFor(text: string, lcTgt: string, version: number): string {
  const request = REQUESTS[hash(text) % REQUESTS.length] ?? REQUESTS[0];
  return request(...otherWords(text, lcTgt, version));
}

/** What was delivered as the text's version (from 1); the last one may have a slip. */
export function deliveredText(
  name: TextName,
  lcTgt: string,
  version: number,
  isLast: boolean,
): string {
  const source = sourceText(name);
  let text = sampleText(source, lcTgt, 1);
  for (let made = 2; made <= version; made++)
    text = correct(text, requestFor(text, lcTgt, made), source).text;
  const slip = hash(`slip ${lcTgt} ${name.number}`);
  if (!isLast || slip % SLIP_EVERY !== 0) return text;
  return SLIPS[Math.floor(slip / SLIP_EVERY) % SLIPS.length]?.(text) ?? text;
}
