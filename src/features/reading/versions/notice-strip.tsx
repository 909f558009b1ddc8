import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { OpenVersion } from './open-version.tsx';
import type { Reading } from './versions.ts';

interface NoticeStripProps {
  reading: Exclude<Reading, { is: 'newest' }>;
}

/** That it is not the newest version that is read; nothing where it is, called by its id. */
export function NoticeStrip({ reading }: NoticeStripProps) {
  if (reading.is === 'missing') return <Strip>{missingWords(reading.id)}</Strip>;
  const { version, newest } = reading;
  const toNewest = <OpenVersion>{t`Read the newest`}</OpenVersion>;
  if (!version || !newest)
    return (
      <Strip>
        {t`One version is shown; there may be newer ones.`} {toNewest}
      </Strip>
    );
  if (version.id === newest.id) return null;
  const [shown, last] = [formatNumber(version.number), formatNumber(newest.number)];
  return (
    <Strip>
      {t`An older version is shown: ${shown} of ${last}. Decisions are about the newest.`}{' '}
      {toNewest}
    </Strip>
  );
}

const missingWords = (id: string) =>
  t`This translation has no version with the id ${id}: the newest is shown.`;

function Strip({ children }: { children: ReactNode }) {
  return (
    <span className="block rounded-sm border-s-4 border-attention bg-attention-wash px-4 py-2 text-attention">
      {children}
    </span>
  );
}
