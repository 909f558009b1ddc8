import { msg, t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Navigate, useLocation, useNavigation, useParams } from 'react-router';
import { hurry, lift } from '#api/wire/ahead-turn.ts';
import { configQuery } from '#api/account/config.ts';
import { useHeldKnown } from '#features/decide/held/use-outbox.ts';
import { QueueStrip } from '#features/review/queue/queue-strip.tsx';
import { RowsSkeleton } from '#features/review/queue/rows-skeleton.tsx';
import { readAhead } from '#features/review/read-ahead.ts';
import { BY_ITSELF, type Desk, isEnd, useDesk } from '#features/review/use-desk.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { useKeys } from '#ui/keys/use-keys.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { FIRST_READ } from '../first-read.tsx';
import { DeskWorkPart, OverPart, QueuePart } from '../job/job-parts.tsx';
import { ReviewTranslation, TranslationSkeleton } from './review-translation.tsx';

/** The desk: what waits for review, and one translation of it. */
export function ReviewPage() {
  const { jobId } = useParams();
  // What is kept is kept under the account's name, so there is no desk without it.
  const { data: config, fetchStatus } = useQuery({ ...configQuery(), ...FIRST_READ });
  if (config)
    return (
      <OpenDesk
        key={config.owner}
        account={config.owner}
        isOurs={config.mode === 'embedded'}
        open={jobId}
      />
    );
  return (
    <div className={DESK}>
      <TranslationSkeleton isPaused={fetchStatus === 'paused'} />
      <div className={COLUMN}>
        <RowsSkeleton />
      </div>
    </div>
  );
}

/** The queue on a phone, where somebody asks for it. */
const SheetPart = lazyPart({
  what: msg`Queue`,
  load: async () => (await import('./queue-sheet.tsx')).QueueSheet,
});

interface OpenDeskProps {
  account: string;
  /** What stands for Gengo is Galley's own. */
  isOurs: boolean;
  open: string | undefined;
}

function OpenDesk({ account, isOurs, open }: OpenDeskProps) {
  const client = useQueryClient();
  const desk = useDesk(account, open);
  const { job, isWide } = desk;
  const searchField = useRef<HTMLInputElement>(null);
  // A sheet ends with the way to another translation, or to the same one.
  const { key } = useLocation();
  const [sheetAt, setSheetAt] = useState<string>();
  const part = { account, desk, open, openStatus: job?.status };
  useKeys({
    next: desk.following ?? desk.announceEdge,
    previous: desk.previous ?? desk.announceEdge,
    skip: open === undefined ? undefined : desk.skip,
    search: () => searchField.current?.focus(),
  });
  useEffect(() => {
    if (isOurs) lift();
  }, [isOurs]);
  // What its row still waits for, a person waits for now.
  useEffect(() => {
    if (open !== undefined) hurry(open);
  }, [open]);
  // After what is open: that comes first.
  const coming = job ? desk.ahead.join() : '';
  useEffect(() => {
    if (coming) readAhead(client, coming.split(','));
  }, [client, coming]);
  return (
    <div className={DESK} {...desk.watch}>
      {(desk.filtering.isLooking || desk.queue.isCut) && (
        <DeskWorkPart account={account} desk={desk} />
      )}
      <SkipLinks />
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-2 sm:gap-3">
        <div className="md:hidden print:hidden">
          <QueueStrip
            desk={desk}
            place={desk.place + 1}
            count={desk.rows.length}
            until={
              open !== undefined && desk.queue.isWaiting(open) ? desk.untilOf(open) : undefined
            }
            onOpen={() => setSheetAt(key)}
            onPrevious={desk.previous}
            onNext={desk.following}
            onSkip={open === undefined ? undefined : desk.skip}
          />
        </div>
        {open === undefined ? (
          <NothingOpen desk={desk} />
        ) : (
          <ReviewTranslation key={open} account={account} jobId={open} desk={desk} />
        )}
      </div>
      {isWide && (
        <div className={COLUMN}>
          <QueuePart {...part} searchField={searchField} />
        </div>
      )}
      {!isWide && sheetAt === key && <SheetPart {...part} onClose={() => setSheetAt(undefined)} />}
    </div>
  );
}

/** The ways past all that stands before the text and the decision, for the keyboard. */
function SkipLinks() {
  const ways = [
    { words: t`Skip to the translation`, to: 'h1' },
    { words: t`Skip to the decision`, to: '.decision-bar > h2' },
  ];
  return ways.map(({ words, to }) => (
    <Button
      key={to}
      className="absolute start-4 top-0 z-10 not-focus:sr-only print:hidden"
      onClick={() => document.querySelector<HTMLElement>(to)?.focus()}
    >
      {words}
    </Button>
  ));
}

/** `/review` alone: the first of the queue; or the end of it, where one has come to it. */
function NothingOpen({ desk }: { desk: Desk }) {
  const isOrderLate = useWaited(ORDER_MS);
  const isHeldLate = useWaited(HELD_MS);
  const isHeldKnown = useHeldKnown();
  const atEnd = isEnd(useLocation().state);
  // Who is on the way to another page is not called back.
  const isLeaving = useNavigation().state !== 'idle';
  const { data, error, isFetching, fetchStatus } = desk.queue.list;
  if (!data && error && !isFetching) throw error;
  const { isOn, looked } = desk.filtering;
  // Whether any fits is not known yet.
  const awaitsFilter = isOn && !desk.next && !(looked && looked.read === looked.of);
  if (!data || awaitsFilter) return <TranslationSkeleton isPaused={fetchStatus === 'paused'} />;
  if (atEnd || desk.next === undefined) return <OverPart desk={desk} />;
  // What is held is decided, and not the first to be read.
  const awaitsHeld = !isHeldKnown && !isHeldLate;
  const awaitsOrder = desk.isWide && desk.queue.isReading && !isOrderLate;
  if (isLeaving || awaitsHeld || awaitsOrder) return <TranslationSkeleton isPaused={false} />;
  const to = `${paths.review(desk.next)}${desk.filtering.query}`;
  return <Navigate replace to={to} state={BY_ITSELF} />;
}

/**
 * How long the first reading of the deliveries may take, in ms, before the first is opened by what is known:
 * where the queue is in sight, so that the most urgent one is open, and on top.
 */
const ORDER_MS = 800;

/** The same for the code that knows what is held. */
const HELD_MS = 5_000;

/** Whether this has been on the page for so many ms. */
function useWaited(ms: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isOver;
}

/**
 * Wide: the queue in a column of its own that stays in sight; paper has no queue, and no column for it. It is read
 * after the translation, which is what one came for, and drawn before it.
 */
const DESK =
  'desk relative mx-auto grid w-full max-w-[110rem] grid-cols-[minmax(0,1fr)] gap-x-6 px-4 py-2 sm:py-4 md:grid-cols-[17rem_minmax(0,1fr)] print:block';
const COLUMN =
  'desk-queue order-first max-md:hidden print:hidden md:sticky md:top-4 md:h-[calc(100dvh-6rem)] md:self-start';
