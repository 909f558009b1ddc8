import { t } from '@lingui/core/macro';
import type { Problem } from '#lib/files/texts/work.ts';
import { faultWords } from '#lib/files/words/fault-words.ts';
import { Banner } from '#ui/banner.tsx';

/** Why a file cannot be read. */
export function Unreadable({ problem, position }: Problem) {
  return (
    <Banner
      tone="bad"
      title={t`It could not be read as texts`}
      detail={faultWords(problem, position)}
    />
  );
}
