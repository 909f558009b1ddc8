import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { decision } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const evidence = page.getByRole('region', { name: 'Evidence' });
const facts = evidence.getByRole('listitem');
const fact = (name: RegExp) => evidence.getByRole('button', { name });
const source = page.getByRole('region', { name: /^Source/ });
const translation = page.getByRole('region', { name: /^Translation/ });
const corrections = decision.getByRole('textbox', { name: 'What should be corrected' });
const noVersions = gengoSays('job/7/revisions', { job_id: '7', revisions: [] });

/** 890 g is found, 32 litres became 23, and ten years are nowhere. */
const faulty = {
  body_src: 'It weighs 890 g and holds 32 litres. It lasts 10 years.',
  body_tgt: 'Il pèse 890 g et contient 23 litres. Il dure longtemps.',
  lc_tgt: 'fr',
};

async function openJob(changes: Readonly<Record<string, unknown>> = faulty) {
  const gengo = await withGengo({}, oddJob(changes), noComments, noVersions);
  const opened = open('/jobs/7');
  await expect.element(page.getByRole('button', { name: /^Evidence/ })).toBeVisible();
  return { gengo, ...opened };
}

test('F shows what the source says and where the translation says it, and both sides point', async () => {
  await openJob();
  await userEvent.keyboard('f');
  await expect.element(evidence.getByRole('status').first()).toHaveTextContent('1 of 3 found');
  await expect.element(facts).toHaveLength(3);
  await expect.element(facts.nth(0)).toHaveTextContent('Found890 g890 g');
  await expect.element(facts.nth(1)).toHaveTextContent('Differs32 litres23 litres');
  await expect.element(facts.nth(2)).toHaveTextContent('Not found10 years');
  // In passing, by highlights; pressed, by marks that screen readers hear of.
  await fact(/^Differs/).hover();
  const pointed = () => [...(CSS.highlights.get('fact-pointed') ?? [])].map(String);
  await expect.poll(pointed).toEqual(['32', '23']);
  await fact(/^Differs/).click();
  await expect.element(source.getByRole('mark')).toHaveTextContent('32');
  await expect.element(translation.getByRole('mark')).toHaveTextContent('23');
  await expect
    .poll(() => [...(CSS.highlights.get('fact-found') ?? [])].map(String))
    .toEqual(['890', '890']);
  await userEvent.keyboard('f');
  await expect.element(evidence).not.toBeInTheDocument();
  expect(CSS.highlights.get('fact-found')).toBeUndefined();
});

test('a gap becomes a numbered point of the request for corrections in one step', async () => {
  await openJob();
  await userEvent.keyboard('f');
  await evidence.getByRole('button', { name: 'Ask about 10 years' }).click();
  await expect.element(facts.nth(2)).toHaveTextContent('point 1');
  await evidence.getByRole('button', { name: 'Ask about 32 litres' }).click();
  await evidence.getByRole('button', { name: 'Request corrections with 2 points' }).click();
  await expect
    .element(corrections)
    .toHaveValue(
      '1. “10 years”: I do not find this in the translation. Where is it?\n2. “32 litres”: the translation says “23 litres” here. Is that right?',
    );
  await expect.element(decision.getByRole('button', { name: /^Approve/ })).toBeVisible();
});

test('who has it open finds it open, and nothing is asked where nothing can be corrected', async () => {
  const { close } = await openJob();
  await userEvent.keyboard('f');
  await expect.element(facts).toHaveLength(3);
  close();
  await openJob({ ...faulty, status: 'approved' });
  await expect.element(facts).toHaveLength(3);
  await expect.element(evidence.getByRole('button', { name: /^Ask/ })).not.toBeInTheDocument();
});

/** The browser's translator with the shape of its specification; `asked`: what it was asked to translate. */
function stubTranslator(options: { fail?: string; isEndless?: boolean } = {}) {
  const asked: string[] = [];
  const pairs: object[] = [];
  const stub = {
    availability: async (pair: object) => {
      pairs.push(pair);
      return 'downloadable';
    },
    create: async ({
      signal,
      monitor,
    }: {
      signal: AbortSignal;
      monitor: (of: EventTarget) => void;
    }) => {
      const target = new EventTarget();
      monitor(target);
      target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded: 0.4, total: 1 }));
      if (options.fail !== undefined) throw new DOMException('No', options.fail);
      await new Promise((resolve) => setTimeout(resolve, 300));
      signal.throwIfAborted();
      return {
        inputQuota: Infinity,
        translateStreaming: (text: string) => {
          asked.push(text);
          return new ReadableStream<string>({
            start: (stream) => {
              stream.enqueue('It weighs 890 g ');
              if (options.isEndless) return;
              stream.enqueue('and contains 23 litres.');
              stream.close();
            },
          });
        },
        destroy: () => {},
      };
    },
  };
  Object.assign(globalThis, { Translator: stub });
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'Translator'));
  return { asked, pairs };
}

const back = evidence.getByRole('region', { name: 'Read it back in English' });

test('the browser reads the translation back when it is asked to, and no request leaves', async () => {
  const { asked, pairs } = stubTranslator();
  await openJob();
  await userEvent.keyboard('f');
  await back.getByRole('button', { name: 'Show' }).click();
  await expect.element(back.getByText(/your text stays in this browser/)).toBeVisible();
  expect(asked).toEqual([]);
  const before = performance.getEntriesByType('resource').length;
  await back.getByRole('button', { name: 'Translate back' }).click();
  await expect
    .element(back.getByRole('status'))
    .toHaveTextContent('Language pack: 40% downloaded…');
  await expect.element(back.getByRole('listitem').nth(1)).toHaveTextContent('It lasts 10 years.');
  expect(asked).toEqual(['Il pèse 890 g et contient 23 litres.', 'Il dure longtemps.']);
  expect(pairs).toEqual([{ sourceLanguage: 'fr', targetLanguage: 'en' }]);
  expect(performance.getEntriesByType('resource').length).toBe(before);
  const differing = [...back.element().querySelectorAll('li:first-child .differs')];
  expect(differing.map(({ textContent }) => textContent)).toEqual([
    'holds',
    '32',
    'contains',
    '23',
  ]);
});

test('it can be stopped, and a failure is told in words', async () => {
  stubTranslator({ isEndless: true });
  const { close } = await openJob();
  await userEvent.keyboard('f');
  await back.getByRole('button', { name: 'Show' }).click();
  await back.getByRole('button', { name: 'Translate back' }).click();
  await expect.element(back.getByText('It weighs 890 g', { exact: true })).toBeVisible();
  await back.getByRole('button', { name: 'Stop' }).click();
  await expect.element(back.getByRole('status')).toHaveTextContent('Stopped.');
  close();
  stubTranslator({ fail: 'NetworkError' });
  await openJob();
  await back.getByRole('button', { name: 'Translate back' }).click();
  await expect
    .element(back.getByRole('status'))
    .toHaveTextContent('The language pack could not be downloaded.');
});

test('a browser without a translator is told which have one', async () => {
  Reflect.deleteProperty(globalThis, 'Translator');
  await openJob();
  await userEvent.keyboard('f');
  await expect.element(back).toHaveTextContent('Chrome and Edge on a computer have one.');
  await expect.element(back.getByRole('button')).not.toBeInTheDocument();
});
