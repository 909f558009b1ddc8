import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createProxy } from '#proxy/app.ts';
import { viaFetch } from '#proxy/upstream.ts';
import { createSandbox } from './app.ts';
import { tabStore } from './tab-store.ts';

/** Puts the proxy and the sandbox behind it into the page, by way of MSW's service worker. */
export async function startSandboxInTab(): Promise<void> {
  const store = await tabStore();
  const sandbox = await createSandbox(store && { store });
  const proxy = createProxy({
    upstream: viaFetch('http://sandbox.invalid', sandbox.fetch),
    keys: sandbox.keys,
    kind: 'sandbox',
    account: sandbox.epoch,
  });
  const handlers = ['*/v2/*', '*/captcha', '*/galley/*'].map((path) =>
    http.all(path, ({ request }) => proxy.fetch(request)),
  );
  const worker = setupWorker(...handlers);
  const start = () => worker.start({ onUnhandledRequest: 'bypass', quiet: true });
  await start();
  setInterval(sandbox.tick, 1000);
  document.addEventListener('visibilitychange', () => {
    // The browser stops the worker of a page hidden for minutes, and it forgets its pages.
    if (document.visibilityState === 'visible') void start();
  });
}
