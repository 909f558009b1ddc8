import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { versionOf } from '#api/outbox/version.ts';
import type { Job } from '#api/schema/job.ts';
import type { Finding } from '#lib/checks/checks.ts';
import { useDraft } from '#ui/use-draft.tsx';
import { checksQuery } from './checks-query.ts';

/** What somebody has looked at and found good, in one version: another one is looked at anew. */
const dismissed = z.object({ version: z.string(), keys: z.array(z.string()) });
const NONE: readonly Finding[] = [];

/** What the checks say of a translation's newest text, and what of it was dismissed in this browser. */
export function useChecks(account: string, job: Job) {
  const { data, isError } = useQuery(checksQuery(job));
  const version = versionOf(job, undefined);
  const kept = useDraft(`${account}:job:${job.job_id}:dismissed`, dismissed, {
    version,
    keys: [],
  });
  const keys = kept.value.version === version ? kept.value.keys : [];
  const all = data ?? NONE;
  return {
    isChecking: data === undefined && !isError,
    isBroken: isError,
    open: all.filter(({ key }) => !keys.includes(key)),
    dismissed: all.filter(({ key }) => keys.includes(key)),
    dismiss: ({ key }: Finding) => kept.change({ version, keys: [...keys, key] }),
    bringBack: ({ key }: Finding) =>
      kept.change({ version, keys: keys.filter((other) => other !== key) }),
  };
}
