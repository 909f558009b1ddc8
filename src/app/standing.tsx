import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Config, configQuery } from '#api/account/config.ts';
import { REFUSED } from '#api/wire/envelope.ts';

/** In ms: when the page comes to the front what one may is read again, at most so often; after a refusal sooner. */
const AGAIN = 60_000;
const SOON = 2_000;

/**
 * Keeps up with what whoever looks after Galley changes while a page is open: roles and limits are read again after a
 * refusal, and when the page comes to the front, so that the buttons agree with the proxy. Without roles nothing is asked.
 */
function useStanding({ owner, roles }: Partial<Config>): void {
  const client = useQueryClient();
  const isTold = roles !== undefined;
  useEffect(() => {
    if (!isTold) return undefined;
    let last = Number.NEGATIVE_INFINITY;
    const read = async (atMost: number) => {
      if (performance.now() - last < atMost) return;
      last = performance.now();
      // Under a name of its own: a failure is none of the page's.
      const again = { ...configQuery(), queryKey: ['config', 'again'], staleTime: 0, retry: false };
      const now = await client.fetchQuery(again).catch(() => undefined);
      // Somebody else's page is another one: what is kept and held here is not theirs.
      if (now?.owner === owner) client.setQueryData(configQuery().queryKey, now);
    };
    const refused = () => void read(SOON);
    const shown = () => document.visibilityState === 'visible' && void read(AGAIN);
    addEventListener(REFUSED, refused);
    addEventListener('focus', shown);
    document.addEventListener('visibilitychange', shown);
    return () => {
      removeEventListener(REFUSED, refused);
      removeEventListener('focus', shown);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [client, owner, isTold]);
}

/** What depends on who one is, and on whether a record is kept; unseen. */
export function Standing() {
  const { data: config } = useQuery(configQuery());
  useStanding(config ?? {});
  const isRecorded = config?.record === true;
  useEffect(() => {
    // Ahead of the first decision, which may be made offline. Where it does not come, the record lacks what it says (`said.ts`).
    if (isRecorded) void import('#api/sending/says.ts').catch(() => undefined);
  }, [isRecorded]);
  return null;
}
