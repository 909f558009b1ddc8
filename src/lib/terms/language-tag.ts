/** A language's tag as files name it (`en`, `en_US`, `zh-Hant`), in lower case; undefined for what is none. */
export function languageTag(name: string): string | undefined {
  const tag = name.trim().replaceAll('_', '-').toLowerCase();
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/.test(tag) && !HEADINGS.has(tag) ? tag : undefined;
}

/** What heads a column of other things, and looks like a tag. */
const HEADINGS = new Set(['pos', 'ref', 'def', 'url', 'key', 'tag', 'not']);
