import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const conversation = page.getByRole('region', { name: 'Conversation' });
const comments = conversation.getByRole('listitem').filter({ hasText: /Word \d+\./ });
const box = page.getByRole('textbox', { name: 'Your comment' });
const earlier = conversation.getByRole('button', { name: /^Earlier/ });

/** So many words of the translator, numbered from 1. */
const thread = (count: number) =>
  gengoSays('job/7/comments', {
    thread: Array.from({ length: count }, (_, index) => ({
      author: 'translator',
      body: `Word ${index + 1}.`,
      ctime: index + 1,
    })),
  });
const noVersions = gengoSays('job/7/revisions', { revisions: [] });

async function openThread(count: number) {
  await withGengo({}, oddJob({ lc_tgt: 'fr', body_tgt: 'Soupe' }), thread(count), noVersions);
  open('/jobs/7');
  await expect.element(box).toBeVisible();
  await expect.element(conversation.getByText(`Word ${count}.`)).toBeVisible();
}

test('of two thousand comments the newest stand above the box, the earlier ones come in steps', async () => {
  await openThread(2_000);
  await expect.element(comments).toHaveLength(10);
  await expect.element(comments.first()).toHaveTextContent('Word 1991.');
  await expect.element(earlier).toHaveTextContent(/^Earlier \(1,99\d\)$/);
  const newest = comments.last();
  await expect.element(newest).toHaveTextContent('Word 2000.');
  newest.element().scrollIntoView({ block: 'center' });
  await expect.element(box).toBeInViewport();
  await earlier.click();
  await expect.element(comments).toHaveLength(60);
  await expect.element(earlier).toHaveTextContent(/^Earlier \(1,94\d\)$/);
  await expect.element(earlier).toHaveFocus();
});

test('the last of the earlier ones give the focus to the list; a few more are no press of their own', async () => {
  await openThread(64);
  await expect.element(comments).toHaveLength(10);
  await earlier.click();
  await expect.element(comments).toHaveLength(64);
  await expect.element(earlier).not.toBeInTheDocument();
  await expect.element(conversation.getByRole('list')).toHaveFocus();
});

test('fourteen are all there', async () => {
  await openThread(14);
  await expect.element(comments).toHaveLength(14);
  await expect.element(earlier).not.toBeInTheDocument();
});

test('on paper all are there', async () => {
  await openThread(300);
  await expect.element(comments).toHaveLength(10);
  dispatchEvent(new Event('beforeprint'));
  await expect.element(comments).toHaveLength(300);
});
