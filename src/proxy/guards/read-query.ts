/** The pairs of a query (`?a=b`) when every key is among `allowed` and comes once; else undefined. */
export function readQuery(search: string, allowed: readonly string[]) {
  if (!search) return [];
  const pairs = [...new URLSearchParams(search)];
  const keys = new Set(pairs.map(([key]) => key));
  const fine = keys.size === pairs.length && [...keys].every((key) => allowed.includes(key));
  return fine ? pairs : undefined;
}
