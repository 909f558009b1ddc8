import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const source = page.getByRole('region', { name: /^Source/ });
const translation = page.getByRole('region', { name: /^Translation|^Changes/ });
const count = page.getByRole('region', { name: 'Checks' }).getByRole('status');
const versions = (...texts: string[]) => [
  gengoSays('job/7/revisions', {
    revisions: texts.map((_, index) => ({ rev_id: index + 1, ctime: index + 1 })),
  }),
  ...texts.map((body_tgt, index) =>
    gengoSays(`job/7/revision/${index + 1}`, { revision: { body_tgt, ctime: index + 1 } }),
  ),
];

async function openJob(changes: Readonly<Record<string, unknown>>, address = '/jobs/7') {
  await withGengo({}, oddJob(changes), noComments, ...versions('Old', 'New'));
  open(address);
  await expect.element(count).not.toHaveTextContent('Checking');
}

const signs = (of: Element) =>
  [...of.querySelectorAll('.space')].map((one) => one.getAttribute('data-sign'));

/** What a browser does that translates a page: elements of its own in the place of texts. */
function translate(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '') texts.push(node);
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = `x${text.data}`;
    text.replaceWith(font);
  }
}

test('a page that the browser translates neither breaks nor changes what is under review', async () => {
  await openJob({
    body_src: 'Hello {name}, pay 32 euros.',
    body_tgt: 'Bonjour {name}, payez  23 euros.',
    lc_tgt: 'fr',
  });
  await expect.element(source.getByText('Hello')).toBeVisible();
  for (const text of document.querySelectorAll('.reading'))
    expect(text.getAttribute('translate')).toBe('no');
  // Some do not ask.
  translate(document.body);
  const delivered = page.elementLocator(document.querySelector('#translation') ?? document.body);
  const text = () => delivered.element().querySelector('.reading')?.textContent;
  expect(text()).toContain('xBonjour');
  await userEvent.keyboard('w');
  await expect.poll(() => signs(delivered.element())).toContain('·');
  expect(text()).toBe('Bonjour {name}, payez  23 euros.');
  await userEvent.keyboard('w');
  await expect.poll(() => signs(delivered.element())).toEqual([]);
  expect(text()).toBe('Bonjour {name}, payez  23 euros.');
});

test('direction marks have signs, and what they turn is found', async () => {
  await openJob({
    body_src: 'The code is 1500',
    body_tgt: 'Der Code ist \u202E0051\u202C',
    lc_tgt: 'de',
  });
  await expect.element(count).toHaveTextContent('1 error, 1 warning');
  await userEvent.keyboard('w');
  await expect.poll(() => signs(translation.element())).toEqual(['·', '·', '·', 'RLO', 'PDF']);
});

test('a change that cannot be seen has its sign', async () => {
  const [before, after] = ['Donaudampfschiff', 'Donau\u200Bdampfschiff'];
  const job = oddJob({ body_src: 'Steamer', body_tgt: after, lc_tgt: 'de' });
  await withGengo({}, job, noComments, ...versions(before, after));
  open('/jobs/7?from=1');
  await expect
    .poll(() => document.querySelector('ins .space')?.getAttribute('data-sign'))
    .toBe('ZWSP');
  expect(document.querySelectorAll('del .space')).toHaveLength(0);
});

test('lines that end by CR or by a separator are lines, with a sign on demand', async () => {
  const lines = ['Eine Tasse', 'Zwei Löffel', 'Drei Pfannen'];
  await openJob({
    body_src: 'One cup\nTwo spoons\nThree pans',
    body_tgt: `${lines[0]}\r${lines[1]}\u2028${lines[2]}`,
    lc_tgt: 'de',
  });
  await expect.element(count).toHaveTextContent('No problems found');
  await expect.poll(() => document.querySelectorAll('#translation .space-ends')).toHaveLength(2);
  const height = (of: string) => document.querySelector(`${of} p`)?.getBoundingClientRect().height;
  const lower = () => height('#translation .reading');
  expect(lower()).toBe(height('.sheet:not(#translation) .reading'));
  await userEvent.keyboard('w');
  await expect.poll(() => signs(translation.element())).toContain('LS');
  expect(signs(translation.element())).toContain('CR');
  expect(lower()).toBe(height('.sheet:not(#translation) .reading'));
});
