import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';

/** The text as it was, until there is something to say about it. */
export function Comparing({ children }: { children: ReactNode }) {
  return (
    <>
      <p className="flex min-h-10 items-center text-sm text-soft">{t`Comparing…`}</p>
      {children}
    </>
  );
}
