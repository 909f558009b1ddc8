const CATEGORY = /^(?:zero|one|two|few|many|other)$/;
const SUFFIXED = /^(.*)_(zero|one|two|few|many|other)$/s;

/** What is asked of a key's siblings: of 100,000 keys none may read them all. */
type Siblings = Pick<ReadonlyMap<string, unknown>, 'has' | 'size' | 'keys'>;

/**
 * CLDR's category that a key names among its siblings: all of them are categories, `other` among them (Rails, and
 * many more); or it ends with one, and the same with `_other` stands beside it (i18next). Ordinals have categories
 * of their own, and stay as they are.
 */
export function pluralKey(key: string, siblings: Siblings): string | undefined {
  if (CATEGORY.test(key)) {
    // There are six of them.
    const isAll = siblings.size <= 6 && [...siblings.keys()].every((one) => CATEGORY.test(one));
    return siblings.has('other') && isAll ? key : undefined;
  }
  const [, stem = '', category] = SUFFIXED.exec(key) ?? [];
  const isOrdinal = stem.endsWith('_ordinal');
  return !isOrdinal && siblings.has(`${stem}_other`) ? category : undefined;
}
