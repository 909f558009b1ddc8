import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { ReadingProgress } from '../listing/reading-progress.tsx';
import { hasLocalFilters, type ListSearch } from './search.ts';
import type { Listing } from '../listing/use-listing.ts';
import { useReadAll } from '../listing/use-read-all.ts';

/**
 * Where a filter or a sort reaches only what has been read: says so, and reads the rest when asked to.
 */
export function SearchAll({ listing, search }: { listing: Listing; search: ListSearch }) {
  const { reading, start, stop } = useReadAll();
  const announce = useAnnounce();
  const { all, unread, isFew } = listing;
  const total = formatNumber(all.length);
  const [act, done] = hasLocalFilters(search) ? ['search', 'searched'] : ['sort', 'sorted'];

  const load = async () => {
    announce(`Loading all ${total}.`);
    if (!(await start(all.map(({ job_id }) => job_id)))) return;
    listing.refresh();
    announce(`All ${total} have been read.`);
  };
  const isReading = reading.is === 'reading';
  if (!isReading && unread === 0) return null;
  if (!isReading && isFew)
    return <p className="text-sm text-soft">Reading {formatNumber(unread)} more…</p>;

  const words = {
    resting: `Only the ${formatNumber(all.length - unread)} of ${total} that have been read are ${done}.`,
    reading: `Loading all ${total}.${isReading ? timeLeft(reading.left) : ''}`,
    failed: `Not all could be read. ${reading.is === 'failed' ? errorWords(reading.error).title : ''}.`,
  }[reading.is];
  const label = { resting: `Load and ${act} all ${total}`, reading: 'Stop', failed: 'Go on' };
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-x-8 gap-y-2 rounded-sm border-s-4 px-4 py-2 ${TONES[reading.is]}`}
    >
      <div className="grid gap-1">
        <p className="font-medium" role={reading.is === 'failed' ? 'alert' : undefined}>
          {words}
        </p>
        {isReading && <ReadingProgress label="Loading" done={reading.read} total={reading.total} />}
      </div>
      {/* One button for all states: so the focus stays on it. */}
      <Button onClick={() => (isReading ? stop() : void load())}>{label[reading.is]}</Button>
    </div>
  );
}

const TONES = {
  resting: 'border-info bg-info-wash',
  reading: 'border-info bg-info-wash',
  failed: 'border-bad bg-bad-wash',
};

/** Nothing within the minute. */
const timeLeft = (ms = 0) => (ms > 60_000 ? ` About ${Math.ceil(ms / 60_000)} minutes left.` : '');
