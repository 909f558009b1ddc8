import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import type { Removed, RowDesk } from './row-desk.ts';
import { beginningOf } from '#lib/text/beginning.ts';

/** Stands where a text was, with the way back; it has the focus that the text lost. */
export function RemovedRow({ removed, desk }: { removed: Removed; desk: RowDesk }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  const { title, file, text } = removed.row;
  const name = title || file?.name || beginningOf(text, 40);
  return (
    <p className="flex flex-wrap items-center gap-x-4 border-t border-line bg-sunken px-3 py-1 text-soft">
      <span>
        {name ? (
          <Trans>
            Removed: <bdi>{name}</bdi>
          </Trans>
        ) : (
          t`Removed`
        )}
      </span>
      <Button ref={undo} tone="plain" onClick={() => desk.undoRemove(removed)}>
        {t`Undo`}
      </Button>
    </p>
  );
}
