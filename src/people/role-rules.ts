import type { Identity } from './person.ts';
import { type Role, ROLES } from './roles.ts';

/** Roles by subject: `ann@x.example`, `group:desk`, `@x.example`, `*`; in lower case. */
export type Rules = ReadonlyMap<string, readonly Role[]>;

/** `none` names no role: it shuts one person out where a wider rule would let everybody in. */
const NONE = 'none';
const SUBJECT = /^(\*|group:[^*]+|@[^@*\s]+|[^@*\s:]+(@[^@*\s]+)?)$/;

/** What a rule may name beside one person, and nobody may be called. */
const SUBJECTS = /^(\*|@|group:)/;

const isRole = (word: string): word is Role => ROLES.some((role) => role === word);
const words = (text: string) => text.split(',').map((word) => word.trim().toLowerCase());

/** Reads `admin=ann@x.example; buyer,reviewer=@x.example; viewer=*`; undefined where it is not written so. */
export function parseRules(text: string): Rules | undefined {
  const rules = new Map<string, Role[]>();
  for (const rule of text.split(';')) {
    if (!rule.trim()) continue;
    const [left = '', right = '', ...more] = rule.split('=');
    const [roles, subjects] = [words(left), words(right)];
    const named = roles.filter(isRole);
    const isNone = roles.length === 1 && roles[0] === NONE;
    const isFine = (isNone || named.length === roles.length) && more.length === 0;
    if (!isFine || !subjects.every((subject) => SUBJECT.test(subject))) return undefined;
    for (const subject of subjects) {
      rules.set(subject, [...new Set([...(rules.get(subject) ?? []), ...named])]);
    }
  }
  return rules.size > 0 ? rules : undefined;
}

/**
 * The roles of somebody: by the most specific rule alone, which is the one for the name, then those for its groups (their
 * roles add up), then for the domain, then for everybody.
 */
export function rolesOf(rules: Rules, { name, groups }: Identity): readonly Role[] {
  const own = SUBJECTS.test(name) ? undefined : rules.get(name);
  if (own) return own;
  const ofGroups = groups.map((group) => rules.get(`group:${group}`)).filter((one) => one);
  if (ofGroups.length > 0) return [...new Set(ofGroups.flatMap((roles) => roles ?? []))];
  const domain = name.includes('@') ? rules.get(name.slice(name.lastIndexOf('@'))) : undefined;
  return domain ?? rules.get('*') ?? [];
}
