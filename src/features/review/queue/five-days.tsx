import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { dayName, fiveDaysWords } from '#lib/insight/five-days-words.ts';
import { type DueDay, fiveDays } from '#lib/insight/five-days.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { useNow } from '#ui/hooks/use-now.ts';
import type { Desk } from '../use-desk.ts';

interface FiveDaysProps {
  desk: Desk;
  open: string | undefined;
}

/** When Gengo approves by itself what waits: how many each day, which leads to the first of them. */
export function FiveDays({ desk, open }: FiveDaysProps) {
  const { queue, rows, untilOf, filtering } = desk;
  const now = useNow();
  if (!queue.list.data) return null;
  const waiting = queue.rows.filter(({ job_id }) => queue.isWaiting(job_id));
  const due = waiting.flatMap(({ job_id: id }) => {
    const at = untilOf(id);
    return at === undefined ? [] : [{ id, at }];
  });
  const five = fiveDays(due, now);
  const unknown = waiting.length - due.length;
  const shown = new Set(rows.map(({ job_id }) => job_id));
  return (
    <>
      <p className="sr-only">{sentences(fiveDaysWords(five, { unknown }))}</p>
      <ol aria-label={t`The next five days`} className="grid h-full grid-cols-5 text-xs">
        {five.days.map((day, index) => {
          // One that the filter shows, so that the list has it.
          const { id } = day.due.find((one) => shown.has(one.id)) ?? day.due[0] ?? {};
          // Only a hint: the row says which one is open.
          const isHere = open !== undefined && day.due.some((one) => one.id === open);
          return (
            <li key={day.from} className="min-w-0 border-s border-line first:border-s-0">
              {id === undefined ? (
                <Day day={day} index={index} />
              ) : (
                <Link
                  to={`${paths.review(id)}${filtering.query}`}
                  aria-label={dayWords(day, index)}
                  className={`block h-full text-ink no-underline hover:bg-sunken ${isHere ? 'bg-accent-wash' : ''}`}
                >
                  <Day day={day} index={index} />
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function dayWords(day: DueDay, index: number): string {
  const [name, amount] = [dayName(day, index), formatNumber(day.due.length)];
  return plural(day.due.length, {
    one: `${name}: ${amount} translation`,
    other: `${name}: ${amount} translations`,
  });
}

/** What is approved on this day is urgent. */
function Day({ day: { from, to, due }, index }: { day: DueDay; index: number }) {
  const isUrgent = index === 0 && due.length > 0;
  const tone = isUrgent ? 'text-attention' : due.length > 0 ? '' : 'text-soft';
  return (
    <span className={`grid px-1.5 ${tone}`}>
      <span className={`truncate ${isUrgent ? '' : 'text-soft'}`}>
        {dayName({ from, to }, index)}
      </span>
      <span className="font-semibold tabular-nums">{formatNumber(due.length)}</span>
    </span>
  );
}
