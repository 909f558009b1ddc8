import { t } from '@lingui/core/macro';
import { type SubmitEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  CUTS,
  type Cut,
  type InsightSearch,
  parseInsight,
  type Period,
} from '#lib/insight/period.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';

/** The times that most people ask for, by what the address says of them. */
const presets = () => [
  { from: '30d', label: t`30 days` },
  { from: '90d', label: t`90 days` },
  { from: undefined, label: t`12 months` },
];

const cutWords = (): Readonly<Record<Cut, string>> => ({
  language: t`By language`,
  tier: t`By tier`,
  order: t`By order`,
  month: t`By month`,
});

interface AskedBarProps {
  search: InsightSearch;
  period: Period;
}

/** Of which time, and divided by what: the address says it. */
export function AskedBar({ search, period }: AskedBarProps) {
  const navigate = useNavigate();
  const isPreset = search.to === undefined && presets().some(({ from }) => from === search.from);
  const [isOpen, setOpen] = useState(!isPreset);
  const words = cutWords();
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <nav aria-label={t`Time`} className="flex flex-wrap gap-1">
          {presets().map(({ from, label }) => {
            const isHere = isPreset && !isOpen && from === search.from;
            return (
              <Link
                key={label}
                to={paths.insight({ from, by: search.by })}
                aria-current={isHere ? 'true' : undefined}
                onClick={() => setOpen(false)}
                className="button button-quiet button-small insight-time"
              >
                {label}
              </Link>
            );
          })}
          <Button className="button-small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t`Other…`}
          </Button>
        </nav>
        <select
          aria-label={t`Divided by`}
          className="control control-small"
          value={search.by ?? 'language'}
          onChange={({ target }) => {
            const by = CUTS.find((cut) => cut === target.value && cut !== 'language');
            void navigate(paths.insight({ ...search, by }));
          }}
        >
          {CUTS.map((cut) => (
            <option key={cut} value={cut}>
              {words[cut]}
            </option>
          ))}
        </select>
      </div>
      {isOpen && <OtherTime key={`${search.from} ${search.to}`} search={search} period={period} />}
    </div>
  );
}

/** `2026-11-22`, by the viewer's calendar, as `<input type=date>` has it. */
function dayKey(seconds: number): string {
  const date = new Date(seconds * 1000);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

function OtherTime({ search, period }: AskedBarProps) {
  const navigate = useNavigate();
  const [from, setFrom] = useState(dayKey(period.from));
  const [to, setTo] = useState(dayKey(period.to - 1));
  const [error, setError] = useState<string>();
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { by } = search;
    const read = parseInsight(new URLSearchParams({ from, to, ...(by && { by }) }));
    const isRead = read.from === from && read.to === to;
    setError(isRead ? undefined : t`Two days, the first one first; none is before 2008.`);
    if (isRead) void navigate(paths.insight(read));
    else event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form
      noValidate
      aria-label={t`Other time`}
      onSubmit={apply}
      className="flex flex-wrap items-start gap-4"
    >
      <TextField label={t`From`} type="date" value={from} onChange={setFrom} error={error} />
      <TextField label={t`To, this day too`} type="date" value={to} onChange={setTo} />
      <div className="sm:mt-7">
        <Button type="submit">{t`Show`}</Button>
      </div>
    </form>
  );
}
