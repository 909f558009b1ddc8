import { http, HttpResponse } from 'msw';
import { startTransition } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { languageName } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { blockStorage } from '#test/kept.ts';
import { open } from '#test/render.tsx';
import '#test/rows.ts';

const table = page.getByRole('table', { name: 'Translations' });
const main = page.getByRole('main');
const text = page.getByRole('searchbox', { name: 'Text' });
const rowOf = (id: string) => table.rowOf(id);
/** A minute later somebody looks at the page again, which then reads what may be old. */
function comeBack() {
  vi.setSystemTime(NOW + 60_000);
  dispatchEvent(new Event('visibilitychange'));
}

/** In ms: a busy machine reads Gengo's answer later. */
const WITHIN = { timeout: 10_000 };

const views = page.getByRole('navigation', { name: 'Views' });
const tabs = page.getByRole('navigation', { name: 'Status' });

test('a text is found as one types, in translations that were not read before, and stands in the address', async () => {
  const gengo = await withGengo();
  const { slug, job_id: id } = await gengo.find({ lc_tgt: 'ar' });
  const { address, router } = open('/jobs?sort=title');
  await expect.element(table).toBeVisible();
  await text.fill(slug.toUpperCase());
  await expect.element(rowOf(id)).toBeVisible();
  await expect.element(text).toHaveFocus();
  await expect
    .element(main.getByRole('status').first())
    .toHaveTextContent(/^\d of \d+ translations/);
  expect(address()).toBe(paths.jobs({ q: slug.toUpperCase(), sort: 'title' }));
  // The page's list and the header's, and no more: a filter of ours asks Gengo for no other.
  const lists = gengo.calls('GET /v2/translate/jobs').filter((call) => call.endsWith('jobs'));
  expect(lists.length).toBeLessThanOrEqual(2);
  // It took the place of the address before it, letter by letter.
  await text.fill('');
  await expect.poll(address).toBe('/jobs?sort=title');
  await router.navigate('/jobs?q=zzz');
  await expect.element(text).toHaveValue('zzz');
  await expect.element(page.getByText('No translations under these filters')).toBeVisible();
});

test('languages, tier and order are offered as they occur, and narrow the list together', async () => {
  const gengo = await withGengo();
  const job = await gengo.find({ tier: 'pro' });
  const like = { lc_src: job.lc_src, lc_tgt: job.lc_tgt, tier: 'pro' };
  const { length } = await gengo.findAll(like);
  const { address, router } = open('/jobs?q=+&pair=en~xx&tier=&order=a;b&sort=up');
  // What the address cannot say is as if it were not there; what it can is offered.
  const languages = page.getByRole('combobox', { name: 'Into' });
  await expect.element(languages).toHaveValue('en~xx');
  await router.navigate('/jobs?sort=title');
  await expect.element(languages).toHaveValue('');
  await languages.selectOptions(`${languageName(job.lc_tgt)}, from ${languageName(job.lc_src)}`);
  await page.getByRole('combobox', { name: 'Quality' }).selectOptions('Pro');
  await expect.element(main.getByText(new RegExp(`^${length} of \\d+ translations`))).toBeVisible();
  const order = page.getByRole('combobox', { name: 'Order', exact: true });
  await order.fill(job.order_id ?? '');
  await expect.element(rowOf(job.job_id)).toBeVisible();
  await expect
    .poll(address)
    .toBe(`/jobs?pair=${job.lc_src}%7E${job.lc_tgt}&tier=pro&order=${job.order_id}&sort=title`);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect.poll(address).toBe('/jobs?sort=title');
  await expect.element(order).toHaveValue('');
});

