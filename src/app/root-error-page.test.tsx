import { createRoot } from 'react-dom/client';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '#api/wire/errors.ts';
import { openStore } from '#store/open-store.ts';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { App } from './app.tsx';
import { createQueryClient } from './query-client.ts';
import { createRoutes } from './routes.tsx';

/** No error of Galley's own: that would be reported to the test runner, too. */
function fail(): never {
  throw new ApiError('unavailable', 'planted');
}

/** Galley at an address that it does not know, with a fault in its routes. */
async function openBroken(plant: (root: RouteObject) => void) {
  await withGengo();
  const client = createQueryClient(1);
  const routes = createRoutes(client);
  for (const root of routes) plant(root);
  const router = createMemoryRouter(routes, { initialEntries: ['/nowhere'] });
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container, { onCaughtError: () => {} });
  root.render(<App client={client} router={router} store={openStore()} />);
  onTestFinished(() => {
    root.unmount();
    router.dispose();
    container.remove();
  });
}

const pages = (root: RouteObject) => root.children?.[0] ?? {};

test.each<[string, (root: RouteObject) => void]>([
  ['the root’s loader', (root) => void (root.loader = fail)],
  ['the shell', (root) => void (root.Component = fail)],
  [
    'the page that tells of failures',
    (root) => {
      pages(root).ErrorBoundary = fail;
      for (const child of pages(root).children ?? [])
        if (child.path === '*') Object.assign(child, { lazy: undefined, Component: fail });
    },
  ],
])('when %s fails, Galley says so in its own words', async (_what, plant) => {
  await openBroken(plant);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(heading).toHaveTextContent('Galley has stopped');
  await expect.element(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  expect(document.title).toBe('Galley has stopped · Galley');
  expect(document.body.textContent).not.toMatch(/Unexpected Application Error|planted/);
  expect(await violations()).toEqual([]);
});

test('a page that fails leaves the shell as it is', async () => {
  await openBroken((root) => {
    for (const child of pages(root).children ?? [])
      if (child.path === '*') Object.assign(child, { lazy: undefined, Component: fail });
  });
  await expect.element(page.getByText('Gengo is not answering')).toBeVisible();
  await expect.element(page.getByRole('banner')).toBeVisible();
});
