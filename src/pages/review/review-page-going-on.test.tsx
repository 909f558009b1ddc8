import { http, type RequestHandler } from 'msw';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { current, listing, queue, row, title } from '#test/desk.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { occupyDisk } from '#test/kept.ts';
import { gengoSays } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** How wide what was said is drawn: what is only heard has one pixel. */
const widthOf = (words: string | RegExp) => page.getByText(words).query()?.clientWidth ?? 0;
const said = () => document.querySelector('div[aria-live=polite]')?.lastElementChild?.textContent;

/** A desk of the few translations into these languages, with nothing open in them; decisions are sent at once. */
async function deskOf(languages: readonly string[], ...odd: RequestHandler[]) {
  const { list, handler } = listing();
  const gengo = await withGengo({}, handler, ...odd, gengoSays('job/:id/comments', { thread: [] }));
  await gengo.prefer({ holdSeconds: 0 });
  const all = await gengo.findAll({ status: 'reviewable' });
  const jobs = languages.map((lc_tgt) => {
    const job = all.find((one) => one.lc_tgt === lc_tgt);
    if (!job) throw new Error(`Nothing into ${lc_tgt} waits`);
    return job;
  });
  list.jobs = jobs;
  return { gengo, list, jobs };
}

/** What the queue shows, in its order. */
const shownIds = () =>
  queue
    .getByRole('link')
    .elements()
    .map((link) => link.getAttribute('href')?.split('/').at(-1));

test('deciding and going on is one act: marked, said, focused, and the last leads to the end', async () => {
  const { gengo, list, jobs } = await deskOf(['pl', 'th', 'ko']);
  const { address } = open(`/review/${jobs[0]?.job_id}`);
  await expect.element(row(/to Polish/)).toHaveAttribute('aria-current', 'true');
  await expect.element(queue.getByRole('link').first()).toHaveTextContent('Polish');
  await expect.element(row(/to Thai/)).toHaveTextContent('left');
  await expect.element(button(/^Approve$/)).toBeVisible();
  const [, second, third] = shownIds();
  await userEvent.keyboard('a');
  await expect.poll(address).toBe(`/review/${second}`);
  await expect.element(title).toHaveFocus();
  await expect.poll(said).toMatch(/^Approved: .* \(Polish\)\. Next: .* \(Korean\)\. 2 left\.$/);
  await expect.element(row(/to Polish/)).toHaveTextContent(/Approv(ed|ing…)/);
  await expect.poll(() => gengo.calls('PUT').length).toBe(1);
  list.jobs = list.jobs.slice(1);

  // Skipped: it stays, and is come back to at the end.
  await userEvent.keyboard('s');
  await expect.poll(address).toBe(`/review/${third}`);
  await expect.poll(said).toMatch(/^Skipped .* \(Korean\)\. Next: .* \(Thai\)\. 2 left\.$/);
  await expect.element(row(/to Korean/)).toHaveTextContent('Skipped');
  await expect.element(button(/^Approve$/)).toBeVisible();
  await userEvent.keyboard('a');
  await expect.poll(address).toBe('/review');
  await expect.poll(said).toMatch(/^Approved: .* \(Thai\)\. That was the last\.$/);
  await expect.element(title).toHaveFocus();
  const main = page.getByRole('main');
  await expect.element(main.getByText('Decided: 2 approved')).toBeVisible();
  await expect.element(main.getByRole('link', { name: /\(Polish\)$/ })).toBeVisible();
  await expect.element(main.getByText('Skipped: 1')).toBeVisible();
  await button('Go on with the skipped').click();
  await expect.poll(address).toBe(`/review/${second}`);
  await expect.element(row(/to Korean/)).not.toHaveTextContent('Skipped');
});

test('on a busy disk what is decided waits no more, is not called held, and can be undone', async () => {
  const { gengo, jobs } = await deskOf(['pl', 'th', 'ko']);
  await gengo.prefer({ holdSeconds: 20 });
  const { address } = open(`/review/${jobs[0]?.job_id}`);
  const count = (words: string) => queue.getByText(words);
  const held = page.getByRole('list', { name: 'Held' }).getByRole('listitem');
  await expect.element(count('3 wait for review')).toBeVisible();
  await expect.element(queue.getByRole('link').nth(1)).toHaveTextContent('Korean');
  await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
  const [first, second] = shownIds();
  const letGo = await occupyDisk('readonly');
  await userEvent.keyboard('a');
  await expect.poll(address).toBe(`/review/${second}`);
  await expect.element(count('2 wait for review')).toBeVisible();
  await userEvent.keyboard('z');
  await expect.element(count('3 wait for review')).toBeVisible();
  await expect.poll(address).toBe(`/review/${first}`);
  // Soon: a writing that waits is given up after four seconds.
  await letGo();
  await expect.poll(said).toMatch(/^Undone: /);

  const letGoAgain = await occupyDisk('readonly');
  await userEvent.keyboard('a');
  await expect.poll(address).toBe(`/review/${second}`);
  await expect.poll(said).toMatch(/ 2 left\.$/);
  await expect.element(held).not.toBeInTheDocument();
  await expect.element(button(/^Approve$/)).toBeVisible();
  // It waits for the disk, and then counts from what stands.
  await userEvent.keyboard('a');
  await letGoAgain();
  await expect.poll(said).toMatch(/ 1 left\.$/);
  await page.getByRole('button', { name: '1 more held' }).click();
  await expect.element(held).toHaveLength(2);
});

