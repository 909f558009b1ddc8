/** The newest entries of a record, so that it cannot grow for ever: keys are job ids, which count up. */
export function newest<T>(record: Readonly<Record<string, T>>, most = 1_000): Record<string, T> {
  const entries = Object.entries(record);
  if (entries.length <= most) return { ...record };
  return Object.fromEntries(entries.toSorted(([a], [b]) => Number(b) - Number(a)).slice(0, most));
}
