import { t } from '@lingui/core/macro';
import type { Problem } from '#lib/files/texts/work.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';

/** Why a file cannot be read; with the column, where its words tell the line alone. */
export function Unreadable({ problem, position }: Problem) {
  const column = formatNumber(position?.column ?? 0);
  return (
    <Banner
      tone="bad"
      title={t`It could not be read as texts`}
      detail={position && !/\bcolumn\b/.test(problem) ? t`${problem} (column ${column})` : problem}
    />
  );
}
