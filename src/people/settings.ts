import { type Limits, parseLimits } from './limits.ts';
import { parseNetworks } from './networks.ts';
import { parseRules, type Rules } from './role-rules.ts';

/** Signed tokens of one issuer for one of its audiences, and where its keys are. */
export interface TokenSettings {
  header: string;
  jwks: string;
  issuer: string;
  audience: string[];
  groupsClaim: string | undefined;
}

/** A header that only what stands in front may set. */
export interface HeaderSettings {
  header: string;
  isTrusted: (address: string) => boolean;
  groupsHeader: string | undefined;
}

export interface PeopleSettings {
  by: ({ kind: 'jwt' } & TokenSettings) | ({ kind: 'header' } & HeaderSettings);
  /** Undefined: whoever is known may do everything. */
  rules: Rules | undefined;
  /** Undefined: whoever may spend may spend anything. */
  limits: Limits | undefined;
}

/** What is wrong with a setting, for the person at the terminal. */
const MUST = {
  GALLEY_IDENTITY: 'must be jwt:<header>, cloudflare-access:<team>:<aud> or header:<name>',
  GALLEY_JWT_JWKS:
    'must be the https address of the issuer’s keys, where GALLEY_IDENTITY is jwt:<header> and nowhere else',
  GALLEY_JWT_ISSUER:
    'must be the "iss" of the tokens, where GALLEY_IDENTITY is jwt:<header> and nowhere else',
  GALLEY_JWT_AUDIENCE:
    'must be the "aud" of the tokens, where GALLEY_IDENTITY is jwt:<header> and nowhere else',
  GALLEY_TRUSTED_PROXIES:
    'must be networks like 127.0.0.1, 10.0.0.0/8, where GALLEY_IDENTITY is header:<name> and nowhere else: anybody else could write that header',
  GALLEY_ROLES:
    'must be like admin=ann@x.example; buyer,reviewer=@x.example; viewer=*, with GALLEY_IDENTITY set',
  GALLEY_GROUPS_CLAIM: 'must be the name of a claim, where tokens tell who one is',
  GALLEY_GROUPS_HEADER:
    'must be the name of a header, another than that of GALLEY_IDENTITY, where it is header:<name>',
  GALLEY_LIMITS:
    'must be like reviewer: 50 USD each, 500 USD a day; buyer: 1000 USD a day, in one currency, with GALLEY_ROLES set',
};
type Name = keyof typeof MUST;
type Environment = Readonly<Record<string, string | undefined>>;

function need(name: Name, fine: unknown): asserts fine {
  if (!fine) throw new Error(`${name} ${MUST[name]}.`);
}

const NAME = /^[a-z][a-z0-9-]*$/;

/** Keys come over https; on this machine, for a stand-in issuer, plainly too. */
const isKeyAddress = (text: string) =>
  URL.canParse(text) &&
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/))[^@]*$/.test(new URL(text).href);

/**
 * Reads who is told apart and how; undefined where no setting asks for it.
 * @throws Error with one clear line, also for settings that stand without those they need
 */
export function readPeople(env: Environment): PeopleSettings | undefined {
  const of = (name: Name) => env[name]?.trim() ?? '';
  const names = Object.keys(MUST).filter((name): name is Name => Object.hasOwn(MUST, name));
  const without = (...unfit: Name[]) => {
    for (const name of unfit) need(name, !of(name));
  };
  const identity = of('GALLEY_IDENTITY');
  if (!identity) {
    without(...names);
    return undefined;
  }
  const rules = of('GALLEY_ROLES') ? parseRules(of('GALLEY_ROLES')) : undefined;
  need('GALLEY_ROLES', rules ?? !of('GALLEY_ROLES'));
  const limits = rules && of('GALLEY_LIMITS') ? parseLimits(of('GALLEY_LIMITS')) : undefined;
  need('GALLEY_LIMITS', limits ?? !of('GALLEY_LIMITS'));
  const may = { rules, limits };
  const [kind = '', ...rest] = identity.split(':');
  const header = (rest[0] ?? '').toLowerCase();
  if (kind === 'header') {
    need('GALLEY_IDENTITY', NAME.test(header) && rest.length === 1);
    without('GALLEY_JWT_JWKS', 'GALLEY_JWT_ISSUER', 'GALLEY_JWT_AUDIENCE', 'GALLEY_GROUPS_CLAIM');
    const isTrusted = parseNetworks(of('GALLEY_TRUSTED_PROXIES'));
    need('GALLEY_TRUSTED_PROXIES', isTrusted);
    const groups = of('GALLEY_GROUPS_HEADER').toLowerCase();
    need('GALLEY_GROUPS_HEADER', !groups || (NAME.test(groups) && groups !== header));
    return { ...may, by: { kind, header, isTrusted, groupsHeader: groups || undefined } };
  }
  without('GALLEY_TRUSTED_PROXIES', 'GALLEY_GROUPS_HEADER');
  const groupsClaim = of('GALLEY_GROUPS_CLAIM') || undefined;
  if (kind === 'cloudflare-access') {
    const [team = '', aud = '', ...more] = rest;
    const isFine = /^[a-z0-9-]+$/i.test(team) && /^[\w-]+$/.test(aud) && more.length === 0;
    need('GALLEY_IDENTITY', isFine);
    without('GALLEY_JWT_JWKS', 'GALLEY_JWT_ISSUER', 'GALLEY_JWT_AUDIENCE');
    return { ...may, by: { ...cloudflareAccess(team.toLowerCase(), aud), groupsClaim } };
  }
  need('GALLEY_IDENTITY', kind === 'jwt' && NAME.test(header) && rest.length === 1);
  const jwks = of('GALLEY_JWT_JWKS');
  const issuer = of('GALLEY_JWT_ISSUER');
  const audience = of('GALLEY_JWT_AUDIENCE')
    .split(/[\s,]+/)
    .filter(Boolean);
  need('GALLEY_JWT_JWKS', isKeyAddress(jwks));
  need('GALLEY_JWT_ISSUER', issuer);
  need('GALLEY_JWT_AUDIENCE', audience.length > 0);
  return { ...may, by: { kind, header, jwks, issuer, audience, groupsClaim } };
}

/** As Cloudflare documents it: "Validate JWTs" of Cloudflare One, Access; keys rotate each six weeks. */
function cloudflareAccess(team: string, aud: string) {
  const issuer = `https://${team}.cloudflareaccess.com`;
  const jwks = `${issuer}/cdn-cgi/access/certs`;
  const header = 'cf-access-jwt-assertion';
  return { kind: 'jwt' as const, header, jwks, issuer, audience: [aud] };
}
