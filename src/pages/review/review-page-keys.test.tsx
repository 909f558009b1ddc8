import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { queue, title } from '#test/desk.ts';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

test('the queue is one stop of the Tab key, with arrows inside, and two ways past it', async () => {
  const gengo = await withGengo();
  const { job_id: id } = await gengo.find({ status: 'reviewable' });
  open(`/review/${id}`);
  await expect.element(queue.getByRole('link').first()).toBeVisible();
  const stops = () => queue.element().querySelectorAll<HTMLElement>('a[tabindex="0"]');
  await expect.poll(() => stops().length).toBe(1);
  stops()[0]?.focus();
  const before = document.activeElement;
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Home}{ArrowDown}');
  expect(document.activeElement).toBe(queue.getByRole('link').nth(1).element());
  expect(before).not.toBeNull();

  const decision = page.getByRole('heading', { name: 'Decision' });
  await expect.element(decision).toBeInTheDocument();
  (page.getByRole('button', { name: 'Skip to the decision' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(decision).toHaveFocus();
  (page.getByRole('button', { name: 'Skip to the translation' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(title).toHaveFocus();
});

test('the translation is read before the queue, which stands before it', async () => {
  await page.viewport(1440, 900);
  const gengo = await withGengo();
  const { job_id: id } = await gengo.find({ status: 'reviewable' });
  open(`/review/${id}`);
  await expect.element(queue.getByRole('link').first()).toBeVisible();
  const [heading, column] = [title.element(), queue.element()];
  expect(heading.compareDocumentPosition(column)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(column.getBoundingClientRect().right).toBeLessThan(heading.getBoundingClientRect().left);
});

test('from the top of the page at most 12 presses of Tab lead to Approve', async () => {
  await page.viewport(1440, 900);
  const gengo = await withGengo();
  const { job_id: id } = await gengo.find({ status: 'reviewable' });
  open(`/review/${id}`);
  await expect.element(queue.getByRole('link').first()).toBeVisible();
  const approve = page.getByRole('button', { name: /^Approve/ }).first();
  await expect.element(approve).toBeVisible();
  (document.activeElement as HTMLElement | null)?.blur();
  let presses = 0;
  const tabTo = async (isThere: (at: Element | null) => boolean) => {
    do {
      await userEvent.keyboard('{Tab}');
      presses += 1;
    } while (!isThere(document.activeElement) && presses < 20);
  };
  await tabTo((at) => at?.textContent === 'Skip to the page');
  await userEvent.keyboard('{Enter}');
  await tabTo((at) => at?.textContent === 'Skip to the decision');
  await userEvent.keyboard('{Enter}');
  await tabTo((at) => at === approve.element());
  await expect.element(approve).toHaveFocus();
  expect(presses).toBeLessThanOrEqual(12);
});

test('a question that nobody answered stands above the texts, with the way to the answer', async () => {
  const thread = [{ author: 'translator', body: 'Which soup is it?', ctime: 15 }];
  await withGengo({}, oddJob({ body_tgt: 'スープ' }), gengoSays('job/7/comments', { thread }));
  open('/review/7');
  const line = page.getByRole('region', { name: 'Question of the translator' });
  await expect.element(line.getByText('Which soup is it?')).toBeVisible();
  const top = (found: Element) => found.getBoundingClientRect().top;
  const source = page.getByRole('region', { name: /^Source/ });
  expect(top(line.element())).toBeLessThan(top(source.element()));
  await line.getByRole('button', { name: 'Answer' }).click();
  await expect.element(page.getByRole('textbox', { name: /^Your comment/ })).toHaveFocus();
});
