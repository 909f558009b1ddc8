import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { Role } from '#people/roles.ts';
import type { Action } from '#lib/policy/actions.ts';
import { violations } from '#test/axe.ts';
import { CLEAN, decision } from '#test/decision-bar.ts';
import { passTime, withGengo } from '#test/gengo.ts';
import { asPerson } from '#test/person.ts';
import { open } from '#test/render.tsx';

/* What a role may not do is a button that cannot be pressed, with the reason; and a refusal is told where it happened. */

const REASON = /^Not in your role: only for .*admin\./;

/** The reason of who may do it on own orders only. */
const NOT_OWN =
  /^(Not of an order of yours|No record says whose order this is): only for reviewer and admin\.$/;

/** A button that the role may press, whatever else may be against that. */
async function expectMay(button: Locator) {
  await expect.element(button).toBeInTheDocument();
  await expect.element(button).not.toHaveAccessibleDescription(REASON);
}

/** One that cannot be pressed, and says for whom it is. */
async function expectMayNot(button: Locator) {
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription(REASON);
}

/** The same of comments by a buyer, where it depends on the order. */
async function expectNotOwn(button: Locator) {
  await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button).toHaveAccessibleDescription(NOT_OWN);
}

const press = (name: RegExp | string) => page.getByRole('button', { name });
const more = (name: string) => page.getByRole('menuitem', { name, exact: true });
const ON_JOB = [
  ['approve', decision.getByRole('button', { name: /^Approve/ })],
  ['revise', decision.getByRole('button', { name: 'Request corrections' })],
  ['reject', decision.getByRole('button', { name: 'Reject' })],
  ['comment', press('Send comment')],
] as const satisfies readonly (readonly [Action, Locator])[];

const ROLES: readonly { role: Role; may: readonly Action[] }[] = [
  { role: 'viewer', may: [] },
  {
    role: 'reviewer',
    may: ['comment', 'comment_order', 'revise', 'approve', 'reject', 'archive'],
  },
  { role: 'buyer', may: ['comment_order', 'quote', 'order', 'cancel'] },
];

test.each(ROLES)('$role: each button is for the roles that may', async ({ role, may }) => {
  const check = (action: Action, button: Locator) => {
    if (action === 'comment' && role === 'buyer') return expectNotOwn(button);
    return may.includes(action) ? expectMay(button) : expectMayNot(button);
  };
  const gengo = await withGengo({ people: asPerson([role]) });
  const waiting = await gengo.find(CLEAN);
  const approved = await gengo.find({ status: 'approved' });
  const available = await gengo.find({ status: 'available' });
  const { router } = open(`/jobs/${waiting.job_id}`);
  for (const [action, button] of ON_JOB) await check(action, button);
  await router.navigate(`/jobs/${approved.job_id}`);
  await check('archive', decision.getByRole('button', { name: 'Archive' }));
  await router.navigate(`/jobs/${available.job_id}`);
  await check('cancel', decision.getByRole('button', { name: 'Cancel translation' }));
  await router.navigate(`/orders/${available.order_id}`);
  await check('comment_order', press('Send comment'));
  await check('cancel', press('Cancel what has not started'));
  await router.navigate('/orders/new');
  await check('order', press(/^Order…/));
  await router.navigate('/account');
  await expectMayNot(press('Start the sandbox afresh'));
  const you = page.getByRole('region', { name: 'You', exact: true });
  await expect.element(you).toHaveTextContent(`Role${role}`);
});

/** A buyer at a translation, of an order that somebody has placed. */
async function openOrderedBy(who: string) {
  const placed = { at: '2026-11-22T11:00:00.500Z', who, act: 'order', outcome: 'done' };
  const gengo = await withGengo(
    { people: asPerson(['buyer'], undefined, { record: true }) },
    http.get('*/galley/record', ({ request }) => {
      const order = new URL(request.url).searchParams.get('orders') ?? '';
      return HttpResponse.json({ since: '2026-11-01', jobs: {}, orders: { [order]: [placed] } });
    }),
  );
  const { job_id: id } = await gengo.find(CLEAN);
  open(`/jobs/${id}`);
  return { gengo, comment: `POST /v2/translate/job/${id}/comment` };
}

test('a buyer comments on translations of own orders', async () => {
  const { gengo, comment } = await openOrderedBy('ann@x.example');
  await page.getByRole('textbox', { name: /^Your comment/ }).fill('Which name is it?');
  await press('Send comment').click();
  await expect.poll(() => gengo.calls(comment)).toHaveLength(1);
});

test('and on no others: whose they are is told with the button', async () => {
  const { gengo, comment } = await openOrderedBy('bob@x.example');
  await expectNotOwn(press('Send comment'));
  await press('Send comment').click({ force: true });
  expect(gengo.calls(comment)).toEqual([]);
});

test('a viewer decides nothing at the desk, by no key either; all can be read', async () => {
  const gengo = await withGengo({ people: asPerson(['viewer']) });
  open('/review');
  const approve = decision.getByRole('button', { name: /^Approve/ });
  await expectMayNot(approve);
  const reasons = decision.getByText(REASON);
  await expect.element(reasons.first()).toBeVisible();
  expect(reasons.elements().filter((one) => one.checkVisibility())).toHaveLength(1);
  for (const key of ['a', 'a', 'r', '{Shift>}X{/Shift}', '5']) await userEvent.keyboard(key);
  await expect.element(decision.getByRole('textbox')).not.toBeInTheDocument();
  expect(gengo.calls('PUT ')).toEqual([]);
});

