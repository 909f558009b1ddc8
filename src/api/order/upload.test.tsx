import { http } from 'msw';
import { expect, test } from 'vitest';
import { NOW, withGengo } from '#test/gengo.ts';
import { gengoNow } from '../wire/gengo-time.ts';
import { quoteFiles } from './quote-files.ts';

/* In a real browser: what it sends is what the proxy lets through and the sandbox takes. */

const large = new File(
  ['Seven words are in this small file. '.repeat(50_000)],
  '手引き “1”; a.txt',
);
const job = { file: large, lc_src: 'en', lc_tgt: 'de', tier: 'standard' };

// How far it has come is seen end to end: behind a service worker no browser tells.
test('uploads a file and has its price', async () => {
  await withGengo({ now: () => NOW + 5_000 });
  const quotes = await quoteFiles({ a: job, b: { ...job, lc_tgt: 'fr' } });
  expect([...quotes.values()]).toMatchObject([
    { kind: 'quoted', unit_count: 350_000 },
    { kind: 'quoted', unit_count: 350_000 },
  ]);
  // Its answer has named Gengo's time, as any other.
  const since = (gengoNow() ?? 0) - (NOW + 5_000);
  expect(since).toBeGreaterThanOrEqual(0);
  expect(since).toBeLessThan(30_000);
});

test('is given up at once', async () => {
  await withGengo();
  const page = new AbortController();
  const reason = new Error('left');
  const asked = quoteFiles({ a: job }, { signal: page.signal });
  page.abort(reason);
  await expect(asked).rejects.toBe(reason);
});

test('a connection that fails is told as any other', async () => {
  await withGengo(
    {},
    http.post('*/v2/translate/service/quote', () => Response.error()),
  );
  await expect(quoteFiles({ a: job })).rejects.toMatchObject({ kind: 'unreachable' });
});
