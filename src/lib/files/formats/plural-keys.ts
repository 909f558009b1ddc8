const CATEGORY = /^(?:zero|one|two|few|many|other)$/;
const SUFFIXED = /^(.*)_(zero|one|two|few|many|other)$/s;

/**
 * CLDR's category that a key names among its siblings: all of them are categories, `other` among them (Rails, and
 * many more); or it ends with one, and the same with `_other` stands beside it (i18next). Ordinals have categories
 * of their own, and stay as they are.
 */
export function pluralKey(key: string, siblings: readonly string[]): string | undefined {
  if (CATEGORY.test(key))
    return siblings.includes('other') && siblings.every((one) => CATEGORY.test(one))
      ? key
      : undefined;
  const [, stem = '', category] = SUFFIXED.exec(key) ?? [];
  const isOrdinal = stem.endsWith('_ordinal');
  return !isOrdinal && siblings.includes(`${stem}_other`) ? category : undefined;
}
