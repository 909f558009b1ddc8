import { t } from '@lingui/core/macro';
import { listed } from '#lib/language/write.ts';
import { type Config, whyMayNot } from '../account/config.ts';
import { isDone, type Past } from './past.ts';

/** Who placed an order that Gengo has taken; undefined where the record does not know. */
const placedBy = ({ acts: all }: Past): string | undefined =>
  all.findLast((one) => one.act === 'order' && isDone(one))?.who;

type Asker = Pick<Config, 'may' | 'othersMay' | 'person' | 'record'>;

/** Whether it depends on whose order a translation is of. */
export const dependsOnOrder = (asker: Asker): boolean =>
  whyMayNot(asker, 'comment') !== undefined && whyMayNot(asker, 'comment_own') === undefined;

/**
 * Why somebody may not comment on a translation; undefined: nothing is against it. The proxy judges by the same record, and
 * asks Gengo itself for the order.
 * @param order what the record has of its order, as far as that was read
 */
export function whyMayNotComment(asker: Asker, order: Past | undefined): string | undefined {
  if (!dependsOnOrder(asker)) return whyMayNot(asker, 'comment');
  const roles = listed(asker.othersMay?.comment ?? []);
  if (!asker.record) return t`No record says whose order this is: only for ${roles}.`;
  if (!order) return t`Not known yet whose order this is.`;
  if (placedBy(order) === asker.person) return undefined;
  return t`Not of an order of yours: only for ${roles}.`;
}
