import fc from 'fast-check';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

/** A few here; `npm run bench -- --soak` tries five hundred. */
const ROUNDS = Number(import.meta.env.VITE_SOAK_ROUNDS ?? 12);

const PAGES = ['/review', '/jobs', '/jobs/385034', '/orders', '/orders/54646', '/account'];

/** The keys that Gengo's answers have: what is strange about an answer is mostly what stands under them. */
const KEYS =
  'job jobs job_id order order_id status ctime slug body_src body_tgt lc_src lc_tgt tier unit_count credits eta revisions revision rev_id thread author body feedback rating jobs_available jobs_queued total_jobs as_group currency err code msg captcha_url mt'.split(
    ' ',
  );

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(null, '', 0, -1, 'NaN', true, [], {}, 'reviewable', '384985', 384_985),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  ),
}));
const json = fc.oneof(
  fc.record({ opstat: fc.constant('ok'), response: value }),
  fc.record({ opstat: fc.constant('error'), err: value }),
  value,
);
const text = json.map((one) => JSON.stringify(one) ?? '');
const body = fc.oneof(
  { weight: 6, arbitrary: text },
  text.map((whole) => whole.slice(0, whole.length / 2)),
  fc.tuple(text, text).map((both) => both.join('')),
  fc.constantFrom(
    '',
    '<html><title>502 Bad Gateway</title></html>',
    `"${'huge '.repeat(100_000)}"`,
  ),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder('latin1').decode(bytes)),
);

test(
  'whatever Gengo answers, the page says something and the way on is there',
  { timeout: 20_000 + ROUNDS * 3000 },
  async () => {
    for (const [round, answer] of fc.sample(body, { seed: 7, numRuns: ROUNDS }).entries()) {
      const type = 'application/json';
      await withGengo(
        {},
        http.get('*/v2/*', () => new HttpResponse(answer, { headers: { 'content-type': type } })),
      );
      const address = PAGES[round % PAGES.length] ?? '/';
      const { close } = open(address);
      const where = `${address} on ${answer.slice(0, 300)}`;
      const heading = page.getByRole('heading', { level: 1 });
      await expect.element(heading, { message: where }).toHaveTextContent(/\S/);
      await expect.element(page.getByRole('link', { name: 'Orders', exact: true })).toBeVisible();
      close();
    }
  },
);
