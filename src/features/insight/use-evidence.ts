import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Config } from '#api/account/config.ts';
import { DECIDED_HERE, type DecidedHere } from '#api/job/here/decided-here.ts';
import { DELIVERIES, type Deliveries } from '#api/job/here/deliveries.ts';
import { type Ends, ENDS } from '#api/job/here/ends.ts';
import { factsOf, type PastFacts, pastQuery } from '#api/job/past.ts';
import type { Evidence } from '#lib/insight/quality.ts';
import type { Period } from '#lib/insight/period.ts';
import { useSlot } from '#store/use-slot.ts';
import { BY_MEMORY, type Facts } from './use-facts.ts';

/** Of so many at most the record, and on a click Gengo, are asked: the newest. */
export const SAMPLE = 300;

/** In these something was delivered, or decided. */
const DELIVERED = ['approved', 'reviewable', 'revising', 'rejected'];

/** The newest of the period that something may be told of. */
export const sampleOf = ({ from, to }: Period) => ({ from, to, most: SAMPLE, statuses: DELIVERED });

/** What was decided here, or by the record: rounds are those that it knows of. */
const decidedOf = (id: string, { decidedAt, rounds, rating }: PastFacts): Evidence[] =>
  decidedAt === undefined ? [] : [{ id, decided: Date.parse(decidedAt) / 1000, rounds, rating }];

/** This browser's own decisions, by translation. */
function decidedHere(decisions: DecidedHere[]): Evidence[] {
  const byId = new Map<string, Evidence & { rounds: number }>();
  for (const { id, act, at, rating } of decisions) {
    const { rounds, ...before } = byId.get(id) ?? { id, rounds: 0 };
    const isEnd = act === 'approve' || act === 'reject';
    byId.set(id, {
      ...before,
      rounds: rounds + Number(act === 'revise'),
      ...(isEnd && { decided: at, rating }),
      ...(act === 'reject' && { wasRejected: true }),
    });
  }
  return [...byId.values()].filter(({ decided }) => decided !== undefined);
}

/** When versions were first delivered, of what was opened here. */
const deliveredOf = (deliveries: Deliveries): Evidence[] =>
  Object.entries(deliveries).flatMap(([id, { revisions }]) => {
    const [first] = revisions ?? [];
    return first ? [{ id, delivered: first.ctime }] : [];
  });

/** A version more than one is a round of corrections; what is not approved may still get some. */
const endsOf = (ends: Ends): Evidence[] =>
  Object.entries(ends).map(([id, { status, delivered, versions, rating }]) => ({
    id,
    delivered,
    ...(status === 'approved' && {
      rating,
      rounds: versions > 0 ? versions - 1 : undefined,
    }),
  }));

/** Of each translation what any of them tells; where two tell the same, the later one counts. */
function merged(all: readonly Evidence[]): Evidence[] {
  const byId = new Map<string, Evidence>();
  for (const one of all) {
    const told = Object.entries(one).filter(([, value]) => value !== undefined);
    // The same keys, less those that tell nothing.
    byId.set(one.id, { ...byId.get(one.id), ...Object.fromEntries(told) } as Evidence);
  }
  return [...byId.values()];
}

const NONE: readonly Evidence[] = [];

/** All that is known of how translations went: opened, decided or recorded, or read as a sample. */
export function useEvidence(
  { owner, record = false }: Config,
  { memory, stage }: Pick<Facts, 'memory' | 'stage'>,
  period: Period,
): readonly Evidence[] {
  const client = useQueryClient();
  const deliveries = useSlot(owner, DELIVERIES);
  const ends = useSlot(owner, ENDS);
  const decided = useSlot(owner, DECIDED_HERE);
  const { data: recorded = NONE } = useQuery({
    queryKey: ['insight', owner, 'recorded', period, stage],
    queryFn: async ({ signal }) => {
      const known = await memory.newest(sampleOf(period), signal);
      const told = known.map(async ({ id }) =>
        decidedOf(id, factsOf(await client.query(pastQuery({ of: 'jobs', id })))),
      );
      return (await Promise.all(told)).flat();
    },
    enabled: record,
    ...BY_MEMORY,
  });
  return useMemo(
    () =>
      merged([
        ...deliveredOf(deliveries),
        ...endsOf(ends),
        ...(record ? recorded : decidedHere(decided)),
      ]),
    [deliveries, ends, decided, record, recorded],
  );
}
