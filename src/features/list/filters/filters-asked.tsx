import { t } from '@lingui/core/macro';
import { type SubmitEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { isKnownStatus, STATUSES, statusWords } from '#lib/status.ts';
import { minuteToSeconds, secondsToMinute } from '#lib/time/minute.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { NumberField, TextField } from '#ui/form/text-field.tsx';
import { EVERYTHING, hasFilters, LIST_LIMIT, type ListSearch, parseCount } from './search.ts';

/** How far back, in one press: what each of them sets. */
const reaches = () => [
  { label: t`The newest ${LIST_LIMIT}`, after: undefined },
  { label: t`Everything`, after: EVERYTHING },
];

/** The filters that Gengo applies itself: each is another call, so they wait for "Apply". */
export function AskedFilters({ search }: { search: ListSearch }) {
  const navigate = useNavigate();
  const [countError, setCountError] = useState<string>();

  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const read = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const count = parseCount(read('count'));
    const wrong = read('count') !== '' && count === undefined;
    setCountError(wrong ? t`A whole number from 1 to ${LIST_LIMIT}.` : undefined);
    if (wrong) {
      form.querySelector<HTMLInputElement>('[name=count]')?.focus();
      return;
    }
    const word = read('status');
    const status = isKnownStatus(word) ? word : undefined;
    const after = fromLocalInput(read('after'));
    void navigate(paths.jobs({ ...search, status, after, count }));
  };

  return (
    <form noValidate aria-label={t`Filter translations`} onSubmit={apply}>
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-start">
        <SelectField
          label={t`Status`}
          className="max-sm:col-span-2 sm:w-64"
          name="status"
          defaultValue={search.status ?? ''}
        >
          <option value="">{t`Any status`}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusWords(status).label}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t`Received after`}
          className="sm:w-64"
          type="datetime-local"
          name="after"
          defaultValue={toLocalInput(search.after)}
        />
        <NumberField
          label={t`Newest`}
          error={countError}
          className="sm:w-32"
          name="count"
          placeholder={search.after === undefined ? String(LIST_LIMIT) : t`all`}
          defaultValue={search.count ?? ''}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-lg:basis-full max-sm:col-span-2 lg:mt-7">
          <Button type="submit">{t`Apply`}</Button>
          {reaches().map(({ label, after }) => (
            <Link
              key={label}
              to={paths.jobs({ ...search, after, count: undefined })}
              aria-current={
                search.after === after && search.count === undefined ? 'true' : undefined
              }
              className="aria-current:font-medium aria-current:text-ink aria-current:no-underline"
            >
              {label}
            </Link>
          ))}
          {hasFilters(search) && <Link to={paths.jobs({ sort: search.sort })}>{t`Clear`}</Link>}
          <p className="text-sm text-soft">{t`Gengo applies these itself.`}</p>
        </div>
      </div>
    </form>
  );
}

/** The address's time as `datetime-local` wants it: the person's own time, without a zone. */
function toLocalInput(after = ''): string {
  const seconds = minuteToSeconds(after);
  if (seconds === undefined) return '';
  const offset = new Date(seconds * 1000).getTimezoneOffset() * 60;
  return new Date((seconds - offset) * 1000).toISOString().slice(0, 16);
}

function fromLocalInput(value: string): string | undefined {
  const ms = new Date(value).getTime();
  return Number.isNaN(ms) || ms < 0 ? undefined : secondsToMinute(ms / 1000);
}
