import { jobListQuery } from './job-list.ts';

/** The most that Gengo names when it cuts a list (gengo-api.md, section 3, "List rules"). */
export const LIST_CUT = 200;

/** All that waits for review, newest first. Exactly 200: older ones may be missing. */
export const reviewQueueQuery = () => jobListQuery({ status: 'reviewable', timestamp_after: 0 });
