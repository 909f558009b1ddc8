import { encodeForm } from '#lib/order/form-bytes.ts';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { EncodedJson } from './person.ts';
import type { Ask } from './repeats.ts';
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

/** Gengo, with translations that wait for review; and what was asked of it. */
function gengo(...waiting: object[]) {
  const asked: string[] = [];
  const jobs = waiting.map((job, index) => ({ job_id: index + 1, ...job }));
  const answer: Ask = async (path) => {
    asked.push(path);
    const [, ids] = /^translate\/jobs\/([\d,]+)$/.exec(path) ?? [];
    const some = jobs.filter(({ job_id }) => ids?.split(',').includes(String(job_id)));
    const list = jobs.map(({ job_id }) => ({ job_id, ctime: 1 }));
    return { opstat: 'ok', response: ids ? { jobs: some } : list };
  };
  return { asked, ask: answer };
}

/** What becomes of a body: what is sent, or why it is not. */
async function ask(roles: Role[], call: string, text: string, of: Ask = gengo().ask) {
  const [method = '', template = ''] = call.split(' ');
  const judged = await judge({ name: 'ann', roles }, { method, template }, encoded(text), of);
  return 'fault' in judged ? judged.fault : decoded(judged.body);
}

const order = (job: object, more = {}) => JSON.stringify({ jobs: { job_1: job }, ...more });
const FORCED = { body_src: 'Grüße & "x" + 1', force: 1 };

test.each([
  ['an order of new translations', order(FORCED), order(FORCED)],
  ['as a list', JSON.stringify({ jobs: [FORCED] }), JSON.stringify({ jobs: [FORCED] })],
  ['that approves nothing, in words', order({ ...FORCED, auto_approve: '0' }), undefined],
  ['by a number', order({ ...FORCED, auto_approve: 0 }), undefined],
])('a buyer may send %s', async (_, text, sent = text) => {
  expect(await ask(['buyer'], 'POST translate/jobs', text)).toBe(sent);
});

test.each([
  ['approves by itself', order({ ...FORCED, auto_approve: 1 })],
  ['in words', order({ ...FORCED, auto_approve: '1' })],
  ['as PHP reads it', order({ ...FORCED, auto_approve: 'true' })],
  ['in another case', order({ ...FORCED, Auto_Approve: 1 })],
  ['for the whole order', order(FORCED, { auto_approve: 1 })],
  ['deeper', order({ ...FORCED, x: [{ auto_approve: true }] })],
  ['written in escapes', '{"jobs":{"a":{"force":1,"auto\\u005fapprove":1}}}'],
  ['has no translations that one can see', '{"job":{}}'],
  ['has odd ones', '{"jobs":[[{"force":1}]]}'],
])('a buyer may not send an order that %s; who may approve as well may', async (_, text) => {
  expect(await ask(['buyer'], 'POST translate/jobs', text)).toBe('not_permitted');
  expect(await ask(['reviewer'], 'POST translate/jobs', text)).toBe('not_permitted');
  // As it came: nothing in it had to be judged.
  expect(await ask(['buyer', 'reviewer'], 'POST translate/jobs', text)).toBe(text);
});

test('of a name that comes twice, what was judged is what is sent', async () => {
  expect(
    await ask(
      ['buyer'],
      'POST translate/jobs',
      '{"jobs":{"a":{"auto_approve":1,"auto_approve":0,"force":1}}}',
    ),
  ).toBe('{"jobs":{"a":{"auto_approve":0,"force":1}}}');
  expect(
    await ask(['reviewer'], 'PUT translate/job/:id', '{"action":"x","action":"archive"}'),
  ).toBe('{"action":"archive"}');
});

