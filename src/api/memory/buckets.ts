/** Ids by hashes. Most hashes have one id: an array for each would take as much as all else. */
export function createBuckets() {
  const byHash = new Map<number, string | readonly string[]>();
  const at = (hash: number): readonly string[] => {
    const found = byHash.get(hash);
    return typeof found === 'string' ? [found] : (found ?? []);
  };
  const place = (hash: number, ids: readonly string[]) => {
    const [first] = ids;
    if (first === undefined) byHash.delete(hash);
    else byHash.set(hash, ids.length === 1 ? first : ids);
  };
  return {
    at,
    /** Takes an id from one hash to another; undefined: it is at none. */
    move: (id: string, from: number | undefined, to: number | undefined) => {
      if (from === to) return;
      if (from !== undefined)
        place(
          from,
          at(from).filter((one) => one !== id),
        );
      if (to !== undefined) place(to, [...at(to), id]);
    },
    clear: () => byHash.clear(),
  };
}