test('a filter joins the one before it though the list has not been drawn since', async () => {
  const gengo = await withGengo();
  const { lc_src: source, lc_tgt: target } = await gengo.find({ tier: 'pro' });
  const { address } = open('/jobs');
  const pair = page.getByRole('option', {
    name: `${languageName(target)}, from ${languageName(source)}`,
  });
  await expect.element(pair).toBeInTheDocument();
  // A machine that has much else to do: what may wait is drawn no more.
  let goOn = () => {};
  startTransition(
    () =>
      new Promise<void>((resolve) => {
        goOn = resolve;
      }),
  );
  await page.getByRole('combobox', { name: 'Into' }).selectOptions(pair);
  await page.getByRole('combobox', { name: 'Quality' }).selectOptions('pro');
  await expect.poll(address).toBe(`/jobs?pair=${source}%7E${target}&tier=pro`);
  goOn();
});

test('a list too long to be read unasked says how far a filter reaches, and reads the rest', async () => {
  const gengo = await withGengo(
    {},
    http.get('*/v2/translate/jobs', async ({ request }) => {
      if (new URL(request.url).searchParams.get('status')) return undefined;
      const { job_id: id, ctime } = job;
      const others = Array.from({ length: 300 }, (_, index) => ({ job_id: index + 1, ctime: 1 }));
      return HttpResponse.json({ opstat: 'ok', response: [{ job_id: id, ctime }, ...others] });
    }),
    http.get('*/v2/translate/jobs/:ids', ({ params }) => {
      const jobs = String(params.ids)
        .split(',')
        .map((id) => ({ ...job, job_id: id, slug: `Slug ${id}` }));
      return HttpResponse.json({ opstat: 'ok', response: { jobs } });
    }),
  );
  const job = await gengo.find({});
  open('/jobs?after=1970-01-01T00:00Z&q=slug+299');
  await expect.element(main.getByText('Searched so far: 0 of 301.')).toBeVisible();
  await page.getByRole('button', { name: 'Search all 301' }).click();
  await expect.element(table.getByRole('link', { name: 'Slug 299' })).toBeVisible();
  await expect.element(main.getByText(/Searched so far/)).not.toBeInTheDocument();
});

