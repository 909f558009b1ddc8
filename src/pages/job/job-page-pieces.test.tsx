import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const LONG_TAG = '<a href="https://shop.example.com/kumo-2?lang=en">';
const ARABIC = `<p>تُنصب في <b>4 دقائق</b>.
[[[Kumo 2]]] تزن 1.45&nbsp;كغ، {name}: ${LONG_TAG}صفحة</a></p>`;

test('among words from right to left, tags and kept text are whole, and the text is the same', async () => {
  await withGengo({}, oddJob({ lc_tgt: 'ar', body_tgt: ARABIC }), noComments);
  open('/jobs/7');
  const translation = page.getByRole('region', { name: 'Translation: Arabic' });
  await expect.element(translation.getByTitle('kept as it is')).toHaveTextContent('[[[Kumo 2]]]');

  const paragraph = translation.element().querySelector('p');
  const codes = [...(paragraph?.querySelectorAll('bdi[dir="ltr"]') ?? [])];
  expect(codes.map((code) => code.textContent)).toEqual([
    '<p>',
    '<b>',
    '</b>',
    '&nbsp;',
    '{name}',
    LONG_TAG,
    '</a>',
    '</p>',
  ]);
  expect(codes.every((code) => code.getClientRects().length === 1)).toBe(true);
  expect(paragraph?.innerText).toBe(ARABIC);

  if (paragraph) getSelection()?.selectAllChildren(paragraph);
  expect(getSelection()?.toString()).toBe(ARABIC);
});
