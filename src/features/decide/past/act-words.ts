import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { PastAct } from '#api/job/past.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { OPEN_KINDS } from '#lib/policy/open-kinds.ts';
import { openWords } from '../open/open-points.ts';

/** What is told of an act, by the record or by this browser. */
export type ToldAct = Pick<PastAct, 'act' | 'rating' | 'reason' | 'open'> & {
  /** Who did it, or where; undefined: not told. */
  by: string | undefined;
  /** It is not known yet whether it arrived. */
  isOpen?: boolean;
};

const DONE: Readonly<Record<string, MessageDescriptor>> = {
  order: msg`Ordered`,
  approve: msg`Approved`,
  revise: msg`Sent back for corrections`,
  reject: msg`Rejected`,
  archive: msg`Archived`,
  cancel: msg`Canceled`,
  comment: msg`Comment`,
};

const REASONS: Readonly<Record<string, MessageDescriptor>> = {
  quality: msg`for its quality`,
  incomplete: msg`incomplete`,
  other: msg`for another reason`,
};

/** Whether a time line has words for it. */
export const isTold = (act: string): boolean => Object.hasOwn(DONE, act);

/** "Approved · ann@x.example · rated 4 of 5 · despite 2 errors": each fact by itself, the act first. */
export function actWords({ act, by, rating, reason, open = {}, isOpen }: ToldAct): string {
  const amount = formatNumber(rating ?? 0);
  const points = OPEN_KINDS.flatMap((is) => (open[is] ? [{ is, count: open[is] }] : []));
  const overridden = openWords(points);
  const [done, why] = [DONE[act], REASONS[reason ?? '']];
  return [
    done && i18n._(done),
    by,
    why && i18n._(why),
    rating && t`rated ${amount} of 5`,
    overridden && t`despite ${overridden}`,
    isOpen && t`not known whether it arrived`,
  ]
    .filter(Boolean)
    .join(' · ');
}
