import { encodeForm } from '#lib/order/form-bytes.ts';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { EncodedJson } from './person.ts';
import type { Role } from './roles.ts';

function encoded(text: string): EncodedJson {
  const chunk = encodeForm(new TextEncoder().encode(text));
  // In two pieces, as it may come.
  const chunks = [chunk.subarray(0, 5), chunk.subarray(5)];
  return { length: chunk.length, chunks };
}
const decoded = (body: object | undefined) =>
  decodeURIComponent(
    Buffer.concat((body as EncodedJson).chunks)
      .toString()
      .replaceAll('+', ' '),
  );

/** What becomes of a body: what is sent, or why it is not. */
function ask(roles: Role[], call: string, text: string) {
  const [method = '', template = ''] = call.split(' ');
  const judged = judge({ name: 'ann', roles }, { method, template }, encoded(text));
  return 'fault' in judged ? judged.fault : decoded(judged.body);
}

const order = (job: object, more = {}) => JSON.stringify({ jobs: { job_1: job }, ...more });
const FORCED = { body_src: 'Grüße & "x" + 1', force: 1 };

test.each([
  ['an order of new translations', order(FORCED), order(FORCED)],
  ['as a list', JSON.stringify({ jobs: [FORCED] }), JSON.stringify({ jobs: [FORCED] })],
  ['that approves nothing, in words', order({ ...FORCED, auto_approve: '0' }), undefined],
  ['by a number', order({ ...FORCED, auto_approve: 0 }), undefined],
])('a buyer may send %s', (_, text, sent = text) => {
  expect(ask(['buyer'], 'POST translate/jobs', text)).toBe(sent);
});

test.each([
  ['approves by itself', order({ ...FORCED, auto_approve: 1 })],
  ['in words', order({ ...FORCED, auto_approve: '1' })],
  ['as PHP reads it', order({ ...FORCED, auto_approve: 'true' })],
  ['in another case', order({ ...FORCED, Auto_Approve: 1 })],
  ['for the whole order', order(FORCED, { auto_approve: 1 })],
  ['deeper', order({ ...FORCED, x: [{ auto_approve: true }] })],
  ['written in escapes', '{"jobs":{"a":{"force":1,"auto\\u005fapprove":1}}}'],
  ['repeats what is there', order({ body_src: 'x' })],
  ['says so', order({ body_src: 'x', force: 0 })],
  ['one of two', JSON.stringify({ jobs: [FORCED, { body_src: 'x' }] })],
  ['has no translations that one can see', '{"job":{}}'],
  ['has odd ones', '{"jobs":[[{"force":1}]]}'],
])('a buyer may not send an order that %s; who may approve as well may', (_, text) => {
  expect(ask(['buyer'], 'POST translate/jobs', text)).toBe('not_permitted');
  expect(ask(['reviewer'], 'POST translate/jobs', text)).toBe('not_permitted');
  // As it came: nothing in it had to be judged.
  expect(ask(['buyer', 'reviewer'], 'POST translate/jobs', text)).toBe(text);
});

test('of a name that comes twice, what was judged is what is sent', () => {
  expect(
    ask(
      ['buyer'],
      'POST translate/jobs',
      '{"jobs":{"a":{"auto_approve":1,"auto_approve":0,"force":1}}}',
    ),
  ).toBe('{"jobs":{"a":{"auto_approve":0,"force":1}}}');
  expect(ask(['reviewer'], 'PUT translate/job/:id', '{"action":"x","action":"archive"}')).toBe(
    '{"action":"archive"}',
  );
});

test.each(['PUT translate/job/:id', 'PUT translate/jobs'])('%s by what it says', (call) => {
  for (const action of ['revise', 'approve', 'reject', 'archive']) {
    const text = JSON.stringify({ action, job_ids: [{ job_id: 42 }] });
    expect(ask(['reviewer'], call, text)).toBe(text);
    expect(ask(['admin'], call, text)).toBe(text);
    expect(ask(['buyer', 'viewer'], call, text)).toBe('not_permitted');
  }
  for (const action of ['purchase', 'Approve', 'approve ', 'cancel', 'read', '', '__proto__']) {
    expect(ask(['admin'], call, JSON.stringify({ action }))).toBe('not_permitted');
  }
  for (const text of [
    '{}',
    '[]',
    '"approve"',
    'null',
    '{"action":["approve"]}',
    '{"action":1}',
    '{"action":"approve"',
    '',
  ]) {
    expect(ask(['admin'], call, text)).toBe('not_allowed');
  }
  const nested = '{"action":"archive","job_ids":[{"job_id":1,"action":"purchase"}]}';
  expect(ask(['admin'], call, nested)).toBe('not_permitted');
});

test('what is too large to look into is sent by those alone who may do it all', () => {
  const text = order({ ...FORCED, body_src: 'x'.repeat(11 * 1024 * 1024) });
  expect(ask(['buyer'], 'POST translate/jobs', text)).toBe('too_large');
  expect(ask(['admin'], 'POST translate/jobs', text)).toBe(text);
});

test('what is deeper than one can follow is refused, and nothing breaks', () => {
  const text = `{"jobs":{"a":{"force":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}}`;
  expect(ask(['buyer'], 'POST translate/jobs', text)).toBe('not_allowed');
});
