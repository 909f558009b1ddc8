import { t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { jobQuery } from '#api/job/jobs.ts';
import { reviewQueueQuery } from '#api/job/review-queue.ts';
import type { JobRef } from '#api/schema/job.ts';
import { browserLocks } from '#lib/between-tabs.ts';
import { jobTitle } from '#lib/job-title.ts';
import { mayNotify, notify } from '#ui/hooks/notify.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import { changesBetween } from './steady.ts';

/** In ms, and in the background too: that is where a notification is of use. */
const EVERY = 120_000;

/** Shows a desktop notification when a translation becomes ready for review, where the person has asked for that. */
export function ReadyNotifier({ account }: { account: string }) {
  const { notifyReady } = usePreferences(account).value;
  // Asked for last, since the browser is: what was allowed may have been taken back.
  return notifyReady && mayNotify() ? <InOneTab account={account} /> : null;
}

/**
 * One tab of an account notifies; when that tab is closed, the next one does. Without locks every tab notifies, and
 * its notification takes the place of the others'.
 */
function InOneTab({ account }: { account: string }) {
  const [isMine, setIsMine] = useState(() => !browserLocks());
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const hold = () => {
      if (signal.aborted) return undefined;
      setIsMine(true);
      return new Promise<void>((release) => {
        signal.addEventListener('abort', () => release(), { once: true });
      });
    };
    // Rejects when given up, or where site data is blocked.
    browserLocks()
      ?.request(`galley:${account}:notify`, { signal }, hold)
      .catch(() => {});
    return () => leaving.abort();
  }, [account]);
  return isMine ? <Notifier account={account} /> : null;
}

function Notifier({ account }: { account: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data } = useQuery({
    ...reviewQueueQuery(),
    refetchInterval: EVERY,
    refetchIntervalInBackground: true,
  });
  const last = useRef<readonly JobRef[]>(undefined);
  useEffect(() => {
    if (!data) return;
    // What waits when this tab begins is no news.
    const { come } = changesBetween(last.current ?? data, data);
    last.current = data;
    const [first] = come;
    if (first === undefined) return;
    const amount = formatNumber(come.length);
    const show = async () => {
      const notification = notify(t`Ready for review`, {
        body:
          come.length === 1
            ? // Without its name it is news too.
              await client.query(jobQuery(first)).then(
                (job) => jobTitle(job).text,
                () => t`Translation ${first}`,
              )
            : t`${amount} translations`,
        // The newest takes the place of the one before.
        tag: `galley:${account}:ready`,
      });
      notification?.addEventListener('click', () => {
        window.focus();
        notification.close();
        void navigate(come.length === 1 ? paths.review(first) : paths.review());
      });
    };
    void show();
  }, [data, account, client, navigate]);
  return null;
}
