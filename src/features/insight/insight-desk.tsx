import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Config } from '#api/account/config.ts';
import { type InsightSearch, periodOf } from '#lib/insight/period.ts';
import { paths } from '#lib/paths.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useNow } from '#ui/hooks/use-now.ts';
import { AskedBar } from './asked-bar.tsx';
import { ChartsPart } from './charts-part.tsx';
import { ChartsToCome } from './charts-to-come.tsx';
import { Figures } from './figures.tsx';
import { ReadLine } from './read-line.tsx';
import { useEvidence } from './use-evidence.ts';
import { useFacts } from './use-facts.ts';
import { shownMonths, useSums } from './use-sums.ts';

interface InsightDeskProps {
  config: Config;
  search: InsightSearch;
}

/** Money, speed and quality of the account: what was spent, how long it takes, what comes back right. */
export function InsightDesk({ config, search }: InsightDeskProps) {
  const account = config.owner;
  const now = useNow();
  const period = periodOf(search, now);
  const months = shownMonths(period, now);
  const facts = useFacts(account);
  const evidence = useEvidence(config, facts, period);
  const ask = { search, period, months, day: midnight(now) };
  const { data: sums, error } = useSums(account, facts, ask, evidence);
  const { list } = facts;
  const [end, setEnd] = useState<HTMLElement | null>(null);
  // What no page can do without: its own failure is the page's.
  if (error && !sums) throw error;
  if (list.error && !list.data && sums?.known === 0) throw list.error;
  if (sums?.known === 0 && list.data?.length === 0) return <NothingYet />;
  // Nothing is known before the first translations are: a line of noughts would be no news.
  const shown = sums && sums.known > 0 ? sums : undefined;
  return (
    <div className="insight grid grid-cols-[minmax(0,1fr)] gap-4">
      <AskedBar
        key={`${search.from} ${search.to}`}
        search={search}
        period={period}
        onEnd={setEnd}
      />
      {shown ? <ReadLine facts={facts} sums={shown} /> : <Waiting list={list} />}
      <Figures sums={shown} now={now} />
      {shown ? (
        <ChartsPart
          account={account}
          facts={facts}
          sums={shown}
          search={search}
          period={period}
          months={months}
          now={now}
          end={end}
        />
      ) : (
        <ChartsToCome />
      )}
    </div>
  );
}

/** The viewer's, of this day, in Unix seconds. */
const midnight = (now: number) => new Date(now * 1000).setHours(0, 0, 0, 0) / 1000;

function Waiting({ list }: { list: { fetchStatus: string } }) {
  return (
    <p
      className="flex min-h-9 items-center text-sm text-soft"
      aria-busy={list.fetchStatus !== 'paused'}
    >
      {list.fetchStatus === 'paused'
        ? t`You are offline. This page loads by itself when the network is back.`
        : t`Reading the newest translations.`}
    </p>
  );
}

function NothingYet() {
  return (
    <EmptyState title={t`Nothing was ordered yet`}>
      <p>{t`Here will be what was spent on which languages, how long translations take, and how often they are right at first sight.`}</p>
      <p>
        <Link to={paths.newOrder()}>{t`New order`}</Link>
      </p>
    </EmptyState>
  );
}
