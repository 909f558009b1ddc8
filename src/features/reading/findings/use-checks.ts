import type { Job } from '#api/schema/job.ts';
import { DISMISSALS, MUTED, mutedPair, noDismissals } from '#api/job/here/dismissed.ts';
import type { CheckKind, Finding } from '#lib/checks/checks.ts';
import { useDraft } from '#store/use-slot.ts';
import { useFindings } from './use-findings.ts';

const NONE: NonNullable<ReturnType<typeof useFindings>['findings']> = {
  open: [],
  dismissed: [],
  muted: [],
};

/** What the checks say of a translation's newest text, and what of it is not to be shown in this browser. */
export function useChecks(account: string, job: Job) {
  const { findings, isError } = useFindings(account, job);
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
    isChecking: findings === undefined && !isError,
    isBroken: isError,
    ...(findings ?? NONE),
    dismiss: ({ key }: Finding) => kept.change({ version, keys: [...keys, key] }),
    bringBack: ({ key }: Finding) =>
      kept.change({ version, keys: keys.filter((other) => other !== key) }),
    mute: ({ kind }: Finding) => changeMuted((kinds) => [...new Set([...kinds, kind])]),
    unmute: (kind: CheckKind) => changeMuted((kinds) => kinds.filter((other) => other !== kind)),
  };
}
