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
    mode: 'embedded',
    epoch: sandbox.epoch,
    reset: sandbox.reset,
  });
  const handlers = ['*/v2/*', '*/captcha', '*/galley/*'].map((path) =>
    http.all(path, ({ request }) => proxy.fetch(request)),
  );
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
  setInterval(sandbox.tick, 1000);
  document.addEventListener('visibilitychange', remindWorker);
}

/**
 * The browser stops the worker of a page that was hidden for minutes, and it forgets its pages. A second
 * `start()` does nothing in msw 2.15, so it is told in its own words, before any refetch.
 */
function remindWorker(): void {
  if (document.visibilityState === 'visible') {
    navigator.serviceWorker.controller?.postMessage('MOCK_ACTIVATE');
  }
}
