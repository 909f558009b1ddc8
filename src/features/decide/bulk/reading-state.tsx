import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import type { useReadSelected } from './use-read-selected.ts';

/** How many of the selection are not read yet: the numbers on the buttons count only what has been read. */
export function ReadingState({ reading }: { reading: ReturnType<typeof useReadSelected> }) {
  const { isRead, isReading, unread, error, read } = reading;
  if (isRead) return null;
  if (isReading)
    return (
      <p className="text-sm text-soft">
        reading… <span className="tabular-nums">{formatNumber(unread)}</span> left
      </p>
    );
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      {error && <span className="text-bad">{errorWords(error).title}.</span>}
      <span>{formatNumber(unread)} not read yet</span>
      <Button className="button-small" onClick={read}>
        Read them
      </Button>
    </p>
  );
}
