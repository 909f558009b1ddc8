import { headerReader } from './headers.ts';
import { judge, opens } from './judge.ts';
import { groupsOf, nameOf } from './name.ts';
import type { Asked, Identity, People, Person, Refusal } from './person.ts';
import { actionsOf } from './roles.ts';
import { rolesOf } from './role-rules.ts';
import type { HeaderSettings, PeopleSettings, TokenSettings } from './settings.ts';
import { tellOf } from './tell.ts';
import { createTokenReader, type TokenReaderOptions } from './tokens.ts';

type Identify = (asked: Asked) => Identity | Refusal | Promise<Identity | Refusal>;

/** By a token that the front signs; `Authorization: Bearer` too. Who sends it does not matter. */
function byToken(settings: TokenSettings, options: TokenReaderOptions): Identify {
  const read = headerReader(settings.header);
  const verify = createTokenReader(settings, options);
  return (asked) => {
    const value = read(asked);
    if (value === null) return 'odd_identity';
    const token = value?.replace(/^bearer +/i, '');
    return token ? verify(token) : 'unknown_person';
  };
}

/** By a header that the front sets: believed from the front's own address alone, for anybody can write a header. */
function byHeader({ header, isTrusted, groupsHeader }: HeaderSettings): Identify {
  const read = headerReader(header);
  const readGroups = groupsHeader ? headerReader(groupsHeader) : () => undefined;
  return (asked) => {
    const [value, groups] = [read(asked), readGroups(asked)];
    const isFront = isTrusted(asked.socket?.remoteAddress ?? '');
    if (value === null || groups === null) return 'odd_identity';
    if (!isFront && (value !== undefined || groups !== undefined)) return 'odd_identity';
    if (!value) return 'unknown_person';
    const name = nameOf(value);
    return name ? { name, groups: groupsOf(groups?.split(',')) } : 'odd_identity';
  };
}

/** A path of Galley's own, as the table of roles names it; of Gengo's calls the table asks later, by what they do. */
const ownCall = (method: string, path: string) =>
  path.startsWith('/v2/')
    ? undefined
    : `${method === 'HEAD' ? 'GET' : method} ${path.startsWith('/files/') ? '/files' : path}`;

/** Tells people apart as the settings say. With `jose`, which only those load who need it. */
export function openPeople(
  { by, rules, limits }: PeopleSettings,
  options: TokenReaderOptions = {},
): People {
  const identify = by.kind === 'jwt' ? byToken(by, options) : byHeader(by);
  const settle = (who: Identity | Refusal, call: string | undefined): Person | Refusal => {
    if (typeof who === 'string') return who;
    const roles = rules ? rolesOf(rules, who) : (['admin'] as const);
    const isIn = call === undefined ? roles.length > 0 : actionsOf(roles, call).length > 0;
    return isIn ? { name: who.name, roles } : 'not_permitted';
  };
  return {
    admit: (asked, method, path) => {
      const call = ownCall(method, path);
      const who = asked ? identify(asked) : 'unknown_person';
      return who instanceof Promise ? who.then((one) => settle(one, call)) : settle(who, call);
    },
    opens,
    judge,
    tell: (person) => tellOf(person, limits),
  };
}
