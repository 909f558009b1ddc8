import type { TextRange } from '../text/text-range.ts';
import type { Fact } from './fact.ts';
import type { Found } from './finding.ts';
import { compareSpans } from './compare.ts';
import type { Pair } from './pair.ts';

export const findKept = (pair: Pair): readonly Found[] => readKept(pair).found;

/** `[[[kept]]]` text that is not as it was. Where only its brackets are gone, that is a note. */
export function readKept({ source, translation, beads }: Pair): { facts: Fact[]; found: Found[] } {
  const kept = (spans: Pair['source']['spans']) =>
    spans
      .filter(({ kind }) => kind === 'kept')
      .map(({ start, end, text }) => ({ start, end, name: text }));
  const all = kept(source.spans);
  const { missing, added, changed, same } = compareSpans(all, kept(translation.spans), beads);
  const bare = new Map<string, number>();
  const says = new Map<TextRange, TextRange>(same);
  const found = [
    ...changed.map(([from, to]): Found => ({
      severity: 'error',
      fault: { is: 'kept-altered' },
      source: [from],
      translation: [to],
    })),
    ...missing.map((from): Found => {
      const content = from.name.slice(3, -3).trim();
      const at = content === '' ? -1 : translation.words.indexOf(content, bare.get(content) ?? 0);
      if (at < 0)
        return {
          severity: 'error',
          fault: { is: 'kept-missing' },
          source: [from],
          translation: [],
        };
      const end = at + content.length;
      bare.set(content, end);
      says.set(from, { start: at, end });
      return {
        severity: 'note',
        fault: { is: 'kept-bare' },
        source: [from],
        translation: [{ start: at, end }],
      };
    }),
    ...added.map((to): Found => ({
      severity: 'warning',
      fault: { is: 'kept-added' },
      source: [],
      translation: [to],
    })),
  ];
  const facts = all.map((from): Fact => {
    const to = says.get(from);
    return {
      kind: 'kept',
      source: { start: from.start, end: from.end },
      translation: to && { start: to.start, end: to.end },
    };
  });
  return { facts, found };
}
