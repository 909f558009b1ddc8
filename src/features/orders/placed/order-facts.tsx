import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { configQuery } from '#api/account/config.ts';
import { pastQuery } from '#api/job/past.ts';
import type { Job } from '#api/schema/job.ts';
import type { Order } from '#api/schema/order.ts';
import { formatNumber, formatPrice, listed } from '#lib/language/write.ts';
import { tierName } from '#lib/order/tier-words.ts';
import { languageName } from '#lib/text/languages.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { translationCount } from '../count.ts';
import { countJobs } from './order-state.ts';
import { pricesOf } from './summary.ts';

interface OrderFactsProps {
  order: Order;
  /** Those that have been read. */
  jobs: readonly Job[];
  /** The heading says something else than its number. */
  isNamed: boolean;
}

/** An order's totals in a quiet line. They keep counting what was canceled. */
export function OrderFacts({ order, jobs, isNamed }: OrderFactsProps) {
  const { order_id: id, total_units: units, as_group: isGroup } = order;
  const { data: config } = useQuery(configQuery());
  const { data: past } = useQuery({
    ...pastQuery({ of: 'orders', id }),
    enabled: config?.record === true,
  });
  const who = past?.acts.find(({ act }) => act === 'order')?.who;
  const at = jobs.length > 0 ? Math.min(...jobs.map(({ ctime }) => ctime)) : undefined;
  const prices = pricesOf(jobs, order).map(({ amount, currency }) => formatPrice(amount, currency));
  const total = order.total_credits && formatPrice(order.total_credits, order.currency);
  return (
    <FactList
      layout="line"
      facts={[
        { label: t`Number`, value: isNamed && t`Order ${id}` },
        {
          label: t({ message: 'Ordered', context: 'when' }),
          value: at !== undefined && (
            <Trans>
              ordered <Time at={at} />
            </Trans>
          ),
        },
        {
          label: t`Ordered by`,
          value: who && (
            <Trans>
              by <bdi>{who}</bdi>
            </Trans>
          ),
        },
        { label: t`Tier`, value: listed([...new Set(jobs.map(({ tier }) => tierName(tier)))]) },
        { label: t`Translations`, value: translationCount(countJobs(order)) },
        { label: t`Languages`, value: languageWords(jobs) },
        { label: t`Units`, value: units !== undefined && unitWords(units) },
        { label: t`Total`, value: prices.length > 0 ? listed(prices) : total },
        { label: t`Grouping`, value: isGroup && t`One translator for all` },
      ]}
    />
  );
}

function unitWords(units: number): string {
  const amount = formatNumber(units);
  return plural(units, { one: `${amount} unit`, other: `${amount} units` });
}

/** Of one its name; of more how many. */
function languageWords(jobs: readonly Job[]): string {
  const [first, ...more] = new Set(jobs.map(({ lc_tgt }) => lc_tgt));
  if (first === undefined) return '';
  const language = languageName(first);
  const n = more.length + 1;
  const amount = formatNumber(n);
  return n === 1
    ? t`into ${language}`
    : plural(n, { one: `into ${amount} language`, other: `into ${amount} languages` });
}

export const OrderFactsSkeleton = () => (
  <div aria-hidden="true" className="text-sm">
    <Skeleton width="24rem" />
  </div>
);
