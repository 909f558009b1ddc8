import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { BulkDecision, BulkEntry, BulkState } from '#api/sending/bulk/bulk-types.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import type { Tone } from '#lib/status.ts';
import { whyRefused } from './bulk-words.ts';

type StateName = BulkState['is'];

interface StateWords {
  label: MessageDescriptor;
  /** How many are that. */
  counted: (amount: string) => string;
  tone: Tone;
  /** In the table before a person asks for all rows. */
  isShown?: true;
}

/** How each state of a run's translation reads; in the order of the ledger. */
export const LEDGER_WORDS: Readonly<Record<StateName, StateWords>> = {
  refused: {
    label: msg`Refused`,
    counted: (amount) => t`${amount} refused`,
    tone: 'bad',
    isShown: true,
  },
  unknown: {
    label: msg`Not known`,
    counted: (amount) => t`${amount} not known`,
    tone: 'attention',
    isShown: true,
  },
  checking: {
    label: msg`Not known yet, being checked`,
    counted: (amount) => t`${amount} not known yet, being checked`,
    tone: 'attention',
    isShown: true,
  },
  skipped: {
    label: msg`Skipped`,
    counted: (amount) => t`${amount} skipped`,
    tone: 'muted',
    isShown: true,
  },
  done: {
    label: msg`Done`,
    counted: (amount) => t`${amount} done`,
    tone: 'good',
  },
  sending: {
    label: msg`Being sent`,
    counted: (amount) => t`${amount} being sent`,
    tone: 'info',
  },
  captcha: {
    label: msg`Waiting for its image`,
    counted: (amount) => t`${amount} waiting for its image`,
    tone: 'info',
  },
  waiting: {
    label: msg`To do`,
    counted: (amount) => t`${amount} to do`,
    tone: 'neutral',
  },
};

/** `Object.keys` forgets that they are its names. */
const STATES = Object.keys(LEDGER_WORDS) as StateName[];

/** How many stand where, in the order of the ledger. */
export const countStates = (entries: readonly BulkEntry[]) => {
  const counts = new Map<StateName, number>();
  for (const { state } of entries) counts.set(state.is, (counts.get(state.is) ?? 0) + 1);
  return STATES.map((is) => {
    const { label, ...words } = LEDGER_WORDS[is];
    return { is, ...words, label: i18n._(label), count: counts.get(is) ?? 0 };
  });
};

/** What went wrong or is not known, the gravest first. */
export const troubles = (entries: readonly BulkEntry[]): readonly BulkEntry[] =>
  STATES.filter((is) => LEDGER_WORDS[is].isShown).flatMap((is) =>
    entries.filter(({ state }) => state.is === is),
  );

/** More than the state alone says. */
export function detailOf(state: BulkState, decision: BulkDecision): string | undefined {
  if (state.is === 'refused') return whyRefused(decision, state.reason);
  if (state.is === 'unknown') return t`Nothing tells whether it happened: open it to see.`;
  return undefined;
}

/** "1,245 done and 5 refused": where a run stands. */
export const standing = (entries: readonly BulkEntry[]): string =>
  listed(
    countStates(entries)
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => Number(b.is === 'done') - Number(a.is === 'done'))
      .map(({ count, counted }) => counted(formatNumber(count))),
  );

/** Ids of those that are done. */
export const doneIn = (entries: readonly BulkEntry[]): readonly string[] =>
  entries.flatMap(({ jobId, state }) => (state.is === 'done' ? [jobId] : []));