test('what costs more than one may spend cannot be approved, one by one or many, and says so before', async () => {
  const people = asPerson(['reviewer'], 'reviewer: 0.01 USD each');
  const gengo = await withGengo({ people });
  await gengo.prefer({ holdSeconds: 0 });
  const { job_id: id } = await gengo.find(CLEAN);
  const { router } = open(`/jobs/${id}`);
  const over = 'Over your limit of $0.01 each.';
  const approve = decision.getByRole('button', { name: /^Approve/ });
  await expect.element(approve).toHaveAccessibleDescription(over);
  await expect.element(approve).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('a');
  await expectMay(decision.getByRole('button', { name: 'Request corrections' }));
  await router.navigate('/jobs?status=reviewable');
  await page.getByRole('checkbox').nth(1).click();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'More' }).click();
  await expect.element(more('Approve')).toHaveAccessibleDescription(over);
  expect(gengo.calls('PUT ')).toEqual([]);
});

test('an order over one’s limit cannot be asked for, and says so', async () => {
  await withGengo({ people: asPerson(['buyer'], 'buyer: 0.10 USD a day') });
  open('/orders/new/d1');
  await page.getByRole('textbox', { name: 'Text 1', exact: true }).fill('The hut is open.');
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  await page.getByRole('checkbox', { name: 'German', exact: true }).click();
  const order = press(/^Order… \$/);
  await expect.element(order).toHaveAccessibleDescription('Over your limit of $0.10 a day.');
  await expect.element(order).toHaveAttribute('aria-disabled', 'true');
});

test('a role that was taken away is seen after the refusal, and one that was given when the page comes to the front', async () => {
  const people = asPerson(['reviewer']);
  const gengo = await withGengo({ people });
  await gengo.prefer({ holdSeconds: 0 });
  const { job_id: id } = await gengo.find(CLEAN);
  open(`/jobs/${id}`);
  const send = press('Send comment');
  await expectMay(send);
  // It comes to the front by that, and has been read anew.
  await page.getByRole('textbox', { name: /^Your comment/ }).fill('Why “du”?');
  Object.assign(people, asPerson(['viewer']), { opens: () => false });
  await send.click();
  await expectMayNot(send);
  await expect
    .element(page.getByRole('form', { name: 'Write a comment' }).getByRole('alert'))
    .toHaveTextContent('Your role does not allow this');
  Object.assign(people, asPerson(['reviewer']));
  passTime(61_000);
  await expectMay(send);
});

test('nor on many: each act stands under "More", with the reason', async () => {
  const gengo = await withGengo({ people: asPerson(['viewer']) });
  open('/jobs?status=reviewable');
  await page.getByRole('checkbox').nth(1).click();
  const bar = page.getByRole('region', { name: 'Selection' });
  await bar.getByRole('button', { name: 'More' }).click();
  for (const name of ['Approve', 'Request corrections', 'Reject']) await expectMayNot(more(name));
  await expect.element(press(/clean/)).not.toBeInTheDocument();
  expect(gengo.calls('PUT ')).toEqual([]);
});

test('without roles nobody is named, and nothing is forbidden', async () => {
  await withGengo();
  open('/account');
  await expect.element(press('Start the sandbox afresh')).not.toHaveAttribute('aria-disabled');
  await expect
    .element(page.getByRole('region', { name: 'You', exact: true }))
    .not.toBeInTheDocument();
});

test('who may not approve cannot order without review', async () => {
  await withGengo({ people: asPerson(['buyer']) });
  open('/orders/new');
  await page.getByText('More for this order').click();
  const box = page.getByRole('checkbox', { name: 'Approve without review' });
  await expect.element(box).toHaveAccessibleDescription(REASON);
  const input = box.element();
  if (input instanceof HTMLInputElement) input.click();
  await expect.element(box).not.toBeChecked();
});

test('what one may spend is told', async () => {
  const limits = 'reviewer: 50 USD each, 500 USD a day';
  await withGengo({ people: asPerson(['reviewer'], limits, { record: true }) });
  open('/account');
  const you = page.getByRole('region', { name: 'You', exact: true });
  await expect.element(you).toHaveTextContent('Up to $50.00 a translation and $500.00 a day (UTC)');
  await expect.element(you).toHaveTextContent('What is done here is recorded');
  expect(await violations()).toEqual([]);
  await expect
    .element(page.getByRole('link', { name: /^Account, ann@x\.example/ }))
    .toBeInTheDocument();
});

test.each([
  ['over_limit', 403, 'It costs more than you may spend on one.'],
  ['record_unavailable', 503, 'It cannot be recorded'],
])('a refusal is told at its form, and what was typed stays: %s', async (error, status, words) => {
  const refuse = () => HttpResponse.json({ galley: { error } }, { status });
  const gengo = await withGengo(
    {},
    http.put('*/v2/translate/job/:id', refuse),
    http.post('*/v2/translate/job/:id/comment', refuse),
  );
  await gengo.prefer({ holdSeconds: 0 });
  const { job_id: id } = await gengo.find(CLEAN);
  open(`/jobs/${id}`);
  await decision.getByRole('button', { name: 'Request corrections' }).click();
  const correction = decision.getByRole('textbox');
  await correction.fill('Say “Sie”.');
  await decision.getByRole('button', { name: 'Send back' }).click();
  await expect.element(decision.getByRole('alert')).toHaveTextContent(words);
  await expect.element(decision.getByRole('alert')).toHaveTextContent(/Nothing (was|is) sent/);
  await expect.element(correction).toHaveValue('Say “Sie”.');
  const comment = page.getByRole('textbox', { name: /^Your comment/ });
  await comment.fill('Why “du”?');
  await press('Send comment').click();
  await expect
    .element(page.getByRole('form', { name: 'Write a comment' }).getByRole('alert'))
    .toHaveTextContent(words);
  await expect.element(comment).toHaveValue('Why “du”?');
});
