import { t } from '@lingui/core/macro';
import { formatPrice } from '#lib/language/write.ts';
import { difference, isNegative } from '#lib/money/money.ts';
import type { Config } from './config.ts';

interface Price {
  /** A plain decimal; undefined: not known. */
  credits?: string | undefined;
  currency?: string | undefined;
}

/**
 * Why somebody may surely not spend that, by the limits that the proxy tells; undefined: it decides when it is sent. What is
 * left of a day it alone knows.
 */
export function whyOver(
  { limits }: Pick<Config, 'limits'>,
  act: 'approve' | 'order',
  { credits, currency }: Price,
): string | undefined {
  const limit = limits?.[act];
  if (!limits || !limit || credits === undefined) return undefined;
  if (currency !== limits.currency) return t`Its price is in another currency than your limit.`;
  const isOver = (most: string | undefined): most is string =>
    most !== undefined && isNegative(difference(most, credits));
  const amount = (of: string) => formatPrice(of, limits.currency);
  if (isOver(limit.each)) return overEach(amount(limit.each));
  return isOver(limit.day) ? overDay(amount(limit.day)) : undefined;
}

const overEach = (most: string) => t`Over your limit of ${most} each.`;
const overDay = (most: string) => t`Over your limit of ${most} a day.`;
