import type { Job } from '#api/schema/job.ts';
import type { CheckKind, Finding } from '#lib/checks/checks.ts';
import type { Fact, FactKind } from '#lib/checks/fact.ts';
import { questionOf, questionOfGap } from '#lib/checks/questions.ts';
import { shorten, wholeGraphemes } from '#lib/text/quoted-point.ts';
import type { Place, TextRange } from '#lib/text/text-range.ts';

/**
 * `found`: the translation says it. `changed`: in its place the translation says something else. `missing`: nothing was
 * found that says it, which may be the checks' fault.
 */
export type FactState = 'found' | 'changed' | 'missing';

/** A fact as it is shown. */
export interface FactRow {
  state: FactState;
  /** What the source says, with the words that belong to it. */
  source: string;
  /** What the translation says there; undefined where nothing is known of it. */
  translation: string | undefined;
  /** Where to look, in both texts. */
  place: Place;
  /** What to ask the translator; undefined where nothing is to be asked. */
  question: string | undefined;
}

/** The checks that are about facts: others may point at whole lines. */
const OF_FACTS: ReadonlySet<CheckKind> = new Set([
  'number',
  'name',
  'address',
  'placeholder',
  'kept',
]);

/** What says little without the words beside it. */
const MEASURES: ReadonlySet<FactKind> = new Set(['number', 'percent', 'price', 'unit', 'time']);

type Texts = Pick<Job, 'body_src' | 'body_tgt'>;

/** The facts of a source in its order, with what the checks say of those that the translation does not say. */
export const factRows = (
  facts: readonly Fact[],
  findings: readonly Finding[],
  { body_src: from, body_tgt: to = '' }: Texts,
): FactRow[] =>
  facts.map((fact) => {
    const wordsAt = MEASURES.has(fact.kind) ? withNeighbours : alone;
    const source = wordsAt(from, fact.source);
    if (fact.translation)
      return {
        state: 'found',
        source,
        translation: wordsAt(to, fact.translation),
        place: { source: [fact.source], translation: [fact.translation] },
        question: undefined,
      };
    const finding = findings.find(
      (one) => OF_FACTS.has(one.kind) && one.source.some((range) => overlaps(range, fact.source)),
    );
    const [other] = finding?.translation ?? [];
    const translation = other && wordsAt(to, other);
    return {
      state: translation === undefined ? 'missing' : 'changed',
      source,
      translation,
      place: finding ?? { source: [fact.source], translation: [] },
      question: finding?.severity === 'note' ? questionOf(finding) : questionOfGap(translation),
    };
  });

const overlaps = (a: TextRange, b: TextRange) => a.start < b.end && b.start < a.end;

/** UTF-16 units on either side in which what belongs to a fact is looked for. */
const NEAR = 16;

const alone = (text: string, { start, end }: TextRange) => shorten(text.slice(start, end), 60);

/** What touches a fact (the sign of a currency), and the word after it (a unit, what is counted). */
function withNeighbours(text: string, { start, end }: TextRange): string {
  const from = Math.max(0, start - NEAR);
  const near = text.slice(from, end + NEAR);
  const before = /[^\s\p{L}\p{M}([{“"'«„]{0,3}$/u.exec(text.slice(from, start))?.[0].length ?? 0;
  const after =
    /^(?:%|[^\s\p{P}\p{Cf}]{0,8}(?:[ \u00A0\u202F][\p{L}\p{M}\p{Sc}°%]{1,12}(?![\p{L}\p{M}]))?)/u.exec(
      text.slice(end, end + NEAR),
    )?.[0].length ?? 0;
  return shorten(wholeGraphemes(near, start - before - from, end + after - from), 60);
}
