import { listed } from '#lib/language/write.ts';
import { newDraft, newRow, type OrderDraft } from '#lib/order/order-draft.ts';
import { isOpen } from './choose-wording.ts';
import type { TextRow } from './rows.ts';

/** What is missing in some language: texts, and how many translations of them. */
export function missingOf(rows: readonly TextRow[]): { rows: TextRow[]; count: number } {
  const missing = rows.filter(({ choices }) => [...choices.values()].some(isOpen));
  const count = missing.reduce(
    (so, { choices }) => so + [...choices.values()].filter(isOpen).length,
    0,
  );
  return { rows: missing, count };
}

/** An order of just what is missing: each text in the languages that lack it, with its file and its key. */
export function missingDraft(
  rows: readonly TextRow[],
  id: string,
  sourceLanguage: string,
  isProtected = false,
): OrderDraft {
  const missing = missingOf(rows).rows;
  const lacking = new Set(missing.flatMap(({ choices }) => openIn(choices)));
  const targets = [...(missing[0]?.choices.keys() ?? [])].filter((lc) => lacking.has(lc));
  return {
    ...newDraft(id, 0),
    name: listed([...new Set(missing.map(({ file }) => file.name))]),
    tier: 'standard',
    sourceLanguage,
    targets,
    rows: missing.map(({ file, unit, choices }, index) =>
      newRow(`r${index + 1}`, {
        title: unit.title ?? unit.key,
        text: (isProtected && unit.kept) || unit.source,
        comment: unit.note ?? '',
        maxChars: unit.limit?.toString() ?? '',
        origin: { file: file.name, key: unit.key },
        except: targets.filter((lc) => !openIn(choices).includes(lc)),
      }),
    ),
  };
}

const openIn = (choices: TextRow['choices']): string[] =>
  [...choices].filter(([, choice]) => isOpen(choice)).map(([lc]) => lc);
