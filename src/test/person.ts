import type { People, Told } from '#people/person.ts';
import { actionsOf, type Role } from '#people/roles.ts';
import { parseLimits } from '#people/limits.ts';
import { tellOf } from '#people/tell.ts';

/**
 * Somebody with these roles before the page tests' proxy, in whose browser no front can say so. What a body does is not looked
 * into: `proxy/matrix.test.ts` does that over real HTTP, and a page that may not do something sends nothing.
 */
export function asPerson(roles: readonly Role[], limits?: string, more: Told = {}): People {
  const person = { name: 'ann@x.example', roles };
  const own = (call: string) => actionsOf(roles, call).length > 0;
  return {
    admit: (_, method, path) =>
      path.startsWith('/v2/') || own(`${method} ${path}`) ? person : 'not_permitted',
    opens: (_, { method, template }) => own(`${method} ${template}`),
    judge: async (_, __, body) => ({ body }),
    tell: () => ({ ...tellOf(person, limits ? parseLimits(limits) : undefined), ...more }),
  };
}
