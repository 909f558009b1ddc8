import { errorWords } from '#api/error-words.ts';
import { formatNumber } from '#lib/numbers.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { hasLocalFilters, type ListSearch } from './search.ts';
import type { Listing } from './use-listing.ts';
import { useReadAll } from './use-read-all.ts';

/**
 * Where a filter or a sort reaches only what has been read: says so, and reads the rest when asked to.
 */
export function SearchAll({ listing, search }: { listing: Listing; search: ListSearch }) {
  const { reading, start, stop } = useReadAll();
  const announce = useAnnounce();
  const { all, unread, isFew } = listing;
  const total = formatNumber(all.length);
  const isSearch = hasLocalFilters(search);

  if (reading.is === 'reading') {
    const { read, total: whole } = reading;
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sm border-s-4 border-info bg-info-wash px-4 py-2">
        <label className="grid flex-1 basis-60 gap-1 text-sm tabular-nums">
          {formatNumber(read)} of {formatNumber(whole)} read
          <progress max={whole} value={read} className="w-full" />
        </label>
        <Button onClick={stop}>Stop</Button>
      </div>
    );
  }
  if (unread === 0) return null;
  if (isFew) return <p className="text-sm text-soft">Reading {formatNumber(unread)} more…</p>;

  const load = async () => {
    announce(`Loading all ${total}.`);
    if (!(await start(all.map(({ job_id }) => job_id)))) return;
    listing.refresh();
    announce(`All ${total} have been read.`);
  };
  const isFailed = reading.is === 'failed';
  const done = isSearch ? 'searched' : 'sorted';
  return (
    <Banner
      tone={isFailed ? 'bad' : 'info'}
      title={
        isFailed
          ? 'Not all could be read.'
          : `Only the ${formatNumber(all.length - unread)} of ${total} that have been read are ${done}.`
      }
      detail={isFailed && errorWords(reading.error).title}
    >
      <Button onClick={() => void load()}>
        {isFailed ? 'Go on' : `Load and ${isSearch ? 'search' : 'sort'} all ${total}`}
      </Button>
    </Banner>
  );
}
