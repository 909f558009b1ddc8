import { createContext, type ReactNode, type RefObject, use, useMemo, useRef } from 'react';
import type { KeyAction } from '#lib/keys.ts';

/** What a mounted component does on a key. */
export type KeyHandlers = Partial<Record<KeyAction, (() => void) | undefined>>;

interface Scope {
  /** Whose preferences hold; undefined until it is known, and until then no key does anything. */
  account: string | undefined;
  /** All that are mounted, the latest last. */
  mounted: RefObject<RefObject<KeyHandlers>[]>;
}

const Keys = createContext<Scope | undefined>(undefined);

/**
 * Where keys are heard (use-keys.tsx). It stands in the shell and is loaded first, so it only holds; what
 * matches and draws comes with the pages.
 */
export function KeyScope({
  account,
  children,
}: {
  account: string | undefined;
  children: ReactNode;
}) {
  const mounted = useRef<RefObject<KeyHandlers>[]>([]);
  const scope = useMemo(() => ({ account, mounted }), [account]);
  return <Keys value={scope}>{children}</Keys>;
}

export function useKeyScope(): Scope {
  const scope = use(Keys);
  if (!scope) throw new Error('There is no KeyScope');
  return scope;
}
