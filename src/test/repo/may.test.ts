import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { configAnswer, whyMayNot } from '#api/account/config.ts';
import { type Action, ACTIONS } from '#lib/policy/actions.ts';
import { openPeople } from '#people/open.ts';
import { readPeople } from '#people/settings.ts';
import { type Galley, startGalley } from '#proxy/test/galley.ts';
import { LINES, ROLES, SETTINGS } from '#proxy/test/matrix.ts';

/* What the page takes a role to be allowed is what the proxy allows: both by the same literal matrix, over real HTTP. */

let galley: Galley;
beforeAll(async () => {
  const settings = readPeople(SETTINGS);
  galley = await startGalley({ people: settings && openPeople(settings) });
});
afterAll(() => galley[Symbol.asyncDispose]());

/** What of the matrix each action is, in the page's words; reading is all that is got. */
const ACTION: readonly (readonly [line: RegExp, action: Action])[] = [
  [/^POST \/galley\/sandbox/, 'reset'],
  [/^GET /, 'read'],
  [/^POST \S*\/job\/:id\/comment/, 'comment'],
  [/^POST \S*\/order\/:id\/comment/, 'comment_order'],
  [/^PUT .*"revise"/, 'revise'],
  [/^PUT .*"approve"/, 'approve'],
  [/^PUT .*"reject"/, 'reject'],
  [/^PUT .*"archive"/, 'archive'],
  [/^POST \S*\/quote/, 'quote'],
  [/^POST \S*\/translate\/jobs .*"new"/, 'order'],
  [/^DELETE /, 'cancel'],
];

test.each(ROLES)(
  '%s: the page is told by the proxy what the matrix says, and whom to ask',
  async (role) => {
    const headers = { 'x-auth-email': `${role}@x.example` };
    const answer = await fetch(`${galley.url}/galley/config`, { headers });
    const config = z.parse(configAnswer, await answer.json());
    const told = new Set<Action>();
    for (const { method, path, body, cells } of LINES) {
      const action = ACTION.find(([line]) => line.test(`${method} ${path} ${body}`))?.[1];
      if (!action) continue;
      told.add(action);
      const why = whyMayNot(config, action);
      expect([action, why === undefined]).toEqual([action, cells[ROLES.indexOf(role)] === 'yes']);
      const others = ROLES.filter((one, at) => one !== 'both' && cells[at] === 'yes');
      const unnamed = others.filter((other) => why?.includes(other) === false);
      expect([action, unnamed]).toEqual([action, []]);
    }
    expect([...told].toSorted()).toEqual([...ACTIONS].toSorted());
  },
);
