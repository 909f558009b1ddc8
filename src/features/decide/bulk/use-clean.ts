import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { commentsQuery } from '#api/job/comments.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { useStore } from '#store/provider.tsx';
import { factCount, outermost } from '#features/reading/evidence/fact-count.ts';
import { checksHere, factsHere, openHere } from './checks-here.ts';
import { type CleanTools, type SortedClean, sortClean } from './sort-clean.ts';

export type CleanState =
  | { is: 'idle' }
  | { is: 'looking'; lookedAt: number; total: number }
  | { is: 'sorted'; sorted: SortedClean };

/** Looks for what can be approved unread, among many. */
export function useClean(account: string) {
  const client = useQueryClient();
  const store = useStore();
  const [state, setState] = useState<CleanState>({ is: 'idle' });
  const looking = useRef<AbortController>(undefined);
  useEffect(() => () => looking.current?.abort(), []);

  const tools: CleanTools = {
    read: (jobId) => client.query({ ...jobQuery(jobId), staleTime: 0 }),
    findings: async (job) =>
      openHere(store, account, job, await client.query(checksHere(store, account, job))),
    facts: async (job) => factCount(outermost(await client.query(factsHere(store, account, job)))),
    comments: (jobId) =>
      client.query({
        ...commentsQuery({ of: 'job', id: jobId }, { isAhead: true }),
        staleTime: 0,
      }),
  };
  return {
    state,
    look: async (ids: readonly string[]) => {
      looking.current?.abort();
      const mine = new AbortController();
      looking.current = mine;
      const tell = (lookedAt: number) => setState({ is: 'looking', lookedAt, total: ids.length });
      tell(0);
      const sorted = await sortClean(ids, tools, { signal: mine.signal, onProgress: tell });
      if (looking.current === mine) setState({ is: 'sorted', sorted });
    },
    /** What has been looked at is sorted. */
    stop: () => looking.current?.abort(),
    forget: () => {
      looking.current?.abort();
      looking.current = undefined;
      setState({ is: 'idle' });
    },
  };
}