test('views: a list is saved under a name, found again, renamed and deleted', async () => {
  await withGengo();
  const { address, router, close } = open('/jobs?status=approved&sort=title');
  await expect
    .element(tabs.getByRole('link', { name: /^Approved/ }))
    .toHaveAttribute('aria-current');
  await page.getByRole('button', { name: 'Save view' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the view' });
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard('approved{Enter}');
  await expect.element(name).toHaveAccessibleDescription('Another view has this name.');
  await name.fill('Done, by name');
  await userEvent.keyboard('{Enter}');
  const mine = views.getByRole('link', { name: 'Done, by name' });
  await expect.element(mine).toHaveAttribute('aria-current', 'page');
  // A tab changes the status alone.
  await tabs.getByRole('link', { name: /^Ready for review/ }).click();
  await expect.poll(address).toBe('/jobs?status=reviewable&sort=title');
  close();

  const again = open('/jobs');
  await mine.click();
  await expect.poll(again.address).toBe('/jobs?status=approved&sort=title');
  await page.getByRole('button', { name: 'Edit view' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await name.fill('Done');
  await page.getByRole('button', { name: 'Rename' }).click();
  await expect.element(views.getByRole('link', { name: 'Done', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Edit view' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect
    .element(views.getByRole('link', { name: 'Done', exact: true }))
    .not.toBeInTheDocument();
  await expect.element(views).toHaveFocus();
  expect(router.state.errors).toBeNull();
});

test('where nothing can be kept, a view says so as it is named', async () => {
  blockStorage();
  await withGengo();
  open('/jobs?sort=title');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect
    .element(page.getByRole('textbox', { name: 'Name of the view' }))
    .toHaveAccessibleDescription(/^Not kept: this browser keeps nothing for Galley/);
});

test('rows stand still while one has the focus, and say what has changed', async () => {
  const gengo = await withGengo();
  const [first, second] = await gengo.findAll({ status: 'reviewable' });
  if (!first || !second) throw new Error('The seeds hold too few');
  open('/jobs?status=reviewable');
  const link = table.getByRole('link', { name: second.slug }).first();
  await expect.element(link).toBeVisible();
  link.element().focus();
  await gengo.approveElsewhere(first.job_id);
  comeBack();
  const refresh = page.getByRole('button', { name: '1 changed: refresh' });
  await expect.element(refresh).toBeVisible();
  await expect.element(rowOf(first.job_id)).toBeVisible();
  await expect.element(link).toHaveFocus();
  await refresh.click();
  await expect.element(rowOf(first.job_id)).not.toBeInTheDocument();
});

test('a notification is offered, and a browser that denies it is said', async () => {
  const ask = vi.fn<() => Promise<string>>(async () => 'denied');
  const shown = vi.fn<() => void>();
  const Notification = Object.assign(shown, { permission: 'default', requestPermission: ask });
  vi.stubGlobal('Notification', Notification);
  await withGengo();
  open('/account');
  const box = page.getByRole('checkbox', { name: /^Notify me/ });
  await expect.element(box).not.toBeChecked();
  expect(ask).not.toHaveBeenCalled();
  await box.click();
  await expect.element(box).toHaveAccessibleDescription(/does not allow notifications/);
  await expect.element(box).not.toBeChecked();
  vi.unstubAllGlobals();
});

test.each(['default', 'granted'])(
  'where a page may show none, as on Android, they are not offered, and nothing throws (%s)',
  async (permission) => {
    const Notification = vi.fn<() => void>(() => {
      throw new TypeError('Illegal constructor');
    });
    vi.stubGlobal('Notification', Object.assign(Notification, { permission }));
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/137.0.0.0 Mobile Safari/537.36',
    );
    const gengo = await withGengo();
    await gengo.prefer({ notifyReady: true });
    open('/account');
    const box = page.getByRole('checkbox', { name: /^Notify me/ });
    await expect.element(box).not.toBeChecked();
    await expect.element(box).toHaveAccessibleDescription(/gives no notifications here/);
    await expect.element(box).toHaveAttribute('aria-disabled', 'true');
    vi.unstubAllGlobals();
  },
);

test.each([
  ['', navigator.locks],
  [', in a browser without locks too', null],
])(
  'what becomes ready for review is told on the desktop, and a press opens it%s',
  async (_, locks) => {
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as LockManager);
    const shown: (EventTarget & { body?: string | undefined })[] = [];
    class FakeNotification extends EventTarget {
      static permission = 'granted';
      body: string | undefined;
      close = () => {};
      constructor(_title: string, options?: NotificationOptions) {
        super();
        this.body = options?.body;
        shown.push(this);
      }
    }
    vi.stubGlobal('Notification', FakeNotification);
    let hidden: string | undefined;
    const gengo = await withGengo(
      {},
      http.get('*/v2/translate/jobs', async ({ request }) => {
        if (hidden === undefined || !request.url.includes('reviewable')) return undefined;
        const refs = (await gengo.findAll({ status: 'reviewable' })).filter(
          (one) => one.job_id !== hidden,
        );
        return HttpResponse.json({ opstat: 'ok', response: refs });
      }),
    );
    const job = await gengo.find({ status: 'reviewable' });
    hidden = job.job_id;
    await gengo.prefer({ notifyReady: true });
    const { address } = open('/account');
    const count = page.getByRole('link', { name: /^Review \d+$/ });
    await expect.element(count).toBeVisible();
    const isNotifying = async () =>
      !locks || (await locks.query()).held?.some(({ name }) => name?.endsWith(':notify'));
    await expect.poll(isNotifying, WITHIN).toBe(true);
    // What tells comes with the theme's switch, after the first paint.
    await expect.element(page.getByRole('combobox', { name: 'Theme' })).toBeVisible();
    expect(shown).toEqual([]);
    hidden = undefined;
    comeBack();
    await expect.poll(() => shown.map(({ body }) => body), WITHIN).toEqual([job.slug]);
    shown[0]?.dispatchEvent(new Event('click'));
    // The desk's code has to come first.
    await expect.element(page.getByRole('region', { name: 'Decision' })).toBeVisible();
    expect(address()).toBe(`/review/${job.job_id}`);
    vi.unstubAllGlobals();
  },
);
