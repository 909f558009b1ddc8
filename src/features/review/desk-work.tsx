import { FilterWork } from './filter/filter-work.tsx';
import { UnlistedWork } from './unlisted-work.ts';
import type { Desk } from './use-desk.ts';

interface DeskWorkProps {
  account: string;
  desk: Desk;
}

/** What is looked for beside what the list names and its rows read: it draws nothing. */
export function DeskWork({ account, desk: { all, queue, filtering } }: DeskWorkProps) {
  return (
    <>
      {queue.isCut && <UnlistedWork account={account} queue={queue} />}
      {filtering.isLooking && (
        <FilterWork account={account} ids={all.map(({ job_id }) => job_id)} filtering={filtering} />
      )}
    </>
  );
}
