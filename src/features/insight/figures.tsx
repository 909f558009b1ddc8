import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { balanceQuery } from '#api/account/account.ts';
import { formatDecimal, formatPercent } from '#lib/language/figures.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { daysLeft, LATELY_DAYS } from '#lib/insight/lasting.ts';
import type { Amount, Sums } from '#lib/insight/sums.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { days, fractionOfDays, prices } from './words.ts';

interface FiguresProps {
  sums: Sums | undefined;
  now: number;
}

/** The account at a glance: six figures, each with what it is of. */
export function Figures({ sums, now }: FiguresProps) {
  return <dl className="insight-figures">{sums ? <Known sums={sums} now={now} /> : <ToCome />}</dl>;
}

interface FigureProps {
  label: string;
  value: ReactNode;
  /** How many it is of, or beside what it stands. */
  of: ReactNode;
}

function Figure({ label, value, of }: FigureProps) {
  return (
    <div className="min-w-0">
      <dt className="truncate text-xs text-soft">{label}</dt>
      <dd>
        <span className="block truncate text-2xl leading-8 font-semibold tabular-nums">
          {value}
        </span>
        <span className="block text-xs text-soft">{of}</span>
      </dd>
    </div>
  );
}

const labels = () => [
  t`Spent this month, so far`,
  t`Ordered, not yet approved`,
  t`Order to delivery`,
  t`Right at first sight`,
  t`Your rating`,
  t`Balance`,
];

function ToCome() {
  return labels().map((label) => (
    <Figure
      key={label}
      label={label}
      value={<Skeleton width="5rem" />}
      of={<Skeleton width="7rem" />}
    />
  ));
}

/** Where nothing is known there is no figure. */
const NONE = '–';

function Known({ sums, now }: { sums: Sums; now: number }) {
  const { currency } = sums;
  const { delivery, firstSight, rating } = sums.all.quality;
  const [spent, waiting, delivered, sight, rated, balance] = labels();
  const amountOf = ({ money }: Amount) => prices(money, currency);
  const before = amountOf(sums.lastMonth);
  const open = formatNumber(sums.open.count);
  return (
    <>
      <Figure label={spent ?? ''} value={amountOf(sums.thisMonth)} of={t`${before} last month`} />
      <Figure
        label={waiting ?? ''}
        value={amountOf(sums.open)}
        of={plural(sums.open.count, { one: `${open} translation`, other: `${open} translations` })}
      />
      <Figure
        label={delivered ?? ''}
        value={delivery ? daysWords(delivery.median) : NONE}
        of={delivery ? withinWords(delivery.high, delivery.n) : t`not known of any`}
      />
      <Figure
        label={sight ?? ''}
        value={firstSight.n > 0 ? formatPercent(firstSight.atFirst / firstSight.n) : NONE}
        of={firstSight.n > 0 ? decidedWords(firstSight.n) : t`not known of any`}
      />
      <Figure
        label={rated ?? ''}
        value={rating.n > 0 ? formatDecimal(rating.sum / rating.n) : NONE}
        of={rating.n > 0 ? ratedWords(rating.n) : t`not known of any`}
      />
      <BalanceFigure label={balance ?? ''} sums={sums} now={now} />
    </>
  );
}

function daysWords(seconds: number): string {
  const amount = days(seconds);
  return plural(fractionOfDays(seconds), { one: `${amount} day`, other: `${amount} days` });
}

function withinWords(seconds: number, n: number): string {
  const [most, amount] = [days(seconds), formatNumber(n)];
  return t`9 of 10 within ${most}, of ${amount}`;
}

function decidedWords(n: number): string {
  const amount = formatNumber(n);
  return t`of ${amount} decided`;
}

function ratedWords(n: number): string {
  const amount = formatNumber(n);
  return t`of 5, ${amount} rated`;
}

function BalanceFigure({ label, sums, now }: { label: string; sums: Sums; now: number }) {
  const { data } = useQuery(balanceQuery());
  if (!data)
    return (
      <Figure label={label} value={<Skeleton width="5rem" />} of={<Skeleton width="7rem" />} />
    );
  const left = daysLeft({
    balance: data.credits,
    currency: data.currency,
    lately: sums.lately,
    since: sums.since,
    now,
  });
  return (
    <Figure
      label={label}
      value={formatPrice(data.credits, data.currency)}
      of={left === undefined ? t`nothing was spent in ${LATELY_DAYS} days` : lastsWords(left)}
    />
  );
}

/** The largest unit of which there are at least two, in days. */
function lastsWords(left: number): string {
  const about = (size: number) => Math.round(left / size);
  const [whole, weeks, months] = [1, 7, 30].map((size) => formatNumber(about(size)));
  if (left < 1) return t`as spent in ${LATELY_DAYS} days, it lasts no day`;
  if (left < 14)
    return plural(about(1), {
      one: `lasts about ${whole} day, as spent of late`,
      other: `lasts about ${whole} days, as spent of late`,
    });
  if (left < 60)
    return plural(about(7), {
      one: `lasts about ${weeks} week, as spent of late`,
      other: `lasts about ${weeks} weeks, as spent of late`,
    });
  if (left < 730)
    return plural(about(30), {
      one: `lasts about ${months} month, as spent of late`,
      other: `lasts about ${months} months, as spent of late`,
    });
  return t`lasts more than two years, as spent of late`;
}
