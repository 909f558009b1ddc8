import type { Edit, Entry } from '../model/unit.ts';

/**
 * The text with all edits made; what they do not touch stays as it is. Two may begin at one place if one of them
 * only puts something in, which then stands first; what two units ask for alike is made once.
 * @throws RangeError where two edits touch the same stretch
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  let last: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (last && edit.from < edit.to && isSame(edit, last)) continue;
    last = edit;
    if (edit.from < at) throw new RangeError(`Two edits of ${edit.from}.`);
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const isSame = (one: Edit, other: Edit) =>
  one.from === other.from && one.to === other.to && one.text === other.text;

/** Takes entries out, each with the separator that it needs no more. */
export function removals(entries: readonly Entry[]): Edit[] {
  /** For each list, how many entries at its beginning are gone: the next one has nothing before it. */
  const gone = new Map<number, number>();
  const inOrder = entries.toSorted((a, b) => a.from - b.from);
  return inOrder.map(({ from, to, among }) => {
    if (!among) return { from, to, text: '' };
    const { list, index, before, after } = among;
    if (index !== (gone.get(list) ?? 0)) return { from: before ?? from, to, text: '' };
    gone.set(list, index + 1);
    return { from, to: after ?? to, text: '' };
  });
}

/** What stands between this entry and its neighbour. */
export function separatorOf(text: string, { from, to, among }: Entry): string {
  if (!among) return '';
  if (among.before !== undefined) return text.slice(among.before, from);
  if (among.after !== undefined) return text.slice(to, among.after);
  // The only one there: in a line of its own, as it stands itself.
  const space = /\s*$/.exec(text.slice(Math.max(0, from - 200), from))?.[0] ?? '';
  return space.includes('\n') ? `,${space}` : ', ';
}
