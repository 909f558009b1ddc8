import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { configQuery } from '#api/account/config.ts';
import { othersHolding } from '#api/sending/outbox/outbox-store.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import { useStore } from '#store/provider.tsx';

/** On a profile that people share: who else holds decisions here, one name for each. */
export function useOthersHolding(): string[] {
  const store = useStore();
  const { data: config } = useQuery(configQuery());
  const names = useSyncExternalStore(store.subscribe, () =>
    config ? JSON.stringify(othersHolding(store, config.owner)) : '[]',
  );
  // Ours, a line above.
  return JSON.parse(names) as string[];
}

/** What they hold is shown as theirs. */
export function OthersHeld({ holders }: { holders: readonly string[] }) {
  const whose = listed([...new Set(holders.map((name) => name || t`somebody without a name`))]);
  const amount = formatNumber(holders.length);
  return (
    <p className="pointer-events-auto rounded-md border border-line bg-raised px-4 py-2 text-sm shadow-over">
      {plural(holders.length, {
        one: `A decision of ${whose} waits in this browser. Nobody else sends it.`,
        other: `${amount} decisions of ${whose} wait in this browser. Nobody else sends them.`,
      })}
    </p>
  );
}
