import { useNow } from '#ui/hooks/use-now.ts';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';
import { changeSlot } from '#store/slot.ts';
import {
  type Decided,
  NO_SITTING,
  SITTING,
  type Sitting,
  sittingAt,
  withDecided,
  withSkipped,
} from './sitting.ts';

/** What was decided and skipped in this sitting, and what adds to it. */
export function useSitting(account: string) {
  const store = useStore();
  const now = useNow();
  const sitting = sittingAt(useSlot(account, SITTING), now);
  const change = (how: (was: Sitting) => Sitting) =>
    void changeSlot(store, account, SITTING, (kept) => ({ ...how(sittingAt(kept, now)), at: now }));
  return {
    ...sitting,
    decide: (one: Decided) => change((was) => withDecided(was, one)),
    skip: (jobId: string) => change((was) => withSkipped(was, jobId)),
    /** The skipped ones are to be read after all. */
    unskip: () => change((was) => ({ ...was, skipped: [] })),
    end: () => change(() => NO_SITTING),
  };
}
