import { QueryClientProvider } from '@tanstack/react-query';
import { delay, http } from 'msw';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createQueryClient } from '#app/query-client.ts';
import '#app/styles.css';
import { readTable } from '#lib/files/in/csv.ts';
import { openStore } from '#store/open-store.ts';
import { StoreProvider } from '#store/provider.tsx';
import { withGengo } from '#test/gengo.ts';
import { AnnouncerProvider } from '#ui/announcer.tsx';
import { ExportMenu } from './export-menu.tsx';

/** What the browser was given to save. */
const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
});
afterEach(() => vi.restoreAllMocks());

const theFile = async () => {
  await expect.poll(() => saved).toHaveLength(1);
  const [{ name, text } = { name: '', text: Promise.resolve('') }] = saved;
  return { name, text: await text };
};

function show(ids: readonly string[], isSelection = false) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const store = openStore();
  onTestFinished(() => {
    root.unmount();
    container.remove();
    store.leave();
    store.close();
  });
  const client = createQueryClient(1);
  const render = (menu: boolean) =>
    root.render(
      <QueryClientProvider client={client}>
        <StoreProvider store={store}>
          <AnnouncerProvider>
            {menu && <ExportMenu ids={ids} isSelection={isSelection} />}
          </AnnouncerProvider>
        </StoreProvider>
      </QueryClientProvider>,
    );
  void store.ready.then(() => render(true));
  return { render, container };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const strip = page.getByRole('region', { name: 'Export' });

async function choose(format: RegExp) {
  await button(/^Export/).click();
  await page.getByRole('menuitem', { name: format }).click();
}

test('reads what has not been read, in batches, and saves a CSV of all fields', async () => {
  const gengo = await withGengo();
  const jobs = await gengo.findAll({});
  const { container } = show(jobs.map(({ job_id }) => job_id));
  await choose(/^CSV/);
  const { name, text } = await theFile();
  expect(name).toBe('galley-translations-2026-11-22.csv');
  const [heading = [], ...rows] = readTable(text);
  const column = (field: string) => rows.map((row) => row[heading.indexOf(field)]);
  expect(column('job_id')).toEqual(jobs.map(({ job_id }) => job_id));
  expect(column('status')).toEqual(jobs.map(({ status }) => status));
  expect(column('file_url_src')).toEqual(jobs.map(({ file_url_src = '' }) => file_url_src));
  expect(gengo.calls('GET /v2/translate/jobs/')).toHaveLength(Math.ceil(jobs.length / 50));
  const words = `Exported ${jobs.length} translations: ${name}`;
  await expect.element(strip).toHaveTextContent(words);
  expect(container.querySelector('[aria-live=polite]')?.textContent).toContain(words);
  await expect.element(button(`Export all ${jobs.length}`)).toHaveFocus();

  await strip.getByRole('button', { name: 'Close' }).click();
  await expect.element(strip).not.toBeInTheDocument();
  await expect.element(button(`Export all ${jobs.length}`)).toHaveFocus();
});

test('XLIFF of one language pair is a document that browsers parse; what has no text is named', async () => {
  const gengo = await withGengo();
  const file = (await gengo.findAll({})).find(({ file_url_src }) => file_url_src);
  if (!file) throw new Error('The seeds hold no file');
  const jobs = (await gengo.findAll({ lc_src: 'en', lc_tgt: 'ja' })).filter(
    ({ body_src }) => body_src !== '',
  );
  show([file.job_id, ...jobs.map(({ job_id }) => job_id)], true);
  await expect.element(button(`Export ${jobs.length + 1} selected`)).toBeVisible();
  await choose(/^XLIFF/);
  const { name, text } = await theFile();
  expect(name).toBe('galley-translations-2026-11-22-en-ja.xlf');
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const units = [...document.querySelectorAll('unit')];
  expect(units.map((unit) => unit.id)).toEqual(jobs.map(({ job_id }) => job_id));
  const textOf = (element: string) =>
    units.map((unit) => unit.querySelector(element)?.textContent ?? undefined);
  expect(textOf('source')).toEqual(jobs.map(({ body_src }) => body_src));
  expect(textOf('target')).toEqual(jobs.map(({ body_tgt }) => body_tgt));
  await expect
    .element(strip)
    .toHaveTextContent(
      `1 translation not in the file, since files have no text here: ${file.job_id}.`,
    );
});

