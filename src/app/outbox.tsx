import { msg } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { configQuery } from '#api/account/config.ts';
import { createLazyOutbox } from '#features/decide/held/lazy-outbox.ts';
import { OutboxContext, useHeldTold } from '#features/decide/held/use-outbox.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useStore } from '#store/provider.tsx';
import { usePainted } from '#ui/hooks/use-painted.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

const HeldNotices = lazyPart({
  what: msg`Held decisions`,
  load: async () => (await import('#features/decide/held/held-notices.tsx')).HeldNotices,
});

/** One outbox for all pages of an account. Its code comes after the first paint. */
export function OutboxProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const store = useStore();
  const announce = useAnnounce();
  const { data: config } = useQuery(configQuery());
  const account = config?.owner;
  const outbox = useMemo(
    () =>
      account === undefined
        ? undefined
        : createLazyOutbox(
            async () => {
              const [{ openOutboxOf }] = await Promise.all([
                import('#features/decide/held/open-outbox.ts'),
                // With it, and not with the first decision: then the network may be gone.
                HeldNotices.preload(),
              ]);
              return openOutboxOf({ account, client, store, announce });
            },
            () => store.keys(`${account}:outbox:`).length === 0,
          ),
    [account, client, store, announce],
  );
  const isPainted = usePainted();
  useEffect(() => {
    if (!isPainted) return undefined;
    // A part that cannot be loaded is told by the notices, or by the form that needs it.
    outbox?.open().catch(() => {});
    return outbox?.close;
  }, [outbox, isPainted]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** What is held, under way or needs attention, at the foot of the window; also what others hold here, and Undo's key. */
export const OutboxNotices = () => (useHeldTold() ? <HeldNotices /> : null);
