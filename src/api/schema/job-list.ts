import { id, list, object, seconds } from './wire.ts';

/** `GET translate/jobs`: ids and times only. Apart from `job.ts`: every page counts what waits. */
export const jobListAnswer = list(object({ job_id: id, ctime: seconds }));
