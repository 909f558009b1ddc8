import { Trans } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { OpenVersion } from './open-version.tsx';
import type { Version } from './versions.ts';

/** Deliveries as a time line tells them; those of texts can be opened. */
export function versionMoments(versions: readonly Version[], { canOpen }: { canOpen: boolean }) {
  const newest = versions.at(-1);
  const Name = canOpen ? OpenVersion : Plain;
  return versions.map(({ id, number: count, at }) => {
    const number = formatNumber(count);
    const words = (
      <Trans>
        <Name to={id === newest?.id ? undefined : id}>Version {number}</Name> delivered
      </Trans>
    );
    return { key: id, at, words };
  });
}

const Plain = ({ children }: ComponentProps<typeof OpenVersion>) => children;
