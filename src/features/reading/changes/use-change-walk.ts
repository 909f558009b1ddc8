import { t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
import { type RefObject, useState } from 'react';
import type { Piece } from '#lib/diff/diff.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { countChanges, tellChange } from './change-rows.ts';

export interface ChangeWalk {
  /** Absent while the changes are not known. */
  count: number | undefined;
  /** The change that one has walked to, from 0; it begins anew with another comparison. */
  current: number | undefined;
  go: (step: 1 | -1) => void;
}

/** Walks from change to change, and round: each is brought into view and said, the focus stays. */
export function useChangeWalk(
  root: RefObject<HTMLElement | null>,
  pieces: readonly Piece[] | undefined,
): ChangeWalk {
  const announce = useAnnounce();
  const [at, setAt] = useState<{ of: readonly Piece[]; change: number }>();
  const current = at?.of === pieces ? at?.change : undefined;
  const count = pieces && countChanges(pieces);

  const go = (step: 1 | -1) => {
    if (!pieces || !count) return;
    const change = ((current ?? (step === 1 ? -1 : count)) + step + count) % count;
    setAt({ of: pieces, change });
    root.current?.querySelector(`[data-change="${change}"]`)?.scrollIntoView({ block: 'center' });
    const [number, all] = [formatNumber(change + 1), formatNumber(count)];
    announce(sentences([t`Change ${number} of ${all}.`, tellChange(pieces, change)]));
  };
  return { count, current, go };
}
