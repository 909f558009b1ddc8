import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Preferences } from '#lib/preferences.ts';
import { button, decision } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { blockStorage } from '#test/kept.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const corrections = decision.getByRole('textbox', { name: 'What should be corrected' });
const replies = decision.getByRole('button', { name: 'Saved replies' });
const reply = (name: string) => decision.getByRole('menuitem', { name });

async function openJob(lc: string, preferences: Partial<Preferences> = {}) {
  const gengo = await withGengo();
  await gengo.prefer(preferences);
  const job = await gengo.find({ status: 'reviewable', lc_tgt: lc });
  open(`/jobs/${job.job_id}`);
  await expect.element(button('Request corrections')).toBeVisible();
  await expect.poll(() => texts().length).toBeGreaterThan(0);
  return job;
}

const texts = () => {
  const pane = document.getElementById('translation')?.querySelector('[lang]');
  if (!pane) return [];
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim().length > 12) found.push(node);
  return found;
};

/** Selects a part of the translation as a person would, and gives its words. */
function select(start: number, end: number, like = /./): string {
  const node = texts().find(({ data }) => like.test(data));
  if (!node) throw new Error('There is no such text');
  getSelection()?.setBaseAndExtent(node, start, node, end);
  return node.data.slice(start, end).replaceAll(/\s+/g, ' ').trim();
}

test('C quotes what is selected as numbered points, the caret after each', async () => {
  await openJob('de');
  const first = select(0, 6);
  await expect.element(page.getByRole('button', { name: 'Quote' })).toBeVisible();
  await userEvent.keyboard('c');
  await expect.element(corrections).toHaveFocus();
  await userEvent.keyboard('no such word{Escape}');
  const second = select(6, 12);
  await expect.element(page.getByRole('button', { name: 'Quote' })).toBeVisible();
  await userEvent.keyboard('c');
  await userEvent.keyboard('too short');
  await expect
    .element(corrections)
    .toHaveValue(`1. “${first}”: no such word\n2. “${second}”: too short`);
  await expect.element(page.getByRole('button', { name: 'Quote' })).not.toBeInTheDocument();
});

test('the button beside the words quotes for who has no keyboard', async () => {
  await openJob('ja');
  const words = select(0, 5);
  await page.getByRole('button', { name: 'Quote' }).click();
  await expect.element(corrections).toHaveValue(`1. “${words}”: `);
});

test('words that run from right to left keep their order within the point', async () => {
  await openJob('ar');
  const words = select(0, 9, /^[\u0600-\u06FF ]{9}/);
  await page.getByRole('button', { name: 'Quote' }).click();
  await expect.element(corrections).toHaveValue(`1. “\u2068${words}\u2069”: `);
});

test.each([
  ['inline', 'Changes from version 1 to 2: German'],
  ['side by side', 'Version 2: German'],
])('of changes shown %s the words that are gone are left out', async (view, pane) => {
  await withGengo(
    {},
    oddJob({ lc_tgt: 'de', body_tgt: 'Warme Brühe gibt es.\n\nTee auch.' }),
    noComments,
    gengoSays('job/7/revisions', { revisions: [10, 20].map((id) => ({ rev_id: id, ctime: id })) }),
    gengoSays('job/7/revision/10', {
      revision: { body_tgt: 'Heiße Suppe gibt es.\n\nBrot.\n\nTee auch.', ctime: 10 },
    }),
  );
  open('/jobs/7?from=10');
  await expect.element(button('Request corrections')).toBeVisible();
  if (view === 'side by side') await page.getByRole('button', { name: 'Side by side' }).click();
  const text = page.getByRole('region', { name: pane }).getByText('Tee auch.');
  await expect.element(text).toBeVisible();
  getSelection()?.selectAllChildren(document.getElementById('translation') ?? document.body);
  await page.getByRole('button', { name: 'Quote' }).click();
  await expect.element(corrections).toHaveValue('1. “Warme Brühe gibt es. Tee auch.”: ');
});

test('saved replies come to the caret, and one is saved', async () => {
  await openJob('de', { savedReplies: ['Please use the formal address.'] });
  await userEvent.keyboard('r');
  await expect.element(corrections).toHaveFocus();
  await userEvent.keyboard('A  B{ArrowLeft}{ArrowLeft}');
  await replies.click();
  await reply('Please use the formal address.').click();
  await expect.element(corrections).toHaveValue('A Please use the formal address. B');
  await expect.element(corrections).toHaveFocus();
  await replies.click();
  await reply('Save this as a reply').click();
  await replies.click();
  await expect.element(reply('A Please use the formal address. B')).toBeVisible();
  await expect
    .element(reply('Save this as a reply'))
    .toHaveAccessibleDescription('It is saved already.');
});

test('where nothing can be kept, a reply is not called saved, and is there as long as the page', async () => {
  blockStorage();
  await openJob('de');
  await userEvent.keyboard('r');
  await corrections.fill('Shorter, please.');
  await replies.click();
  await reply('Save this as a reply').click();
  await expect.element(page.getByText(/^Not kept: it is among your replies/)).toBeInTheDocument();
  await expect.element(page.getByText(/^Saved among/)).not.toBeInTheDocument();
  await replies.click();
  await expect.element(reply('Shorter, please.')).toBeVisible();
});
