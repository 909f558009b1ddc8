import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { configAnswer, whyMayNot } from '#api/account/config.ts';
import { type Action, ACTIONS } from '#lib/policy/actions.ts';
import { whyMayNotComment } from '#api/job/may-comment.ts';
import { type Past, pastAnswer } from '#api/job/past.ts';
import type { Galley } from '#proxy/test/galley.ts';
import { callAs, LINES, ROLES, startMatrix } from '#proxy/test/matrix.ts';

/* What the page takes a role to be allowed is what the proxy allows: both by the same literal matrix, over real HTTP. */

let galley: Galley;
beforeAll(async () => {
  galley = await startMatrix();
});
afterAll(() => galley[Symbol.asyncDispose]());

/** What of the matrix each action is, in the page's words; reading is all that is got. */
const ACTION: readonly (readonly [line: RegExp, action: Action])[] = [
  [/^POST \/galley\/sandbox/, 'reset'],
  [/^GET /, 'read'],
  [/^POST \S*\/job\/:id\/comment/, 'comment'],
  [/^POST \S*\/job\/:own\/comment/, 'comment_own'],
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
    const config = await configOf(galley, role);
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

async function configOf(of: Galley, role: string) {
  const answer = await callAs(of, role, '/galley/config');
  return z.parse(configAnswer, await answer.json());
}

test.each(ROLES)(
  '%s: the page lets comment on what the proxy lets, by the record that both read',
  async (role) => {
    const config = await configOf(galley, role);
    const answer = await callAs(galley, role, '/galley/record?orders=1,2');
    const { since, orders } = z.parse(pastAnswer, await answer.json());
    const pastOf = (order: string): Past => ({ since, acts: orders[order] ?? [] });
    for (const [of, past] of [
      [':own', pastOf('1')],
      [':other', pastOf('2')],
      [':id', undefined],
    ] as const) {
      const line = LINES.find(({ path }) => path.endsWith(`/job/${of}/comment`));
      const why = whyMayNotComment(config, past);
      expect([of, why === undefined]).toEqual([of, line?.cells[ROLES.indexOf(role)] === 'yes']);
    }
  },
);

test('a buyer is told why not: another one’s order, one not known yet, or no record', async () => {
  const unrecorded = await startMatrix({ isRecorded: false });
  onTestFinished(() => unrecorded[Symbol.asyncDispose]());
  const [config, without] = [await configOf(galley, 'buyer'), await configOf(unrecorded, 'buyer')];
  const nobody = { since: '2026-11-30', acts: [] };
  expect(whyMayNotComment(config, nobody)).toBe(
    'Not of an order of yours: only for reviewer and admin.',
  );
  expect(whyMayNotComment(config, undefined)).toBe('Not known yet whose order this is.');
  expect(whyMayNotComment(without, nobody)).toBe(
    'No record says whose order this is: only for reviewer and admin.',
  );
});
