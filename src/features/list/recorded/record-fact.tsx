import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { factsOf, type PastFacts, pastQuery } from '#api/job/past.ts';
import type { Job } from '#api/schema/job.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Time } from '#ui/time.tsx';
import type { FactName } from './facts.ts';

type Draw = (facts: PastFacts, status: string, isFolded: boolean) => ReactNode;

/** By whom, and where nobody is told apart, by what. */
const whoWords = ({ decidedBy }: PastFacts, status: string): string | undefined => {
  if (decidedBy === undefined) return status === 'approved' ? t`not through Galley` : undefined;
  return decidedBy || t`through Galley`;
};

const DRAW: Readonly<Record<FactName, Draw>> = {
  decided_by: (facts, status) => whoWords(facts, status),
  decided_at: ({ decidedAt }) =>
    decidedAt !== undefined && <Time at={Date.parse(decidedAt) / 1000} />,
  rounds: ({ rounds }, _, isFolded) => {
    if (rounds === 0) return undefined;
    const amount = formatNumber(rounds);
    return isFolded
      ? plural(rounds, { one: `${amount} round`, other: `${amount} rounds` })
      : amount;
  },
  rating: ({ rating = 0 }, _, isFolded) => {
    if (rating === 0) return undefined;
    const amount = formatNumber(rating);
    return isFolded ? t`rated ${amount} of 5` : amount;
  },
};

interface RecordFactProps {
  job: Job;
  fact: FactName;
  /** Under the title, where a bare number would not say what it is. */
  isFolded?: boolean;
}

/** What the record tells of a translation in view: asked for together with its neighbours. */
export function RecordFact({ job, fact, isFolded = false }: RecordFactProps) {
  const past = useQuery(pastQuery({ of: 'jobs', id: job.job_id }));
  if (past.error) return <span className="text-soft">{t`not known`}</span>;
  const words = past.data && DRAW[fact](factsOf(past.data), job.status, isFolded);
  return words ? <bdi className="truncate">{words}</bdi> : null;
}
