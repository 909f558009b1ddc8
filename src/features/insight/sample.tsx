import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { endsMissing, ENDS, readEnds } from '#api/job/here/ends.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { Period } from '#lib/insight/period.ts';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { SAMPLE, sampleOf } from './use-evidence.ts';
import { BY_MEMORY, type Facts } from './use-facts.ts';

interface SampleProps {
  account: string;
  facts: Facts;
  period: Period;
}

type Reading =
  | { is: 'resting' }
  | { is: 'reading'; read: number; total: number }
  | { is: 'failed'; error: unknown };

/** Times, rounds and ratings come of what was opened, decided or recorded; of the newest, they are read on a click. */
export function Sample({ account, facts: { memory, stage }, period }: SampleProps) {
  const store = useStore();
  const announce = useAnnounce();
  const kept = useSlot(account, ENDS);
  const [reading, setReading] = useState<Reading>({ is: 'resting' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { data: newest = [] } = useQuery({
    queryKey: ['insight', account, 'newest', period, stage],
    queryFn: ({ signal }) => memory.newest(sampleOf(period), signal),
    ...BY_MEMORY,
  });
  const left = endsMissing(kept, newest).length;

  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const onProgress = (read: number) =>
      signal.aborted || setReading({ is: 'reading', read, total: newest.length });
    try {
      await readEnds(newest, { store, account, signal, onProgress });
      setReading({ is: 'resting' });
      announce(t`Read.`);
    } catch (error) {
      // Who stopped it, or left, is told nothing.
      if (!signal.aborted) setReading({ is: 'failed', error });
    }
  };
  const stop = () => {
    running.current?.abort();
    setReading({ is: 'resting' });
  };
  const [amount, most] = [formatNumber(left), formatNumber(SAMPLE)];
  const isReading = reading.is === 'reading';
  return (
    <div className="grid gap-2 text-sm text-soft">
      <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1">
        <p>
          {isReading
            ? progressWords(reading)
            : left > 0
              ? t`Days, rounds and ratings are of what was opened, decided or recorded here. Of ${amount} among the newest ${most} of this time Gengo can still be asked: two calls each.`
              : t`Days, rounds and ratings: the newest ${most} of this time are read, and what else was opened, decided or recorded here.`}
        </p>
        {(isReading || left > 0) && (
          <Button className="button-small" onClick={isReading ? stop : () => void start()}>
            {isReading ? t`Stop` : t`Read these ${amount}`}
          </Button>
        )}
      </div>
      {isReading && (
        <progress
          aria-label={t`Reading versions and ratings`}
          className="w-full"
          value={reading.read}
          max={Math.max(1, reading.total)}
        />
      )}
      {reading.is === 'failed' && (
        <Banner
          tone="attention"
          title={t`Not all could be read.`}
          detail={errorWords(reading.error).title}
        />
      )}
    </div>
  );
}

function progressWords({ read, total }: { read: number; total: number }): string {
  const [done, all] = [formatNumber(read), formatNumber(total)];
  return t`Reading versions and ratings: ${done} of ${all}.`;
}
