import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { absoluteTime } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { minuteToSeconds } from '#lib/time/minute.ts';
import type { ListSearch } from './search.ts';

/** Of a month in the past, as the insight page names it: that it ends is no field, but it is said. */
export function BeforeThen({ search }: { search: ListSearch }) {
  const end = minuteToSeconds(search.before ?? '');
  if (end === undefined) return null;
  const time = absoluteTime(end);
  return (
    <p className="text-sm">
      {t`Only received before ${time}.`}{' '}
      <Link to={paths.jobs({ ...search, before: undefined })}>{t`Until now`}</Link>
    </p>
  );
}
