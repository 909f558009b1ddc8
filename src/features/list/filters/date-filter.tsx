import { t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { dayName, monthName } from '#lib/language/write-days.ts';
import { Choice } from './choice.tsx';
import { beginningOf, dayOf, lastDayOf, monthsUntil } from './dates.ts';
import { EVERYTHING, LIST_LIMIT, type ListSearch } from './list-address.ts';
import { minuteToSeconds } from '#lib/time/minute.ts';

/** So many months are one press away. */
const MONTHS = 12;

/** What a choice sets; all three, so that none of another choice stays. */
type Part = Pick<ListSearch, 'after' | 'before' | 'count'>;

const nameOf = ({ after, before, count }: Part) => [after, before, count].join(' ');

/** What can be chosen in one press; `name` is what the select calls it. */
const quickChoices = () => [
  { words: t`the newest ${LIST_LIMIT}`, part: {} },
  { words: t`at any time`, part: { after: EVERYTHING } },
  ...monthsUntil(new Date(), MONTHS).map(({ at, after, before }) => ({
    words: monthName(at),
    part: { after, before },
  })),
];

const OTHER = 'other';

interface DateFilterProps {
  search: ListSearch;
  go: (part: Part) => void;
}

/** When a translation was ordered: the newest, a month, or from one day to another. */
export function DateFilter({ search, go }: DateFilterProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { after, before, count } = search;
  const now: Part = { after, before, count };
  const choices = quickChoices();
  const isQuick = choices.some(({ part }) => nameOf(part) === nameOf(now));
  const choose = (name: string) => {
    setIsOpen(name === OTHER);
    const chosen = choices.find(({ part }) => nameOf(part) === name);
    if (chosen) go({ after: undefined, before: undefined, count: undefined, ...chosen.part });
  };
  return (
    <>
      <Choice
        label={t({ message: 'Ordered', context: 'when' })}
        value={isOpen ? OTHER : nameOf(now)}
        isSet={nameOf(now) !== nameOf({})}
        onChange={choose}
      >
        {choices.map(({ words, part }) => (
          <option key={nameOf(part)} value={nameOf(part)}>
            {words}
          </option>
        ))}
        {!isQuick && <option value={nameOf(now)}>{datesWords(now)}</option>}
        <option value={OTHER}>{t`between two days…`}</option>
      </Choice>
      {isOpen && <Days search={search} go={go} />}
    </>
  );
}

/** "from 1 Sep 2026 to 30 Sep 2026" */
function datesWords({ after, before, count }: Part): string {
  if (count !== undefined && after === undefined && before === undefined) {
    const amount = formatNumber(count);
    return t`the newest ${amount}`;
  }
  const from = named(after === EVERYTHING ? '' : dayOf(after));
  const to = named(lastDayOf(before));
  if (from === undefined) return to === undefined ? t`at any time` : t`up to ${to}`;
  return to === undefined ? t`since ${from}` : t`from ${from} to ${to}`;
}

function named(day: string): string | undefined {
  const seconds = minuteToSeconds(beginningOf(day) ?? '');
  return seconds === undefined ? undefined : dayName(new Date(seconds * 1000));
}

/** The two days. Each changes its own end alone: what nobody touched stays to the minute. */
function Days({ search: { after, before }, go }: DateFilterProps) {
  return (
    <fieldset
      aria-label={t`Ordered between two days`}
      className="flex flex-wrap items-center gap-2"
    >
      <Day
        label={t`From`}
        value={after === EVERYTHING ? '' : dayOf(after)}
        onDay={(from) => go({ after: beginningOf(from) })}
      />
      <Day
        label={t`To`}
        value={lastDayOf(before)}
        onDay={(to) => go({ before: beginningOf(to, 1) })}
      />
    </fieldset>
  );
}

interface DayProps {
  label: string;
  /** `2026-09-01`; empty: no such end. */
  value: string;
  onDay: (day: string) => void;
}

/** A day; while a year is typed, the one before it stands. */
function Day({ label, value, onDay }: DayProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <span className="flex h-8 items-center gap-1.5 rounded-sm border border-edge bg-raised ps-2.5 text-sm hover:border-ink">
      <label htmlFor={id} className="text-soft">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={typed ?? value}
        className="h-full rounded-sm bg-transparent pe-1 text-ink -outline-offset-2"
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === '' || beginningOf(target.value) !== undefined) onDay(target.value);
        }}
        onBlur={() => setTyped(undefined)}
      />
    </span>
  );
}
