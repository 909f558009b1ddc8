import { http, HttpResponse } from 'msw';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, Link } from 'react-router';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { openStore } from '#store/open-store.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import { App } from '../app.tsx';
import { ErrorPage } from '../error-page.tsx';
import { Layout } from '../layout.tsx';
import { createQueryClient } from '../query-client.ts';

const notFound = page.getByRole('heading', { name: 'Page not found' });
const notice = (words: string) => page.getByRole('status').filter({ hasText: words });
const spoken = () => document.querySelector('[aria-live]')?.lastElementChild?.textContent;
const gone = () => dispatchEvent(new Event('vite:preloadError'));

test('tells when the network goes, and when it is back', async () => {
  await withGengo();
  open('/nowhere');
  await expect.element(notFound).toBeVisible();
  dispatchEvent(new Event('offline'));
  onTestFinished(() => void dispatchEvent(new Event('online')));
  await expect.element(notice('No network.')).toBeVisible();
  await expect.poll(spoken).toBe('No network.');
  // Without a network nothing can be loaded: that is no update.
  gone();
  dispatchEvent(new Event('online'));
  await expect.element(notice('No network.')).not.toBeInTheDocument();
  await expect.poll(spoken).toBe('The network is back.');
  await expect.element(notice('Galley was updated.')).not.toBeInTheDocument();
});

test('tells when Galley was updated under the open tab', async () => {
  await withGengo();
  open('/nowhere');
  await expect.element(notFound).toBeVisible();
  gone();
  await expect
    .element(notice('Galley was updated.').getByRole('button', { name: 'Reload' }))
    .toBeVisible();
  await expect.element(notFound).toBeVisible();
});

test('says when a call waits for its turn, and for how long', async () => {
  let isFree = false;
  const held = http.get('*/v2/account/stats', async () => {
    await expect.poll(() => isFree, { timeout: 15_000 }).toBe(true);
  });
  await withGengo(
    {},
    held,
    http.get('*/galley/budget', () => HttpResponse.json({ waiting: 3, seconds: 9 })),
  );
  open('/account');
  const words = page.getByText('Waiting for its turn, about 9 seconds');
  await expect.element(words).toBeVisible();
  await expect.poll(spoken).toBe('Waiting for its turn.');
  isFree = true;
  await expect.element(words).not.toBeInTheDocument();
});

test('a page that an update took away says so, and the shell stays', async () => {
  await withGengo();
  const router = createMemoryRouter([
    {
      Component: Layout,
      ErrorBoundary: ErrorPage,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            { path: '/', element: <Link to="/gone">Go on</Link> },
            {
              path: '/gone',
              // Without one the router keeps silent about a part that is missing: every page has one.
              loader: () => null,
              lazy: {
                Component: async () => {
                  gone();
                  throw new TypeError('Failed to fetch dynamically imported module');
                },
              },
            },
          ],
        },
      ],
    },
  ]);
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container, { onCaughtError: () => {} });
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const store = openStore();
  root.render(<App client={createQueryClient(1)} router={router} store={store} />);
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect
    .element(page.getByRole('heading', { name: 'This page is out of date' }))
    .toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});
