import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { safeUrl } from '#lib/policy/safe-url.ts';

const NEW_TAB = '_blank';

interface OutsideLinkProps {
  /** Where it leads, as it came from outside. */
  url: string;
  /** What it is called; without it the address speaks for itself. */
  children?: ReactNode;
}

/** A link out of Galley; an address that must not become one is shown as text, so that it can be judged. */
export function OutsideLink({ url, children }: OutsideLinkProps) {
  const href = safeUrl(url);
  if (href === undefined)
    return (
      <span>
        {children} <bdi className="wrap-anywhere">{url}</bdi>{' '}
        <span className="text-sm text-soft">
          {t`(not a web address that can be opened safely)`}
        </span>
      </span>
    );
  return (
    <a href={href} rel="noreferrer" target={NEW_TAB} className="wrap-anywhere">
      {children ?? <bdi>{url}</bdi>}
      <span className="sr-only"> {t`(opens in a new tab)`}</span>
    </a>
  );
}
