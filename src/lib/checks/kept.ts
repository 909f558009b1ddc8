import type { Found } from './finding.ts';
import { compareSpans } from './compare.ts';
import type { Pair } from './pair.ts';

/** `[[[kept]]]` text that is not as it was. Where only its brackets are gone, that is a note. */
export function findKept({ source, translation, beads }: Pair): Found[] {
  const kept = (spans: Pair['source']['spans']) =>
    spans
      .filter(({ kind }) => kind === 'kept')
      .map(({ start, end, text }) => ({ start, end, name: text }));
  const { missing, added, changed } = compareSpans(
    kept(source.spans),
    kept(translation.spans),
    beads,
  );
  const bare = new Map<string, number>();
  return [
    ...changed.map(([from, to]): Found => ({
      severity: 'error',
      message: 'Text to be kept was altered',
      source: [from],
      translation: [to],
    })),
    ...missing.map((from): Found => {
      const content = from.name.slice(3, -3).trim();
      const at = content === '' ? -1 : translation.words.indexOf(content, bare.get(content) ?? 0);
      if (at < 0)
        return {
          severity: 'error',
          message: 'Text to be kept is missing',
          source: [from],
          translation: [],
        };
      const end = at + content.length;
      bare.set(content, end);
      return {
        severity: 'note',
        message: 'Text to be kept stands without its brackets',
        source: [from],
        translation: [{ start: at, end }],
      };
    }),
    ...added.map((to): Found => ({
      severity: 'warning',
      message: 'The source has no such text to be kept',
      source: [],
      translation: [to],
    })),
  ];
}
