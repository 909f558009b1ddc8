import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '../language/i18n.ts';

/** Gengo's tiers, which people choose as the quality of an order. */
const TIERS: Readonly<Record<string, MessageDescriptor>> = {
  standard: msg`Standard`,
  pro: msg`Pro`,
  ultra: msg`Ultra`,
};

/** A tier for people; one that Gengo adds is shown as it is. */
export function tierName(tier: string): string {
  const name = Object.hasOwn(TIERS, tier) ? TIERS[tier] : undefined;
  return name ? i18n._(name) : tier;
}
