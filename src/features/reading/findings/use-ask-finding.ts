import { useAsk } from '#ui/hooks/asked-points.ts';
import type { Job } from '#api/schema/job.ts';
import type { Finding } from '#lib/checks/checks.ts';
import { questionOf } from '#lib/checks/questions.ts';
import { wholeGraphemes } from '#lib/text/quoted-point.ts';

/** Puts a finding's question into the request for corrections; undefined while there can be none. */
export function useAskFinding(job: Job) {
  const ask = useAsk();
  return ask && ((finding: Finding) => ask(wordsOf(job, finding), questionOf(finding)));
}

/** The translator's own words where there are some; else the source's, or the row that lacks them. */
function wordsOf(job: Job, { source, translation, place }: Finding): string {
  const [own, other, row] = [translation[0], source[0], place.translation[0]];
  const [text, range] = own
    ? [job.body_tgt ?? '', own]
    : other
      ? [job.body_src, other]
      : [job.body_tgt ?? '', row];
  return range ? wholeGraphemes(text, range.start, range.end).trim() : '';
}