test('the next one was read ahead: it is there in the frame after the key', async () => {
  const { jobs } = await deskOf(['pl', 'th', 'ko']);
  open(`/review/${jobs[0]?.job_id}`);
  await expect.element(button(/^Approve$/)).toBeVisible();
  const headings: (string | null | undefined)[] = [];
  const seen = new MutationObserver(() => {
    headings.push(document.querySelector('h1')?.textContent);
  });
  // What is open has been read, and so have the next two.
  await expect.element(queue.getByText('3 wait for review')).toBeVisible();
  await expect.poll(() => document.querySelector('[aria-busy]')).toBeNull();
  await expect.element(queue.getByRole('link').nth(1)).toHaveTextContent('Korean');
  seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  await userEvent.keyboard('j');
  await expect.poll(() => current()?.textContent).toContain('Korean');
  seen.disconnect();
  expect(headings.filter((heading) => heading?.startsWith('Translation '))).toEqual([]);
  expect(document.querySelector('[aria-busy]')).toBeNull();
});

test('J and K go up and down, and say where the queue ends', async () => {
  const { jobs } = await deskOf(['pl', 'th', 'ko']);
  const { address } = open(`/review/${jobs[0]?.job_id}`);
  await expect.element(row(/to Polish/)).toHaveAttribute('aria-current', 'true');
  await expect.element(queue.getByRole('link').first()).toHaveTextContent('Polish');
  await expect.element(row(/to Thai/)).toHaveTextContent('left');
  const [first, second] = shownIds();
  await userEvent.keyboard('j');
  await expect.poll(address).toBe(`/review/${second}`);
  await expect.element(row(/to Korean/)).toHaveAttribute('aria-current', 'true');
  await userEvent.keyboard('k');
  await expect.poll(address).toBe(`/review/${first}`);
  await expect.element(row(/to Polish/)).toHaveAttribute('aria-current', 'true');
  await userEvent.keyboard('k');
  await expect.poll(said).toBe('There is no further translation in the queue.');
  expect(address()).toBe(`/review/${first}`);
});

test('who prefers to stay stays', async () => {
  const { gengo, jobs } = await deskOf(['pl', 'th']);
  await gengo.prefer({ holdSeconds: 0, afterDecision: 'stay' });
  const { address } = open(`/review/${jobs[0]?.job_id}`);
  await expect.element(button(/^Approve$/)).toBeVisible();
  const before = address();
  await userEvent.keyboard('a');
  await expect.element(row(/to Polish/)).toHaveTextContent(/Approv(ed|ing…)/);
  expect(address()).toBe(before);
});

test('a held decision is marked in the queue, counts as decided, and waits again when undone', async () => {
  const { gengo, jobs } = await deskOf(['pl', 'th']);
  await gengo.prefer({ holdSeconds: 60 });
  open(`/review/${jobs[0]?.job_id}`);
  await expect.element(row(/to Thai/)).toHaveTextContent('left');
  await expect.element(button(/^Approve$/)).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(row(/to Polish/)).toHaveTextContent('Approving…');
  await expect.element(queue).toHaveTextContent('1 waits for review');
  await expect.element(page.getByRole('link', { name: 'Review 1', exact: true })).toBeVisible();
  await expect
    .poll(said)
    .toMatch(/^Approving .* \(Polish\), undo with Z\. Next: .* \(Thai\)\. 1 left\.$/);
  await expect.element(title).toHaveFocus();
  await userEvent.keyboard('z');
  await expect.element(queue).toHaveTextContent('2 wait for review');
  await expect.element(row(/to Polish/)).not.toHaveTextContent('Approving…');
  expect(gengo.calls('PUT')).toEqual([]);
});

