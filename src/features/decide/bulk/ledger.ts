import type { BulkEntry, BulkState } from '#api/sending/bulk/bulk-types.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { Tone } from '#lib/status.ts';

type StateName = BulkState['is'];

interface StateWords {
  label: string;
  tone: Tone;
  /** In the table before a person asks for all rows. */
  isShown?: true;
}

/** How each state of a run's translation reads; in the order of the ledger. */
export const LEDGER_WORDS: Readonly<Record<StateName, StateWords>> = {
  refused: { label: 'Refused', tone: 'bad', isShown: true },
  unknown: { label: 'Not known', tone: 'attention', isShown: true },
  checking: { label: 'Not known yet, being checked', tone: 'attention', isShown: true },
  skipped: { label: 'Skipped', tone: 'muted', isShown: true },
  done: { label: 'Done', tone: 'good' },
  sending: { label: 'Being sent', tone: 'info' },
  captcha: { label: 'Waiting for its image', tone: 'info' },
  waiting: { label: 'To do', tone: 'neutral' },
};

/** `Object.keys` forgets that they are its names. */
const STATES = Object.keys(LEDGER_WORDS) as StateName[];

/** How many stand where, in the order of the ledger. */
export const countStates = (
  entries: readonly BulkEntry[],
): readonly (StateWords & { is: StateName; count: number })[] => {
  const counts = new Map<StateName, number>();
  for (const { state } of entries) counts.set(state.is, (counts.get(state.is) ?? 0) + 1);
  return STATES.map((is) => ({ is, ...LEDGER_WORDS[is], count: counts.get(is) ?? 0 }));
};

/** What went wrong or is not known, the gravest first. */
export const troubles = (entries: readonly BulkEntry[]): readonly BulkEntry[] =>
  STATES.filter((is) => LEDGER_WORDS[is].isShown).flatMap((is) =>
    entries.filter(({ state }) => state.is === is),
  );

/** More than the state alone says. */
export function detailOf(state: BulkState): string | undefined {
  if (state.is === 'refused') return state.reason;
  if (state.is === 'unknown') return 'Nothing tells whether it happened: open it to see.';
  return undefined;
}

/** "1,245 done, 5 refused": where a run stands, in one sentence. */
export const standing = (entries: readonly BulkEntry[]): string =>
  countStates(entries)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(b.is === 'done') - Number(a.is === 'done'))
    .map(({ count, label }) => `${formatNumber(count)} ${label.toLowerCase()}`)
    .join(', ');

/** Ids of those that are done. */
export const doneIn = (entries: readonly BulkEntry[]): readonly string[] =>
  entries.flatMap(({ jobId, state }) => (state.is === 'done' ? [jobId] : []));
