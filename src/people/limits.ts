import { decimal } from '#lib/money/decimal.ts';
import { may, type Role, ROLES } from './roles.ts';

/** What roles may spend, as plain decimals of one currency; a role that is not here may spend anything. */
export interface Limits {
  currency: string;
  byRole: ReadonlyMap<Role, Limit>;
}

/** On one translation or order, and from midnight to midnight, UTC; undefined: anything. */
export interface Limit {
  each: string | undefined;
  day: string | undefined;
}

/** As `/galley/config` tells them. */
export interface ToldLimits {
  currency: string;
  approve?: Limit;
  order?: Limit;
}

const ROLE = /^(\w+):(.+)$/;
const PART = /^(\d+(?:\.\d+)?) ([A-Z]{3}) (each|a day)$/;
const tidy = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/** Reads `reviewer: 50 USD each, 500 USD a day; buyer: 1000 USD a day`; undefined where it is not written so. */
export function parseLimits(text: string): Limits | undefined {
  const byRole = new Map<Role, Limit>();
  const currencies = new Set<string>();
  for (const rule of text.split(';').map(tidy).filter(Boolean)) {
    const [, name, said = ''] = ROLE.exec(rule) ?? [];
    const role = ROLES.find((one) => one === name);
    if (!role || byRole.has(role)) return undefined;
    const limit: Limit = { each: undefined, day: undefined };
    for (const part of said.split(',').map(tidy)) {
      const [, amount = '', currency = '', per] = PART.exec(part) ?? [];
      const of = per === 'each' ? 'each' : 'day';
      if (!per || limit[of] !== undefined) return undefined;
      limit[of] = decimal(amount);
      currencies.add(currency);
    }
    byRole.set(role, limit);
  }
  const [currency, ...others] = currencies;
  return currency && others.length === 0 ? { currency, byRole } : undefined;
}

const most = (amounts: readonly (string | undefined)[]) =>
  amounts.includes(undefined)
    ? undefined
    : amounts.reduce((so, one) => (Number(one) > Number(so) ? one : so));

/**
 * What somebody may spend by an action of a call: of several roles that allow it, the most. Undefined: anything, since
 * one of them has no limit.
 */
export function limitOf(
  { byRole }: Limits,
  roles: readonly Role[],
  call: string,
  action: string,
): Limit | undefined {
  const allowing = roles.filter((role) => may([role], call, [action]));
  const limits = allowing.flatMap((role) => byRole.get(role) ?? []);
  if (limits.length < allowing.length || limits.length === 0) return undefined;
  return { each: most(limits.map(({ each }) => each)), day: most(limits.map(({ day }) => day)) };
}

/** The same for the page: what somebody may spend by approving and by ordering; undefined: anything. */
export function toldLimits(
  limits: Limits | undefined,
  roles: readonly Role[],
): ToldLimits | undefined {
  if (!limits) return undefined;
  const approve = limitOf(limits, roles, 'PUT translate/jobs', 'approve');
  const order = limitOf(limits, roles, 'POST translate/jobs', 'order');
  if (!approve && !order) return undefined;
  return { currency: limits.currency, ...(approve && { approve }), ...(order && { order }) };
}
