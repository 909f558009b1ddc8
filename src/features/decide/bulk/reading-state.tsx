import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import type { useReadSelected } from './use-read-selected.ts';

/** How many of the selection are not read yet: the numbers on the buttons count only what has been read. */
export function ReadingState({ reading }: { reading: ReturnType<typeof useReadSelected> }) {
  const { isRead, isReading, unread, error, read } = reading;
  if (isRead) return null;
  const why = error ? errorWords(error).title : undefined;
  const amount = formatNumber(unread);
  if (isReading)
    return (
      <p className="text-sm text-soft">
        <Trans>
          reading… <span className="tabular-nums">{amount}</span> left
        </Trans>
      </p>
    );
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      {why !== undefined && <span className="text-bad">{t`${why}.`}</span>}
      <span>{t`${amount} not read yet`}</span>
      <Button className="button-small" onClick={read}>
        {t`Read them`}
      </Button>
    </p>
  );
}
