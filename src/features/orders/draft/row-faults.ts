import { t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
import { languageName } from '#lib/text/languages.ts';
import { type DraftRow, isFilled } from '#lib/order/order-draft.ts';
import type { RowFault, RowField } from './checked-rows.ts';
import type { DraftFaults } from './draft-faults.ts';

/** What a row says at each of its fields. */
export type FieldFaults = Readonly<Partial<Record<RowField, string>>>;

const BEHIND_THE_FOLD: readonly RowField[] = [
  'comment',
  'attachments',
  'maxChars',
  'customData',
  'position',
];

/** Whether something is wrong where it is folded away. */
export const isWrongInFold = (faults: FieldFaults): boolean =>
  BEHIND_THE_FOLD.some((field) => faults[field] !== undefined);

/** Several faults at one field read as sentences; those of some languages alone say of which. */
export function atFields(faults: readonly RowFault[] = []): FieldFaults {
  const found: Partial<Record<RowField, string>> = {};
  for (const { field, message, target } of faults) {
    const language = languageName(target ?? '');
    const words = target === undefined ? message : t`${language}: ${message}`;
    found[field] = sentences([found[field], words]);
  }
  return found;
}

/** What is not done yet is no fault before somebody wants to send it. */
const UNDONE: ReadonlySet<string | undefined> = new Set([
  'rows',
  'sourceLanguage',
  'targets',
  'tier',
  'file',
]);
const isStarted = ({ field }: { field: string | undefined }) => !UNDONE.has(field);

/** What is said while somebody still types: limits passed, and not that something is missing. */
export function soFar({ order, rows }: DraftFaults, all: readonly DraftRow[]): DraftFaults {
  // Whoever types a title first has not forgotten the text.
  const blank = new Set(
    rows.size > 0 ? all.filter((row) => !isFilled(row)).map(({ id }) => id) : [],
  );
  const started = [...rows].flatMap(([id, faults]) => {
    if (blank.has(id)) {
      const others = faults.filter((fault) => isStarted(fault) && fault.field !== 'text');
      return others.length > 0 ? [[id, others] as const] : [];
    }
    // The same array where it can be: its row is then not drawn again.
    const kept = faults.every(isStarted) ? faults : faults.filter(isStarted);
    return kept.length > 0 ? [[id, kept] as const] : [];
  });
  return { order: order.filter(isStarted), rows: new Map(started) };
}

/** Both, each fault once. */
export function together(one: DraftFaults, other: DraftFaults): DraftFaults {
  if (other.order.length + other.rows.size === 0) return one;
  const rows = new Map(one.rows);
  for (const [id, faults] of other.rows) rows.set(id, unique([...(rows.get(id) ?? []), ...faults]));
  return { order: unique([...one.order, ...other.order]), rows };
}

function unique<T extends { field: string | undefined; message: string }>(faults: readonly T[]) {
  const byWords = new Map(faults.map((fault) => [`${fault.field} ${fault.message}`, fault]));
  return [...byWords.values()];
}
