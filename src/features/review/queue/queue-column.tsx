import { plural, t } from '@lingui/core/macro';
import { type ComponentProps, type RefObject, useDeferredValue, useId } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import { LIST_CUT } from '#api/job/review-queue.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { KeyHint, useShortcut } from '#ui/keys/use-keys.tsx';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import { MoreUrgent } from './more-urgent.tsx';
import { QueueList } from './queue-list.tsx';
import { FilterBarPart, FiveDaysPart } from './row-parts.tsx';
import { RowsSkeleton } from './rows-skeleton.tsx';
import type { Desk } from '../use-desk.ts';

interface QueueColumnProps {
  account: string;
  desk: Desk;
  open: string | undefined;
  openStatus: string | undefined;
  searchField: RefObject<HTMLInputElement | null>;
}

/** All that waits for review, beside what is read. */
export function QueueColumn({ searchField, ...props }: QueueColumnProps) {
  const { account, desk } = props;
  const { queue } = desk;
  const id = useId();
  const { value: preferences, change } = usePreferences(account);
  const { left: waiting } = queue;
  const left = formatNumber(waiting);
  return (
    <div data-steady className="flex h-full flex-col gap-2">
      <SoonFiveDays desk={desk} open={props.open} />
      <nav aria-labelledby={id} className="flex min-h-0 flex-1 flex-col gap-2">
        <div className="flex min-h-10 items-center justify-between gap-2 text-sm text-soft">
          <h2 id={id} className="font-medium text-ink tabular-nums">
            {queue.list.data
              ? plural(waiting, {
                  one: `${left} waits for review`,
                  other: `${left} wait for review`,
                })
              : t`What waits for review`}
          </h2>
          {queue.isChanged ? (
            <Button tone="plain" className="px-2" onClick={queue.sort}>
              {t`Queue changed: sort`}
            </Button>
          ) : (
            <MoreUrgent desk={desk} />
          )}
        </div>
        <SearchField desk={desk} field={searchField} />
        <FilterBarPart filtering={desk.filtering} />
        <Rows {...props} />
        <div className="grid gap-1 text-sm text-soft">
          {queue.decided.length > 0 && (
            <CheckField
              label={t`Hide decided`}
              checked={preferences.hideDecided}
              onChange={(hideDecided) => void change({ hideDecided })}
            />
          )}
          <CutNotice desk={desk} />
          <p>{sentences([estimateWords(preferences.reviewHours), readWords(desk)])}</p>
        </div>
      </nav>
    </div>
  );
}

/** What the queue is sorted by. */
function estimateWords(reviewHours: number): string {
  const hours = formatNumber(reviewHours);
  return plural(reviewHours, {
    one: `By automatic approval, estimated: ${hours} hour after each delivery.`,
    other: `By automatic approval, estimated: ${hours} hours after each delivery.`,
  });
}

/** Of how many the delivery is known: the others stand where their orders' time puts them. */
function readWords({ queue, untilOf }: Desk): string | undefined {
  const waiting = queue.rows.filter(({ job_id }) => queue.isWaiting(job_id));
  const known = waiting.filter(({ job_id }) => untilOf(job_id) !== undefined).length;
  if (known === waiting.length) return undefined;
  const [read, all] = [formatNumber(known), formatNumber(waiting.length)];
  return plural(known, { one: `${read} of ${all} read.`, other: `${read} of ${all} read.` });
}

function Rows(props: Omit<QueueColumnProps, 'searchField'>) {
  const { queue, rows, search, filtering } = props.desk;
  const isLooking = filtering.isOn && !filtering.looked;
  const { data, error, isFetching, refetch } = queue.list;
  if (!data && error && !isFetching)
    return (
      <Banner tone="bad" title={t`The queue could not be read.`} detail={errorWords(error).title}>
        <Button onClick={() => void refetch()}>{t`Try again`}</Button>
      </Banner>
    );
  if ((!data || isLooking) && rows.length === 0) return <RowsSkeleton />;
  if (rows.length > 0) return <SoonList {...props} />;
  return (
    <p className="px-2 py-4 text-soft">
      {search || filtering.isOn ? t`Nothing in the queue fits.` : t`The queue is empty.`}
    </p>
  );
}

/** Drawn a moment after the text that one turns to: that comes first. */
function SoonList(props: ComponentProps<typeof QueueList>) {
  return useDeferredValue(<QueueList {...props} />);
}

/** As the rows, after the text; its place is kept, and nothing below it moves. In a low window the rows need it. */
function SoonFiveDays(props: ComponentProps<typeof FiveDaysPart>) {
  const soon = useDeferredValue(<FiveDaysPart {...props} />);
  return <div className="h-9 shrink-0 [@media(height<35rem)]:hidden">{soon}</div>;
}

interface SearchFieldProps {
  desk: Desk;
  field: RefObject<HTMLInputElement | null>;
}

function SearchField({ desk: { search, setSearch, openFound }, field }: SearchFieldProps) {
  const leave = {
    Escape: () => setSearch(''),
    // What was sought stays, and the keys walk what was found.
    Enter: openFound,
  };
  return (
    <TextField
      ref={field}
      type="search"
      label={t`Search the queue`}
      isLabelHidden
      aria-keyshortcuts={useShortcut('search')}
      placeholder={t`Text or language`}
      inside={search === '' && <KeyHint action="search" />}
      value={search}
      onChange={setSearch}
      onKeyDown={(event) => {
        const { key, nativeEvent, currentTarget } = event;
        if (nativeEvent.isComposing || (key !== 'Escape' && key !== 'Enter')) return;
        const act = leave[key];
        if (!act) return;
        event.preventDefault();
        currentTarget.blur();
        act();
      }}
    />
  );
}

function CutNotice({ desk: { queue } }: { desk: Desk }) {
  const { isCut, unlisted } = queue;
  if (!isCut) return null;
  const [most, more] = [formatNumber(LIST_CUT), formatNumber(unlisted)];
  const known = plural(unlisted, {
    one: `${more} more is known from orders and this browser.`,
    other: `${more} more are known from orders and this browser.`,
  });
  return (
    <p>
      {sentences([
        t`Gengo names ${most} at most: older ones may be missing.`,
        unlisted > 0 && known,
      ])}
    </p>
  );
}
