import { plural, t } from '@lingui/core/macro';
import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { hasLocalFilters, type ListSearch } from '../filters/list-address.ts';
import type { Listing } from './use-listing.ts';
import { type Reading, useReadAll } from './use-read-all.ts';

/**
 * Where a filter or a sort reaches only what has been read: says so, and reads the rest when asked to.
 */
export function SearchAll({ listing, search }: { listing: Listing; search: ListSearch }) {
  const { reading, start, stop } = useReadAll();
  const announce = useAnnounce();
  const { all, unread, isFew } = listing;
  const total = formatNumber(all.length);
  const missing = formatNumber(unread);

  const load = async () => {
    announce(t`Loading all ${total}.`);
    if (!(await start(all.map(({ job_id }) => job_id)))) return;
    listing.refresh();
    announce(t`All ${total} are loaded.`);
  };
  const isReading = reading.is === 'reading';
  if (!isReading && unread === 0) return null;
  if (!isReading && isFew)
    return <p className="text-sm text-soft">{t`Loading ${missing} more…`}</p>;

  const part = hasLocalFilters(search) ? searchWords : sortWords;
  const read = formatNumber(all.length - unread);
  const { only, load: toLoad } = part(read, total);
  const label = { resting: toLoad, reading: t`Stop`, failed: t`Go on` };
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-x-8 gap-y-2 rounded-sm border-s-4 px-4 py-2 ${TONES[reading.is]}`}
    >
      <div className="grid gap-1">
        <p className="font-medium" role={reading.is === 'failed' ? 'alert' : undefined}>
          {reading.is === 'resting' ? only : goingWords(reading, total)}
        </p>
        {isReading && (
          <ReadingProgress label={t`Loading`} done={reading.read} total={reading.total} />
        )}
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

interface Reach {
  only: string;
  load: string;
}

/** What a filter reaches, and the press that lets it reach all. */
const searchWords = (read: string, total: string): Reach => ({
  only: t`Searched so far: ${read} of ${total}.`,
  load: t`Search all ${total}`,
});

const sortWords = (read: string, total: string): Reach => ({
  only: t`Sorted so far: ${read} of ${total}.`,
  load: t`Sort all ${total}`,
});

function goingWords(reading: Exclude<Reading, { is: 'resting' }>, total: string): string {
  if (reading.is === 'failed') {
    const why = errorWords(reading.error).title;
    return t`Not all could be loaded. ${why}.`;
  }
  const minutes = Math.ceil((reading.left ?? 0) / 60_000);
  const amount = formatNumber(minutes);
  return minutes > 1
    ? plural(minutes, {
        one: `Loading all ${total}. About ${amount} minute left.`,
        other: `Loading all ${total}. About ${amount} minutes left.`,
      })
    : t`Loading all ${total}.`;
}
