import { separatorOf, withEdits } from './edits.ts';
import type { Edit, Entry, Unit } from '../model/unit.ts';

type Forms = readonly (readonly [category: string, name: string])[];

interface Changes {
  edits: Edit[];
  removed: Entry[];
  /** Those that the target has as well. */
  kept: Unit[];
}

/**
 * What makes the plural forms of one text those of another language: a form that it lacks goes; one that it has
 * besides is a copy of `other`, at its place in CLDR's order, with the edits that `editsFor` gives for the copied
 * unit under the new form's key (undefined: it is left out).
 */
export function pluralChanges(
  text: string,
  units: readonly Unit[],
  forms: Forms,
  editsFor: (copied: Unit, key: string) => Edit[] | undefined,
): Changes {
  const changes: Changes = { edits: [], removed: [], kept: [] };
  const byCategory = new Map(units.map((unit) => [unit.plural?.category ?? '', unit]));
  const copied = byCategory.get('other') ?? units.at(-1);
  if (!copied?.entry || !copied.plural) return { ...changes, kept: [...units] };
  /** Its translation is missing, and what is missing goes: nothing can stand beside it. */
  const isGone = (unit: Unit) => editsFor(unit, unit.key) === undefined;
  const shared = forms.filter(([category]) => byCategory.has(category));
  // Something must stay for the others to stand beside: it takes the last form's name.
  if (shared.length === 0) {
    for (const [category] of forms.slice(-1)) byCategory.set(category, copied);
  }
  const stays = new Set<Unit>();
  let last: Unit | undefined;
  let waiting: string[] = [];
  for (const [category, name] of forms) {
    const unit = byCategory.get(category);
    if (!unit?.entry || !unit.plural) {
      waiting.push(...copyOf(text, copied, name, keyOf(copied, category), editsFor));
      continue;
    }
    stays.add(unit);
    if (isGone(unit)) continue;
    last = unit;
    changes.edits.push({ ...unit.plural.at, text: name });
    const separator = separatorOf(text, unit.entry);
    const { from } = unit.entry;
    changes.edits.push(...waiting.map((copy) => ({ from, to: from, text: copy + separator })));
    waiting = [];
  }
  if (last?.entry) {
    const { to } = last.entry;
    const separator = separatorOf(text, last.entry);
    changes.edits.push(...waiting.map((copy) => ({ from: to, to, text: separator + copy })));
  }
  for (const unit of units) if (!stays.has(unit) && unit.entry) changes.removed.push(unit.entry);
  return { ...changes, kept: [...stays] };
}

/** The key of another form of the same text. */
const keyOf = ({ key, plural }: Unit, category: string) =>
  key.slice(0, key.lastIndexOf(plural?.category ?? '')) + category;

function copyOf(
  text: string,
  unit: Unit,
  name: string,
  key: string,
  editsFor: (copied: Unit, key: string) => Edit[] | undefined,
): string[] {
  const edits = editsFor(unit, key);
  if (!edits || !unit.entry || !unit.plural) return [];
  const { from, to } = unit.entry;
  const own = [...edits, { ...unit.plural.at, text: name }].filter(
    (edit) => edit.from >= from && edit.to <= to,
  );
  const within = own.map((edit) => ({
    from: edit.from - from,
    to: edit.to - from,
    text: edit.text,
  }));
  return [withEdits(text.slice(from, to), within)];
}