test.each([true, false])(
  'TMX holds what is approved, with ids, dates and languages as BCP 47; a selection: %s',
  async (isSelection) => {
    const gengo = await withGengo();
    const jobs = (await gengo.findAll({})).filter(({ body_src }) => body_src !== '');
    show(
      jobs.map(({ job_id }) => job_id),
      isSelection,
    );
    await choose(/^TMX/);
    const { name, text } = await theFile();
    expect(name).toBe('galley-translations-2026-11-22.tmx');
    const document = new DOMParser().parseFromString(text, 'application/xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const approved = jobs.filter(({ status }) => status === 'approved');
    const units = [...document.querySelectorAll('tu')];
    expect(units.map((unit) => unit.getAttribute('tuid'))).toEqual(
      approved.map(({ job_id }) => job_id),
    );
    expect(
      units.map((unit) => [...unit.querySelectorAll('seg')].map((seg) => seg.textContent)),
    ).toEqual(approved.map(({ body_src, body_tgt }) => [body_src, body_tgt]));
    for (const unit of units) {
      expect(unit.getAttribute('creationdate')).toMatch(/^\d{8}T\d{6}Z$/);
      const languages = [...unit.querySelectorAll('tuv')].map((one) =>
        one.getAttribute('xml:lang'),
      );
      expect(Intl.getCanonicalLocales(languages.map(String))).toEqual([...new Set(languages)]);
    }
    await expect.element(strip).toHaveTextContent(/not in the file/);
  },
);

test('what Gengo does not give is left out and named', async () => {
  const gengo = await withGengo();
  const { job_id } = await gengo.find({});
  show([job_id, '999999999']);
  await choose(/^JSON/);
  const { text } = await theFile();
  expect(JSON.parse(text)).toEqual([expect.objectContaining({ job_id })]);
  await expect.element(strip).toHaveTextContent('1 translation not in the file');
  await expect.element(strip).toHaveTextContent('999999999');
});

test('a failure says why, and goes on with Try again', async () => {
  const gengo = await withGengo();
  const jobs = await gengo.findAll({});
  await gengo.faults('wrong-types@GET translate/jobs');
  show(jobs.map(({ job_id }) => job_id));
  await choose(/^JSON/);
  await expect.element(strip).toHaveTextContent('The export stopped. The answer cannot be read.');
  expect(saved).toEqual([]);
  await gengo.faults('');
  await strip.getByRole('button', { name: 'Try again' }).click();
  expect(JSON.parse((await theFile()).text)).toHaveLength(jobs.length);
  await expect.element(strip.getByRole('button', { name: 'Close' })).toHaveFocus();
});

test('can be stopped, saved as far as it is, and gone on with; there is one export at a time', async () => {
  let isHeld = false;
  const gengo = await withGengo(
    {},
    http.get<{ ids: string }>('*/v2/translate/jobs/:ids', async ({ params }) => {
      if (isHeld && params.ids.split(',').length < 50) await delay('infinite');
    }),
  );
  const jobs = await gengo.findAll({});
  const [all, rest] = [jobs.length, jobs.length - 50];
  isHeld = true;
  show(jobs.map(({ job_id }) => job_id));
  await choose(/^CSV/);
  await expect.element(strip).toHaveTextContent(`50 of ${all}`);
  await button(/^Export/).click();
  await expect
    .element(page.getByRole('menuitem', { name: /^CSV/ }))
    .toHaveAccessibleDescription('Another export is under way.');
  await strip.getByRole('button', { name: 'Stop' }).click();
  await expect.element(strip).toHaveTextContent(`Export stopped: 50 of ${all} translations read.`);
  await expect.element(strip.getByRole('button', { name: 'Go on' })).toHaveFocus();

  await strip.getByRole('button', { name: 'Save the 50 read' }).click();
  expect(readTable((await theFile()).text)).toHaveLength(51);
  await expect.element(strip).toHaveTextContent(`${rest} translations not in the file`);
  await expect.element(strip.getByRole('button', { name: 'Close' })).toHaveFocus();

  isHeld = false;
  saved.length = 0;
  await choose(/^JSON/);
  expect(JSON.parse((await theFile()).text)).toHaveLength(all);
});

test('goes on while people are on another page, and is announced there', async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let isHeld = false;
  const gengo = await withGengo(
    {},
    http.get('*/v2/translate/jobs/:ids', async () => {
      if (isHeld) await held;
    }),
  );
  const jobs = await gengo.findAll({ status: 'approved' });
  isHeld = true;
  const { render, container } = show(jobs.map(({ job_id }) => job_id));
  await choose(/^CSV/);
  await expect.element(strip).toBeVisible();
  render(false);
  await expect.element(strip).not.toBeInTheDocument();
  answer();
  await theFile();
  await expect
    .poll(() => container.querySelector('[aria-live=polite]')?.textContent)
    .toContain(`Exported ${jobs.length} translations`);
  render(true);
  await expect.element(strip).toHaveTextContent('Exported');
});
