import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { createProxy } from '#proxy/app.ts';
import { viaFetch } from '#proxy/upstream.ts';
import { createSandbox, readSandboxOptions } from './app.ts';

/** Puts the proxy and the sandbox behind it into the page, by way of MSW's service worker. */
export async function startSandboxInTab(): Promise<void> {
  const sandbox = await createSandbox(readSandboxOptions({}));
  const proxy = createProxy({
    upstream: viaFetch('http://sandbox.invalid', sandbox.fetch),
    keys: sandbox.keys,
    kind: 'sandbox',
    account: sandbox.epoch,
  });
  const handlers = ['*/v2/*', '*/captcha', '*/galley/*'].map((path) =>
    http.all(path, ({ request }) => proxy.fetch(request)),
  );
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
}
