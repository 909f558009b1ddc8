import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Job } from '#api/schema/job.ts';
import { checksQuery } from '#api/job/checks-query.ts';
import { DISMISSALS, MUTED, mutedPair, noDismissals, partByDismissal } from '#api/job/dismissed.ts';
import { termsOfJob } from '#api/job/job-terms.ts';
import type { CheckKind, Finding } from '#lib/checks/checks.ts';
import { useDraft } from '#store/use-slot.ts';
import { useTerms } from '#ui/hooks/use-terms.ts';

const NONE: readonly Finding[] = [];

/** What the checks say of a translation's newest text, and what of it is not to be shown in this browser. */
export function useChecks(account: string, job: Job) {
  const { terms } = useTerms(account);
  const given = useMemo(() => termsOfJob(terms, job), [terms, job]);
  const { data, isError } = useQuery(checksQuery(job, given));
  const none = noDismissals(job);
  const kept = useDraft(account, DISMISSALS, job.job_id);
  const muted = useDraft(account, MUTED);
  const { version, keys } = kept.value.version === none.version ? kept.value : none;
  const pair = mutedPair(job);
  const changeMuted = (change: (kinds: readonly string[]) => string[]) => {
    const all = muted.read();
    muted.change({ ...all, [pair]: change(all[pair] ?? []) });
  };
  return {
    isChecking: data === undefined && !isError,
    isBroken: isError,
    ...partByDismissal(data ?? NONE, job, kept.value, muted.value),
    dismiss: ({ key }: Finding) => kept.change({ version, keys: [...keys, key] }),
    bringBack: ({ key }: Finding) =>
      kept.change({ version, keys: keys.filter((other) => other !== key) }),
    mute: ({ kind }: Finding) => changeMuted((kinds) => [...new Set([...kinds, kind])]),
    unmute: (kind: CheckKind) => changeMuted((kinds) => kinds.filter((other) => other !== kind)),
  };
}
