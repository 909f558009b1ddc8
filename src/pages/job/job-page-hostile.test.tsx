import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Job } from '#api/schema/job.ts';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { PAYLOADS } from '#test/payloads.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const heading = page.getByRole('heading', { level: 1 });

/** The fields of a translation that the page shows as text. */
const TEXTS = [
  'slug',
  'body_src',
  'body_tgt',
  'tier',
  'status',
  'lc_src',
  'lc_tgt',
  'currency',
  'order_id',
  'comment',
  'purpose',
  'tone',
  'custom_data',
  'callback_url',
  'preview_url',
  'glossary_id',
] as const satisfies (keyof Job)[];

/** What must be there wherever anything was taken for markup. */
const ALIEN = 'script:not([src]),img,iframe,object,embed,base,[onload],[onerror],[href^="j" i]';

const timesIn = (text: string, part: string) => text.split(part).length - 1;

function watchDialogs() {
  const alert = vi.spyOn(window, 'alert').mockReturnValue();
  const violations: string[] = [];
  const note = ({ violatedDirective }: SecurityPolicyViolationEvent) =>
    violations.push(violatedDirective);
  document.addEventListener('securitypolicyviolation', note);
  onTestFinished(() => document.removeEventListener('securitypolicyviolation', note));
  return { alert, violations };
}

test(
  'whatever a text, name, address or comment holds is shown as text',
  { timeout: 90_000 },
  async () => {
    const { alert, violations } = watchDialogs();
    for (const payload of PAYLOADS) {
      const fields = Object.fromEntries(TEXTS.map((field) => [field, payload]));
      const file = { url: payload, filename: payload, mime_type: payload };
      await withGengo(
        {},
        oddJob({ ...fields, attachments: [file], services: [payload] }),
        gengoSays('job/7/comments', { thread: [{ body: payload, author: payload, ctime: 1 }] }),
        gengoSays('job/7/revisions', { revisions: [{ rev_id: payload, ctime: 1 }] }),
      );
      const galley = open('/jobs/7');
      await expect.element(page.getByText('Gengo staff')).toBeVisible();
      await expect.element(page.getByText('Version 1').first()).toBeVisible();
      const shown = main.element().textContent;
      // Title, status, both texts, order, tier, twelve details and the comment.
      expect(timesIn(shown, payload)).toBeGreaterThanOrEqual(18);
      // What is no letter in a title reads as a space.
      expect(document.title).toBe(`${payload.trim().replace(/[\t\0]/, ' ')} · Galley`);
      expect([...main.element().querySelectorAll(ALIEN)].map(({ outerHTML }) => outerHTML)).toEqual(
        [],
      );
      galley.close();
    }
    expect(alert).not.toHaveBeenCalled();
    expect(violations).toEqual([]);
  },
);

test('hostile addresses of files and feedback are text too', { timeout: 90_000 }, async () => {
  const { alert } = watchDialogs();
  for (const payload of PAYLOADS) {
    await withGengo(
      {},
      oddJob({ status: 'approved', body_src: '', file_url_src: payload, file_url_tgt: payload }),
      noComments,
      gengoSays('job/7/feedback', { feedback: { rating: 9e99, for_translator: payload } }),
    );
    const galley = open('/jobs/7');
    await expect.element(page.getByText('To the translator')).toBeVisible();
    expect(timesIn(main.element().textContent, payload)).toBe(3);
    expect([...main.element().querySelectorAll(ALIEN)].map(({ outerHTML }) => outerHTML)).toEqual(
      [],
    );
    galley.close();
  }
  expect(alert).not.toHaveBeenCalled();
});

/** Anything that JSON can hold, with what Gengo sends among it. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, '', [], {}, 0, '0', 1, '7', -1, 9e99, true, 'ja', 'reviewable'),
);

const scene = fc.record({
  job: fc.dictionary(
    fc.constantFrom(...TEXTS, 'eta', 'ctime', 'mt', 'attachments', 'services', 'max_chars'),
    junk,
    { maxKeys: 3 },
  ),
  comments: fc.oneof(junk, fc.record({ thread: fc.array(fc.record({ body: junk, ctime: junk })) })),
  revisions: fc.oneof(
    junk,
    fc.record({ revisions: fc.array(fc.record({ rev_id: junk, ctime: junk })) }),
  ),
  revision: fc.oneof(junk, fc.record({ revision: junk })),
  feedback: fc.oneof(junk, fc.record({ feedback: junk })),
});

test(
  'no answer blanks the page: what cannot be read is told, the rest stays',
  { timeout: 90_000 },
  async () => {
    for (const { job, comments, revisions, revision, feedback } of fc.sample(scene, {
      seed: 7,
      numRuns: 40,
    })) {
      await withGengo(
        {},
        oddJob(job),
        gengoSays('job/7/comments', comments),
        gengoSays('job/7/revisions', revisions),
        gengoSays('job/7/revision/7', revision),
        gengoSays('job/7/feedback', feedback),
      );
      const galley = open('/jobs/7?to=7');
      const isDrawn = () =>
        document.querySelector('form[aria-label="Write a comment"]') ??
        document.querySelector('main [role=alert]');
      await expect.poll(isDrawn, { message: JSON.stringify(job) }).not.toBeNull();
      await expect.element(heading).not.toBeEmptyDOMElement();
      await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
      galley.close();
    }
  },
);
