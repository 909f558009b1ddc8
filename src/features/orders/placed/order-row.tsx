import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { errorWords } from '#api/wire/error-words.ts';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice, listed, relativeTime } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { languageName, toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { useOnScreen } from '#ui/hooks/use-on-screen.ts';
import { translationCount } from '../count.ts';
import { OrderProgress } from './order-progress.tsx';
import { countOf, expectedIn, nameOf, pricesOf, type Summary } from './summary.ts';
import { useOrderParts } from './use-order-parts.ts';

/** Every row is as high as every other: what is not drawn has its room all the same. */
export const ORDER_ROW = 'h-30 md:h-18 lg:h-12';

const CELL = 'px-2 py-1';

interface OrderRowProps {
  summary: Summary;
  /** Its place in the table, the head's is 1. */
  index: number;
  isWhole: boolean;
  onFocus: (id: string) => void;
}

/** One order of the list: what it is, how far it is, and the way to what waits in it. */
export function OrderRow({ summary, index, isWhole, onFocus }: OrderRowProps) {
  const [ref, onScreen] = useOnScreen();
  const { order, jobs, parts, isKnown, problem } = useOrderParts({ summary, isWhole, onScreen });
  const prices = pricesOf(jobs, order).map(({ amount, currency }) => formatPrice(amount, currency));
  const due = dueWords(jobs);
  const languages = <Languages jobs={jobs} />;
  const progress = isKnown ? (
    <OrderProgress id={summary.id} parts={parts} isLine />
  ) : (
    <Skeleton width="100%" height="0.5rem" />
  );
  return (
    <tr
      ref={ref}
      aria-rowindex={index}
      onFocus={() => onFocus(summary.id)}
      className={`${ORDER_ROW} align-middle *:border-t *:border-line hover:bg-sunken max-md:align-top`}
    >
      <th scope="row" className={`${CELL} text-start font-normal max-md:py-2`}>
        <Name summary={summary} />
        <p className="flex gap-x-2 overflow-hidden text-xs whitespace-nowrap text-soft">
          <Number id={summary.id} /> <Time at={summary.at} />{' '}
          {isKnown && <span className="truncate">{translationCount(countOf(parts))}</span>}
        </p>
        {problem && <Failed {...problem} />}
        <p className="flex gap-x-3 overflow-hidden text-xs whitespace-nowrap text-soft lg:hidden">
          <span>{listed(prices)}</span> {due !== undefined && <span>{due}</span>}{' '}
          <span className="truncate">{languages}</span>
        </p>
        {/* Below the button it has the whole width. */}
        <div className="mt-1 w-[calc(100%+8rem)] md:hidden">{progress}</div>
      </th>
      <td className={`${CELL} text-sm max-lg:hidden`}>
        <p className="truncate">{languages}</p>
        <Source jobs={jobs} />
      </td>
      <td className="px-2 py-0.5 max-md:hidden">{progress}</td>
      <td className={`${CELL} text-sm whitespace-nowrap max-lg:hidden`}>{due}</td>
      <td className={`${CELL} text-end text-sm tabular-nums max-lg:hidden`}>{listed(prices)}</td>
      <td className={`${CELL} text-end max-md:align-top`}>
        <ReviewLink id={summary.id} jobs={jobs} />
      </td>
    </tr>
  );
}

const Number = ({ id }: { id: string }) => <span>{t`Order ${id}`}</span>;

/** The row's name leads to the order. */
function Name({ summary }: { summary: Summary }) {
  const name = nameOf(summary);
  const { id } = summary;
  const written = name?.language
    ? { lang: toLocale(name.language), dir: textDirection(name.language) }
    : { dir: 'auto' };
  return (
    <Link
      to={paths.order(id)}
      className="block truncate rounded-sm text-sm font-medium no-underline -outline-offset-2 hover:underline"
    >
      <span {...written}>{name?.text ?? t`Order ${id}`}</span>
    </Link>
  );
}

/** Into which languages, as far as they are known. */
const Languages = ({ jobs }: { jobs: readonly Job[] }) => (
  <bdi>{listed([...new Set(jobs.map(({ lc_tgt }) => lc_tgt))].map(languageName))}</bdi>
);

function Source({ jobs }: { jobs: readonly Job[] }) {
  const sources = [...new Set(jobs.map(({ lc_src }) => lc_src))];
  if (sources.length === 0) return null;
  const names = listed(sources.map(languageName));
  return <p className="truncate text-xs text-soft">{t`from ${names}`}</p>;
}

/** When the last of what is to come is expected. */
function dueWords(jobs: readonly Job[]): string | undefined {
  const seconds = expectedIn(jobs);
  if (seconds === undefined) return undefined;
  return seconds > 0 ? relativeTime(seconds, 0) : t`overdue`;
}

/** The same as a sentence of its own. */
export function expectedWords(jobs: readonly Job[]): string | undefined {
  const due = dueWords(jobs);
  if (due === undefined) return undefined;
  return (expectedIn(jobs) ?? 0) > 0 ? t`All expected: ${due}` : t`Overdue`;
}

interface ReviewLinkProps {
  id: string;
  jobs: readonly Job[];
  className?: string;
}

/** Where what waits in an order is reviewed: one translation on the desk, several in their list. */
export function ReviewLink({
  id,
  jobs,
  className = 'button-quiet button-small px-2',
}: ReviewLinkProps) {
  const ready = jobs.filter(({ status }) => status === 'reviewable');
  const [first] = ready;
  if (!first) return null;
  const n = ready.length;
  const amount = formatNumber(n);
  const to = n === 1 ? paths.review(first.job_id) : paths.jobs({ status: 'reviewable', order: id });
  return (
    <Link
      to={to}
      className={`button ${className}`}
      aria-label={plural(n, {
        one: `Review ${amount} translation of order ${id}`,
        other: `Review ${amount} translations of order ${id}`,
      })}
    >
      {t`Review ${amount}`}
    </Link>
  );
}

interface FailedProps {
  error: Error;
  retry: () => void;
}

function Failed({ error, retry }: FailedProps) {
  const why = errorWords(error).title;
  return (
    <span className="flex items-center gap-x-3 text-xs whitespace-nowrap text-bad">
      {t`It could not be read. ${why}.`}
      <Button className="button-small" onClick={retry}>{t`Try again`}</Button>
    </span>
  );
}
