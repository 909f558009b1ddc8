import type { ShownUnit } from '#lib/files/texts/work.ts';
import { type Choice, choose, type Stand } from './choose-wording.ts';
import type { Known } from './known.ts';
import type { Brought } from '../compose/import/texts.ts';

/** One text of a file, in all languages. */
export interface TextRow {
  id: string;
  file: Brought;
  unit: ShownUnit;
  choices: ReadonlyMap<string, Choice>;
}

export interface FillWishes {
  overwrite: boolean;
  unapproved: boolean;
  /** Of differing wordings, by `pickId`: the translation whose words are taken. */
  picks: ReadonlyMap<string, string>;
}

export const pickId = (rowId: string, target: string): string => `${target} ${rowId}`;

/** What becomes of every text of these files, in each of the languages. */
export function textRows({ files, targets }: Known, { picks, ...wishes }: FillWishes): TextRow[] {
  return files.flatMap(({ file, texts, done, known }) =>
    texts.units.filter(hasWords).map((unit) => {
      const id = `${file.id} ${unit.key}`;
      const all = known.get(unit.key) ?? [];
      const choiceIn = (target: string): Choice =>
        choose(
          done.get(target)?.has(unit.key) ?? false,
          all.filter((one) => one.target === target),
          { ...wishes, picked: picks.get(pickId(id, target)) },
        );
      return { id, file, unit, choices: new Map(targets.map((lc) => [lc, choiceIn(lc)])) };
    }),
  );
}

/** A text of nothing is no text: its place stays as it is. */
const hasWords = ({ source }: ShownUnit) => source.trim() !== '';

/** How many texts stand how in a language. */
export function countStands(rows: readonly TextRow[], target: string): Map<Stand, number> {
  const counts = new Map<Stand, number>();
  for (const { choices } of rows) {
    const { stand } = choices.get(target) ?? {};
    if (stand) counts.set(stand, (counts.get(stand) ?? 0) + 1);
  }
  return counts;
}

/** What is put into one file in one language, by key. */
export const fillingOf = (
  rows: readonly TextRow[],
  file: Brought,
  target: string,
): Map<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const text = row.file.id === file.id ? row.choices.get(target)?.text : undefined;
      return text === undefined ? [] : [[row.unit.key, text] as const];
    }),
  );
