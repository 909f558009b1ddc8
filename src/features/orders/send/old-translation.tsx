import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { jobQuery } from '#api/job/jobs.ts';
import { languageName, toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { paths } from '#lib/paths.ts';
import { useOnScreen } from '#ui/hooks/use-on-screen.ts';
import type { Placed } from './placed.ts';

/** A translation that Gengo had: its text is there at once, read while its row is on the screen. */
export function OldTranslation({ old }: { old: Placed['old'][number] }) {
  const { jobId, title, target, approved } = old;
  const language = languageName(target);
  const [ref, onScreen] = useOnScreen();
  const { data: job } = useQuery({ ...jobQuery(jobId), enabled: onScreen });
  return (
    <li ref={ref} className="grid min-h-16 content-start gap-1 border-t border-line pt-2">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <Link to={paths.job(jobId)}>
          <bdi>{title}</bdi>
        </Link>
        <span className="text-sm text-soft">
          {approved ? t`${language}: was ready for review, now approved` : language}
        </span>
      </span>
      {job?.body_tgt && (
        <p lang={toLocale(target)} dir={textDirection(target)} className="line-clamp-3">
          {job.body_tgt}
        </p>
      )}
    </li>
  );
}
