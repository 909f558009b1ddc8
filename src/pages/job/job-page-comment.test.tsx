import { http, HttpResponse } from 'msw';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NOW, withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const conversation = page.getByRole('region', { name: 'Conversation' });
const box = page.getByRole('textbox', { name: 'Your comment' });
const send = page.getByRole('button', { name: 'Send comment' });
const written = (words: string) =>
  conversation.getByRole('listitem').filter({ hasText: words }).filter({ hasText: 'You' });

const SENT = 'POST /v2/translate/job/';
const COMMENT = '@POST translate/job/:id/comment';
const THREAD = '@GET translate/job/:id/comments';

async function openJob(faults = '', ...odd: Parameters<typeof withGengo>[1][]) {
  const gengo = await withGengo({}, ...odd.filter((one) => one !== undefined));
  const { job_id: id } = await gengo.find({ status: 'reviewable' });
  await gengo.faults(faults);
  const galley = open(`/jobs/${id}`);
  await expect.element(box).toBeVisible();
  return { gengo, galley, id };
}

test('sends once, however often it is pressed, and shows the comment', async () => {
  const { gengo, id } = await openJob();
  await box.fill('Please keep the tone.');
  await send.dblClick();
  await expect.element(written('Please keep the tone.')).toBeVisible();
  await expect.element(box).toHaveValue('');
  await expect.element(box).toHaveFocus();
  expect(gengo.calls(SENT)).toHaveLength(1);
  const bodies = (await gengo.comments(id)).map(({ body }) => body);
  expect(bodies.filter((body) => body === 'Please keep the tone.')).toHaveLength(1);
});

test('what is written on while a comment goes stays', async () => {
  const { gengo, id } = await openJob(`slow${COMMENT}`);
  await box.fill('Thank you.');
  await send.click();
  await box.fill('Thank you. One more');
  await expect.element(written('Thank you.')).toBeVisible();
  await expect.element(box).toHaveValue('Thank you. One more');
  expect((await gengo.comments(id)).at(-1)?.body).toBe('Thank you.');
});

test('refuses empty and too long texts at the field', async () => {
  const { gengo } = await openJob();
  await send.click();
  await expect.element(box).toHaveAccessibleDescription(/^Write something first\./);
  await expect.element(box).toHaveFocus();
  await box.fill('x'.repeat(25_001));
  await expect.element(conversation.getByText('25,001 of 25,000')).toBeVisible();
  await send.click();
  await expect.element(box).toHaveAccessibleDescription(/^At most 25,000 characters: 1 too many\./);
  expect(gengo.calls(SENT)).toEqual([]);
});

test('says at the field what Gengo refuses in the text, and keeps it', async () => {
  await openJob(
    '',
    http.post('*/v2/translate/job/:id/comment', () =>
      HttpResponse.json({ opstat: 'error', err: { code: 2000, msg: 'comment body is required' } }),
    ),
  );
  await box.fill('Hello');
  await send.click();
  await expect.element(box).toHaveAccessibleDescription(/^Write something first\./);
  await expect.element(box).toHaveFocus();
  await expect.element(box).toHaveValue('Hello');
});

test('says any other refusal above the button, and keeps the text', async () => {
  await openJob(`2800${COMMENT}`);
  await box.fill('Hello');
  await send.click();
  await expect.element(conversation.getByRole('alert')).toHaveTextContent('Gengo is not answering');
  await expect.element(box).toHaveValue('Hello');
});

test('keeps what is typed through leaving and coming back', async () => {
  const { galley, id } = await openJob();
  await box.fill('Half a thought');
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(box).toHaveValue('Half a thought');
});

test('finds a comment whose answer was lost', async () => {
  const { gengo } = await openJob(`drop-after${COMMENT}*1`);
  await box.fill('Lost and found');
  await send.click();
  await expect.element(conversation.getByText('your comment arrived')).toBeVisible();
  await expect.element(written('Lost and found')).toBeVisible();
  await expect.element(box).toHaveValue('');
  expect(gengo.calls(SENT)).toHaveLength(1);
});

test('says when it did not arrive, and only then offers to send again', async () => {
  const { gengo } = await openJob(`reset${COMMENT}*1`);
  await box.fill('Once more');
  await send.click();
  await expect.element(conversation.getByText('Your comment did not arrive.')).toBeVisible();
  await expect.element(box).toHaveValue('Once more');
  await send.click();
  await expect.element(written('Once more')).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(2);
});

test('is "not known yet" while the conversation cannot be read either', async () => {
  const { gengo } = await openJob();
  await box.fill('Where is it?');
  await gengo.faults(`drop-after${COMMENT}*1,2800${THREAD}`);
  await send.click();
  await expect.element(conversation.getByText('Not known yet whether it arrived.')).toBeVisible();
  await expect.element(send).toHaveAttribute('aria-disabled', 'true');
  await gengo.faults('');
  await conversation.getByRole('button', { name: 'Look again' }).click();
  await expect.element(conversation.getByText('your comment arrived')).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(1);
});

describe('with a browser’s clock that is wrong', () => {
  const MIN = 60_000;

  async function openWrong(off: number, faults = '') {
    const gengo = await withGengo({ now: () => NOW });
    vi.setSystemTime(NOW + off);
    const { job_id: id } = await gengo.find({ status: 'reviewable' });
    await gengo.faults(faults);
    open(`/jobs/${id}`);
    await expect.element(box).toBeVisible();
    return gengo;
  }

  test.each([-10 * MIN, 120 * MIN])('by %i ms, a comment is of now', async (off) => {
    await openWrong(off);
    await box.fill('Just written');
    await send.click();
    await expect.element(written('Just written')).toHaveTextContent(/now/);
    await expect.element(written('Just written')).not.toHaveTextContent(/in \d+|ago/);
  });

  test.each([-120 * MIN, 120 * MIN])('by %i ms, a lost one is found', async (off) => {
    const gengo = await openWrong(off, `drop-after${COMMENT}*1`);
    await box.fill('Lost and found');
    await send.click();
    await expect.element(conversation.getByText('your comment arrived')).toBeVisible();
    expect(gengo.calls(SENT)).toHaveLength(1);
  });

  test.each([-120 * MIN, 120 * MIN])(
    'by %i ms, one that did not arrive is not taken for the same words of before',
    async (off) => {
      const gengo = await openWrong(off);
      await box.fill('Thanks');
      await send.click();
      await expect.element(written('Thanks')).toBeVisible();
      await expect.element(box).toHaveValue('');
      await gengo.faults(`reset${COMMENT}*1`);
      await box.fill('Thanks');
      await send.click();
      await expect.element(conversation.getByText('Your comment did not arrive.')).toBeVisible();
    },
  );
});