test.each(['PUT translate/job/:id', 'PUT translate/jobs'])('%s by what it says', async (call) => {
  for (const action of ['revise', 'approve', 'reject', 'archive']) {
    const text = JSON.stringify({ action, job_ids: [{ job_id: 42 }] });
    expect(await ask(['reviewer'], call, text)).toBe(text);
    expect(await ask(['admin'], call, text)).toBe(text);
    expect(await ask(['buyer', 'viewer'], call, text)).toBe('not_permitted');
  }
  for (const action of ['purchase', 'Approve', 'approve ', 'cancel', 'read', '', '__proto__']) {
    expect(await ask(['admin'], call, JSON.stringify({ action }))).toBe('not_permitted');
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
    expect(await ask(['admin'], call, text)).toBe('not_allowed');
  }
  const nested = '{"action":"archive","job_ids":[{"job_id":1,"action":"purchase"}]}';
  expect(await ask(['admin'], call, nested)).toBe('not_permitted');
});

test('what is too large to look into is sent by those alone who may do it all', async () => {
  const text = order({ ...FORCED, body_src: 'x'.repeat(11 * 1024 * 1024) });
  expect(await ask(['buyer'], 'POST translate/jobs', text)).toBe('too_large');
  expect(await ask(['admin'], 'POST translate/jobs', text)).toBe(text);
});

test('what is deeper than one can follow is refused, and nothing breaks', async () => {
  const text = `{"jobs":{"a":{"force":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}}}`;
  expect(await ask(['buyer'], 'POST translate/jobs', text)).toBe('not_allowed');
});

const words = (body_src: string, more = {}) => ({ lc_src: 'en', lc_tgt: 'de', body_src, ...more });

test('an order that repeats a text which waits for review is for those who may approve', async () => {
  const call = 'POST translate/jobs';
  const waits = [...Array(50).keys()].map((index) => words(`Text ${index}`));
  const of = (job: object, { ask: how } = gengo(...waits)) =>
    ask(['buyer'], call, order(job), how).then((sent) => sent === order(job));
  expect(await of(words('New'))).toBe(true);
  expect(await of(words('Text 49'))).toBe(false);
  // How exactly Gengo compares them is not known.
  expect(await of(words('  text\n49 '))).toBe(false);
  expect(await of(words('Text 49', { lc_tgt: 'fr' }))).toBe(true);
  expect(await of(words('Text 49', { force: 1 }))).toBe(true);
  expect(await of(words('Text 49', { force: '0' }))).toBe(false);
  expect(await of({ type: 'file', identifier: 'x' })).toBe(true);
  const two = JSON.stringify({ jobs: [words('New'), words('Text 7')] });
  expect(await ask(['buyer'], call, two, gengo(...waits).ask)).toBe('not_permitted');
  expect(await ask(['buyer', 'reviewer'], call, two, gengo(...waits).ask)).toBe(two);
});

test('Gengo is asked no more than it needs, and not at all where nothing can repeat', async () => {
  const some = gengo(...Array(50).fill(words('Old')));
  await ask(['buyer'], 'POST translate/jobs', order(words('New')), some.ask);
  expect(some.asked.map((path) => path.split('/').length)).toEqual([2, 3, 3, 3]);
  const none = gengo();
  await ask(['buyer'], 'POST translate/jobs', order(FORCED), none.ask);
  await ask(['admin'], 'POST translate/jobs', order(words('New')), none.ask);
  await ask(['reviewer'], 'PUT translate/jobs', '{"action":"approve"}', none.ask);
  expect(none.asked).toEqual([]);
});

test('where it cannot be seen what waits, an order is for those who may approve', async () => {
  const refuses: Ask[] = [
    async () => undefined,
    async () => ({ opstat: 'error', err: { code: 2800 } }),
    async () => ({ opstat: 'ok', response: {} }),
    async (path) => (path.includes('?') ? gengo(words('Old')).ask(path) : undefined),
    async (path) =>
      path.includes('?') ? gengo(words('Old')).ask(path) : { opstat: 'ok', response: { jobs: [] } },
    gengo(...Array(200).fill(words('Old'))).ask,
  ];
  for (const one of refuses) {
    expect(await ask(['buyer'], 'POST translate/jobs', order(words('New')), one)).toBe(
      'not_permitted',
    );
  }
  const breaks: Ask = () => Promise.reject(new SyntaxError('no JSON'));
  expect(await ask(['buyer'], 'POST translate/jobs', order(words('New')), breaks)).toBe(
    'not_allowed',
  );
});
