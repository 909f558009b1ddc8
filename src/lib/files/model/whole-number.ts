/** A number above 0 of a cell or a value; undefined where there is none, and `unread` is told where it is no such number. */
export function wholeNumber(written: string, unread: () => void): number | undefined {
  const trimmed = written.trim();
  if (/^0*[1-9]\d{0,8}$/.test(trimmed)) return Number(trimmed);
  if (trimmed !== '') unread();
  return undefined;
}