test('undone it is on the desk again with all that was typed, and that is to be seen', async () => {
  const { gengo, jobs } = await deskOf(['pl', 'th', 'ko']);
  await gengo.prefer({ holdSeconds: 60 });
  const { address } = open(`/review/${jobs[0]?.job_id}`);
  const comment = page.getByRole('textbox', { name: 'What should be corrected' });
  await expect.element(row(/to Thai/)).toHaveTextContent('left');
  await button('Request corrections').click();
  await comment.fill('Shorter, please.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(title).toHaveTextContent(jobs[2]?.slug ?? '');
  // Whatever was opened since.
  await userEvent.keyboard('j');
  const past = address();
  await userEvent.keyboard('z');
  await expect.poll(address).toBe(`/review/${jobs[0]?.job_id}`);
  expect(past).not.toBe(address());
  await expect.element(title).toHaveFocus();
  await expect.element(comment).toHaveValue('Shorter, please.');
  await expect.element(row(/to Polish/)).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => widthOf(/^Undone: Sending back ‘.+’ \(Polish\)\.$/)).toBeGreaterThan(100);
  expect(gengo.calls('PUT')).toEqual([]);
});

test('Undo where there is nothing to undo, and one that comes too late, say so in sight', async () => {
  const { gengo, jobs } = await deskOf(['pl', 'th']);
  const { address } = open(`/review/${jobs[0]?.job_id}`);
  await expect.element(button(/^Approve$/)).toBeVisible();
  await expect.element(row(/to Thai/)).toHaveTextContent('left');
  await userEvent.keyboard('z');
  await expect.poll(() => widthOf('There is nothing to undo.')).toBeGreaterThan(100);
  await userEvent.keyboard('a');
  await expect.poll(() => gengo.calls('PUT').length).toBe(1);
  const next = address();
  await userEvent.keyboard('z');
  await expect.poll(() => widthOf(/^Not undone: ‘.+’ is already sent\.$/)).toBeGreaterThan(100);
  expect(address()).toBe(next);
});

test('decided ones can be hidden', async () => {
  const { jobs } = await deskOf(['pl', 'th', 'ko']);
  open(`/review/${jobs[0]?.job_id}`);
  await expect.element(button(/^Approve$/)).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(row(/to Polish/)).toHaveTextContent(/Approv(ed|ing…)/);
  await queue.getByRole('checkbox', { name: 'Hide decided' }).click();
  await expect.element(row(/to Polish/)).not.toBeInTheDocument();
  expect(shownIds()).toHaveLength(2);
});

test('what is decided elsewhere meanwhile is told, and marked', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
  const { gengo, jobs } = await deskOf(['pl', 'th']);
  open(`/review/${jobs[0]?.job_id}`);
  await expect.element(button(/^Approve$/)).toBeVisible();
  await gengo.approveElsewhere(jobs[0]?.job_id ?? '');
  const told = page.getByText('Decided elsewhere meanwhile: Approved.');
  // Whenever it begins to poll.
  const afterPoll = () => {
    vi.advanceTimersByTime(30_000);
    return told.query();
  };
  await expect.poll(afterPoll).toBeVisible();
});

test('the queue stands still while somebody is at it, and offers its new order', async () => {
  const { promise: begun, resolve: release } = Promise.withResolvers<void>();
  const held = http.get('*/v2/translate/job/:id/revisions', async () => {
    await begun;
  });
  const { list, jobs } = await deskOf(['pl', 'ko'], held);
  // By what is known at first the Polish one comes last.
  list.jobs = jobs.map(({ job_id, lc_tgt }) => ({ job_id, ctime: lc_tgt === 'pl' ? 2 : 1 }));
  open('/review');
  await expect.element(queue.getByRole('link').first()).toHaveTextContent('Korean');
  await queue.getByRole('searchbox').click();
  release();
  await expect.element(row(/to Polish/)).toHaveTextContent('Urgent');
  await expect.element(queue.getByRole('link').first()).toHaveTextContent('Korean');
  await button('Queue changed: sort').click();
  await expect.element(queue.getByRole('link').first()).toHaveTextContent('Polish');
});

test('a way to another translation that nobody asked for leaves alone who searches', async () => {
  const { gengo, jobs } = await deskOf(['pl', 'th']);
  const [first, second] = jobs.map(({ job_id }) => `/review/${job_id}`);
  const { router } = open(first ?? '');
  await expect.element(button(/^Approve$/)).toBeVisible();
  const field = queue.getByRole('searchbox');
  await field.click();
  await router.navigate(second ?? '', { replace: true });
  await expect.element(title).toHaveTextContent(jobs[1]?.slug ?? '');
  await userEvent.keyboard('a');
  await expect.element(field).toHaveValue('a');
  expect(gengo.calls('PUT')).toEqual([]);
});
