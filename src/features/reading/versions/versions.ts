/** A revision as people count them. */
export interface Version {
  id: string;
  /** 1 for the first that was delivered. */
  number: number;
  /** Unix seconds. */
  at: number;
}

/** Numbers the versions, oldest first; one that Gengo names twice is one. */
export function numberVersions(
  revisions: readonly { rev_id: string; ctime: number }[],
): readonly Version[] {
  const first = new Map(revisions.toReversed().map((revision) => [revision.rev_id, revision]));
  return [...first.values()]
    .toSorted((a, b) => a.ctime - b.ctime)
    .map(({ rev_id, ctime }, index) => ({ id: rev_id, number: index + 1, at: ctime }));
}

/** Which version is read. */
export type Reading =
  /** The newest: what the translation itself holds. */
  | { is: 'newest' }
  /** One by its id; `version` and `newest` are absent while the versions are not known. */
  | { is: 'chosen'; id: string; version?: Version; newest?: Version }
  /** The address names one that this translation does not have: the newest is read instead. */
  | { is: 'missing'; id: string };

/** What an address (`to`, a revision id) means among the versions; undefined: they are not known. */
export function readingOf(
  to: string | undefined,
  versions: readonly Version[] | undefined,
): Reading {
  if (to === undefined) return { is: 'newest' };
  const newest = versions?.at(-1);
  const version = versions?.find(({ id }) => id === to);
  if (versions && !version) return { is: 'missing', id: to };
  return { is: 'chosen', id: to, ...(version && { version }), ...(newest && { newest }) };
}
