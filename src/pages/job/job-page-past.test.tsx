import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { CLEAN, decision } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { asPerson } from '#test/person.ts';
import { open } from '#test/render.tsx';

const line = page.getByRole('list', { name: /oldest first/ });
const recorded = () => ({ people: asPerson(['admin'], undefined, { record: true }) });

/** What the record answers: of each translation these acts, of each order these. */
const record = (jobs: object[], orders: object[] = []) =>
  http.get('*/galley/record', ({ request }) => {
    const query = new URL(request.url).searchParams;
    const told = (ids: string | null, acts: object[]) =>
      Object.fromEntries((ids?.split(',') ?? []).map((id) => [id, acts]));
    const [ofJobs, ofOrders] = [told(query.get('jobs'), jobs), told(query.get('orders'), orders)];
    return HttpResponse.json({ since: '2026-11-01', jobs: ofJobs, orders: ofOrders });
  });
const act = (name: string, more: object = {}) => ({
  at: '2026-11-22T11:00:00.500Z',
  who: 'ann@x.example',
  act: name,
  order: null,
  price: null,
  outcome: 'done',
  ...more,
});

test('the time line says who ordered, sent back and approved, how it was rated and despite what', async () => {
  const gengo = await withGengo(
    recorded(),
    record(
      [
        act('revise', { at: '2026-11-22T10:00:00.000Z', who: 'bob@x.example' }),
        act('approve', { rating: 4, open: { error: 1, question: 1 } }),
        act('reject', { at: '2026-11-22T11:30:00.000Z', reason: 'quality', outcome: null }),
      ],
      [act('order', { who: 'cy@x.example' })],
    ),
  );
  const { job_id: id } = await gengo.find({ status: 'approved' });
  open(`/jobs/${id}`);
  await expect.element(line.getByText('Ordered · cy@x.example')).toBeVisible();
  await expect.element(line.getByText('Sent back for corrections · bob@x.example')).toBeVisible();
  await expect
    .element(line)
    .toHaveTextContent(
      'Approved · ann@x.example · rated 4 of 5 · despite 1 error and an unanswered question',
    );
  await expect
    .element(line)
    .toHaveTextContent('Rejected · ann@x.example · for its quality · not known whether it arrived');
  expect(await violations()).toEqual([]);
});

test('what is approved and the record does not know was not done through Galley', async () => {
  const gengo = await withGengo(recorded(), record([]));
  const { job_id: id } = await gengo.find({ status: 'approved' });
  open(`/jobs/${id}`);
  await expect
    .element(line)
    .toHaveTextContent('Approved, not through Galley: its record, since 2026-11-01, has nothing');
});

test('a record that cannot be read is said in its place', async () => {
  const refuse = () =>
    HttpResponse.json({ galley: { error: 'record_unavailable' } }, { status: 503 });
  const gengo = await withGengo(recorded(), http.get('*/galley/record', refuse));
  const { job_id: id } = await gengo.find({ status: 'approved' });
  open(`/jobs/${id}`);
  await expect.element(line).toHaveTextContent('cannot be read from the record at the moment');
});

test('without a record, what this browser did is told as done on this device', async () => {
  const gengo = await withGengo();
  await gengo.prefer({ holdSeconds: 0 });
  const { job_id: id } = await gengo.find(CLEAN);
  const galley = open(`/jobs/${id}`);
  await decision.getByRole('button', { name: /^Approve$/ }).click();
  await expect.element(line.getByText('Approved · on this device')).toBeVisible();
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(line.getByText('Approved · on this device')).toBeVisible();
  expect(gengo.calls('GET /galley/record')).toEqual([]);
});

test.each([
  ['with a record', recorded()],
  ['without one', {}],
])(
  '%s: what only the browser knows goes in one envelope with the decision, or not at all',
  async (_, people) => {
    const bodies: unknown[] = [];
    const heard = http.put('*/v2/translate/job/:id', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ opstat: 'ok', response: {} });
    });
    const gengo = await withGengo(people, heard, record([]));
    await gengo.prefer({ holdSeconds: 0 });
    const job = await gengo.find(CLEAN);
    open(`/jobs/${job.job_id}`);
    await decision.getByRole('button', { name: 'Request corrections' }).click();
    await decision.getByRole('textbox').fill('Say “Sie”.');
    await decision.getByRole('button', { name: 'Send back' }).click();
    await expect.poll(() => bodies).toHaveLength(1);
    const data = { action: 'revise', comment: 'Say “Sie”.' };
    const says = {
      version: expect.stringMatching(/^\d+$/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      price: `${job.credits} ${job.currency}`,
    };
    const isRecorded = 'people' in people;
    expect(bodies).toEqual([isRecorded ? { data, galley: { [job.job_id]: says } } : data]);
  },
);
