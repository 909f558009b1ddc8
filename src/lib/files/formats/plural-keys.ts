const CATEGORY = /^(?:zero|one|two|few|many|other)$/;
const SUFFIXED = /^(.*)_(zero|one|two|few|many|other)$/s;
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** What is asked of a key's siblings: of 100,000 keys none may read them all. */
type Siblings = Pick<ReadonlyMap<string, unknown>, 'has' | 'get' | 'size' | 'keys'>;

/** Names the number that its forms go by: `%{count}`, `{{count}}`, `%d`, `{n}`. */
const COUNTED = /count|%\d*\$?d|\{n\}/i;

/**
 * CLDR's category that a key names among its siblings: all of them are categories, `other` among them (Rails, and
 * many more); or it ends with one, and the same with `_other` stands beside it (i18next). One form alone is a plural
 * only where it names a number: "items_in_other" is none. Ordinals have categories of their own, and stay as they are;
 * so do forms of which one is empty, which would be written a second time.
 */
export function pluralKey(key: string, siblings: Siblings): string | undefined {
  if (CATEGORY.test(key)) {
    // There are six of them.
    const names = siblings.size <= 6 ? [...siblings.keys()] : [];
    const isAll = names.every((one) => CATEGORY.test(one) && isFilled(siblings.get(one)));
    return siblings.has('other') && isAll && names.length > 0 ? key : undefined;
  }
  const [, stem = '', category] = SUFFIXED.exec(key) ?? [];
  if (category === undefined || stem.endsWith('_ordinal')) return undefined;
  const forms = CATEGORIES.map((one) => `${stem}_${one}`).filter((one) => siblings.has(one));
  const other = siblings.get(`${stem}_other`);
  const isPlural = forms.length > 1 || COUNTED.test(String(other));
  return isPlural &&
    siblings.has(`${stem}_other`) &&
    forms.every((one) => isFilled(siblings.get(one)))
    ? category
    : undefined;
}

const isFilled = (value: unknown) =>
  typeof value === 'string' ? value.trim() !== '' : typeof value === 'object' && value !== null;
