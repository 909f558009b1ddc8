import { createProxy } from '#proxy/app.ts';
import { viaFetch } from '#proxy/upstream.ts';
import { createSandbox } from '../app.ts';
import { tabStore } from './store.ts';

/* The proxy and the sandbox behind it, in one place for all tabs: docs/decisions/0010. */

declare const self: ServiceWorkerGlobalScope;

/** Where this Galley is, with a slash at its end: several may share an origin. */
const { pathname: BASE } = new URL(self.registration.scope);

/** By what the browser wants it for. Calls go to the origin's root, wherever the app's own files are, `/galley/` too. */
const CALLS: Partial<Record<RequestDestination, RegExp>> = {
  '': /^\/(v2|galley(?!\/assets))\//,
  image: /^\/captcha$/,
};
/** Below `BASE`: a link to a file is followed like one to a page. */
const FILE = /^files\/\d+\/(source|target)\//;
const RESET = '/galley/sandbox/reset';

/** In ms: longer than the account is written behind a change. */
const WRITTEN = 500;

async function open() {
  const sandbox = await createSandbox({ store: await tabStore(`galley-sandbox ${BASE}`) });
  sandbox.publish(self.origin + BASE.slice(0, -1));
  const proxy = createProxy({
    upstream: viaFetch('http://sandbox.invalid', sandbox.fetch),
    keys: sandbox.keys,
    mode: 'embedded',
    epoch: sandbox.epoch,
    reset: sandbox.reset,
  });
  return { proxy, tick: sandbox.tick };
}

let account: ReturnType<typeof open> | undefined;

/** The account, read again whenever the browser had stopped this worker, or when it could not be read. */
function opened() {
  account ??= open().catch((error: unknown) => {
    account = undefined;
    throw error;
  });
  return account;
}

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A page is open: the translator works, and the browser does not stop this worker.
self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), opened().then(({ tick }) => tick())]));
});

self.addEventListener('fetch', (event) => {
  const { destination, url } = event.request;
  const { pathname } = new URL(url);
  const below = pathname.slice(BASE.length);
  if (CALLS[destination]?.test(pathname)) event.respondWith(answer(event));
  else if (destination !== 'document') return;
  else event.respondWith(FILE.test(below) ? file(`/${below}`) : page(event.request));
});

async function answer(event: FetchEvent): Promise<Response> {
  const { method, url } = event.request;
  const { proxy } = await opened();
  const response = await proxy.fetch(event.request);
  if (method !== 'GET') event.waitUntil(new Promise((done) => setTimeout(done, WRITTEN)));
  if (new URL(url).pathname === RESET && response.ok) await tellOthers(event.clientId);
  return response;
}

async function file(path: string): Promise<Response> {
  const { proxy } = await opened();
  return proxy.request(path);
}

/** The account is another one: what the other tabs show is of the one before. */
async function tellOthers(clientId: string): Promise<void> {
  for (const tab of await self.clients.matchAll()) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- its own page
    if (tab.id !== clientId) tab.postMessage('afresh');
  }
}

/** From the network; but where another app has come to this address, it must not find the sandbox. */
async function page(request: Request): Promise<Response> {
  const asked = { method: 'HEAD', cache: 'no-store' } as const;
  const [answered, script] = await Promise.all([fetch(request), fetch(self.location.href, asked)]);
  if (/javascript/.test(script.headers.get('content-type') ?? '')) return answered;
  await self.registration.unregister();
  return Response.redirect(request.url);
}
