import type { ReactNode } from 'react';
import { OpenVersion } from './open-version.tsx';
import type { Reading } from './versions.ts';

/** Says when it is not the newest version that is read. Its place is always there, so that it is heard. */
export function VersionNotice({ reading }: { reading: Reading }) {
  return <output className="order-last basis-full empty:hidden">{notice(reading)}</output>;
}

function notice(reading: Reading) {
  if (reading.is === 'newest') return null;
  if (reading.is === 'missing')
    return (
      <Strip>This translation has no version with the id {reading.id}: the newest is shown.</Strip>
    );
  const { version, newest } = reading;
  const toNewest = <OpenVersion>Read the newest</OpenVersion>;
  if (!version || !newest)
    return <Strip>One version is shown; there may be newer ones. {toNewest}</Strip>;
  if (version.id === newest.id) return null;
  return (
    <Strip>
      An older version is shown: {version.number} of {newest.number}. Decisions are about the
      newest. {toNewest}
    </Strip>
  );
}

function Strip({ children }: { children: ReactNode }) {
  return (
    <span className="block rounded-sm border-s-4 border-attention bg-attention-wash px-4 py-2 text-attention">
      {children}
    </span>
  );
}
