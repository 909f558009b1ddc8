import { msg } from '@lingui/core/macro';
import { type RefObject, useId } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import { LIST_CUT } from '#api/job/review-queue.ts';
import { i18n } from '#lib/language/i18n.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { KeyHint, useShortcut } from '#ui/keys/use-keys.tsx';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import { QueueList } from './queue-list.tsx';
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
  return (
    <nav aria-labelledby={id} data-steady className="relative flex h-full flex-col gap-2">
      {SKIPS.map(({ words, to }) => (
        <Button
          key={to}
          className="absolute start-0 top-0 z-10 not-focus:sr-only"
          onClick={() => document.querySelector<HTMLElement>(to)?.focus()}
        >
          {i18n._(words)}
        </Button>
      ))}
      <div className="flex min-h-10 items-center justify-between gap-2 text-sm text-soft">
        <h2 id={id}>
          <span className="font-medium text-ink tabular-nums">
            {queue.list.data ? queue.left : '\u00A0'}
          </span>{' '}
          {queue.left === 1 ? 'waits' : 'wait'} for review
        </h2>
        {queue.isChanged && (
          <Button tone="plain" className="px-2" onClick={queue.sort}>
            Order changed: sort
          </Button>
        )}
      </div>
      <SearchField desk={desk} field={searchField} />
      <Rows {...props} />
      <div className="grid gap-1 text-sm text-soft">
        {queue.decided.length > 0 && (
          <CheckField
            label="Hide decided"
            checked={preferences.hideDecided}
            onChange={(hideDecided) => void change({ hideDecided })}
          />
        )}
        <CutNotice desk={desk} />
        <p>By automatic approval, estimated: {preferences.reviewHours} h after each delivery.</p>
      </div>
    </nav>
  );
}

/** The ways past the queue, for the keyboard. */
const SKIPS = [
  { words: msg`Skip to the translation`, to: 'h1' },
  { words: msg`Skip to the decision`, to: '.decision-bar > h2' },
];

function Rows(props: Omit<QueueColumnProps, 'searchField'>) {
  const { queue, rows, search } = props.desk;
  const { data, error, isFetching, refetch } = queue.list;
  if (!data && error && !isFetching)
    return (
      <Banner tone="bad" title="The queue could not be read." detail={errorWords(error).title}>
        <Button onClick={() => void refetch()}>Try again</Button>
      </Banner>
    );
  if (!data && rows.length === 0) return <RowsSkeleton />;
  if (rows.length > 0) return <QueueList {...props} />;
  return (
    <p className="px-2 py-4 text-soft">
      {search ? 'Nothing in the queue fits this search.' : 'The queue is empty.'}
    </p>
  );
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
      label="Search the queue"
      isLabelHidden
      aria-keyshortcuts={useShortcut('search')}
      placeholder="Text or language"
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

/** A list of exactly 200 was cut (gengo-api.md, section 3, "List rules"). */
function CutNotice({ desk: { queue } }: { desk: Desk }) {
  if (queue.list.data?.length !== LIST_CUT) return null;
  const more =
    queue.unlisted > 0 ? ` ${queue.unlisted} more are known from orders and this browser.` : '';
  return (
    <p>
      Gengo names {LIST_CUT} at most: older ones may be missing.{more}
    </p>
  );
}
