import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const CHARTS = [
  'Spent by month',
  'The next five days',
  'Order to delivery, days',
  'Right at first sight',
];
const figure = (name: string) => page.getByRole('figure', { name, exact: true });

/** Until the test's end. */
async function emulate(media: { media?: string; features?: { name: string; value: string }[] }) {
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
  await cdp().send('Emulation.setEmulatedMedia', media);
}

async function opened() {
  await withGengo();
  open('/insight');
  await expect.element(main.getByText(/^All \d+ translations since/)).toBeVisible();
  await expect.poll(() => document.querySelectorAll('figure svg a rect').length).toBeGreaterThan(5);
}

test('on paper the charts, their sentences and the table stand, and nothing that can be pressed', async () => {
  await opened();
  await emulate({ media: 'print' });
  for (const name of CHARTS) await expect.element(figure(name)).toBeVisible();
  const [bar] = document.querySelectorAll('figure svg a rect');
  expect(bar && getComputedStyle(bar).printColorAdjust).toBe('exact');
  await expect.element(main.getByText(/in all\. The most was spent on/)).toBeVisible();
  const table = main.getByRole('table', { name: 'Language' });
  await expect.element(table.getByRole('row').nth(1)).toBeVisible();
  await expect.element(table.getByRole('columnheader', { name: 'Spent' })).toBeVisible();
  const pressed = [...main.element().querySelectorAll('button, select, input')].filter(
    (control) => control.checkVisibility() && !control.closest('th'),
  );
  expect(pressed.map(({ textContent }) => textContent)).toEqual([]);
});

test('in forced colours every bar has an edge and a colour of its own', async () => {
  await opened();
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
  const paper = getComputedStyle(document.body).backgroundColor;
  const bars = [...document.querySelectorAll('figure svg a rect')];
  for (const bar of bars) {
    const { fill, stroke } = getComputedStyle(bar);
    expect([paper, 'none']).not.toContain(stroke);
    expect([paper, 'none']).not.toContain(fill);
  }
  const [key] = document.querySelectorAll('.chart-key');
  expect(key && getComputedStyle(key).outlineStyle).toBe('solid');
});

test('without a network what was read is shown, and it says so', async () => {
  await withGengo();
  const { router } = open('/insight');
  await expect.element(main.getByText(/^All \d+ translations since/)).toBeVisible();
  const known = main.getByText('Spent this month').element().nextElementSibling?.textContent;
  dispatchEvent(new Event('offline'));
  onTestFinished(() => void dispatchEvent(new Event('online')));
  // Another time is asked of what is kept alone.
  await page.getByRole('link', { name: '30 days' }).click();
  await expect.poll(() => router.state.location.search).toBe('?from=30d');
  await expect.element(figure('Spent by month')).toBeVisible();
  await expect.element(page.getByText(/No network|You are offline/).first()).toBeVisible();
  expect(main.getByText('Spent this month').element().nextElementSibling?.textContent).toBe(known);
});

test('by the keyboard alone: each chart is one stop, its table is reached, and the menu closes', async () => {
  await opened();
  for (const name of CHARTS.slice(0, 2)) {
    const stops = () => figure(name).element().querySelectorAll('svg a[tabindex="0"]').length;
    await expect.poll(stops).toBe(1);
  }
  const toggle = figure('Spent by month').getByRole('button', { name: 'Table' });
  (toggle.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(figure('Spent by month').getByRole('table', { name: 'Spent by month' }))
    .toBeVisible();
  await userEvent.keyboard('{Tab}');
  const scrolled = figure('Spent by month').getByRole('region', { name: 'Spent by month' });
  expect(document.activeElement).toBe(scrolled.element());
  const menu = page.getByRole('button', { name: 'Export' });
  (menu.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Save all as a zip');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Spent by month: CSV');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.activeElement).toBe(menu.element());
});
