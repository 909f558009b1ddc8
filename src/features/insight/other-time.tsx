import { t } from '@lingui/core/macro';
import { type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { parseInsight } from '#lib/insight/period.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import type { AskedBarProps } from './asked-bar.tsx';

/** `2026-11-22`, by the viewer's calendar, as `<input type=date>` has it. */
function dayKey(seconds: number): string {
  const date = new Date(seconds * 1000);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

/** Any two days. */
export function OtherTime({ search, period }: AskedBarProps) {
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
