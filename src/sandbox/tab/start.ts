import { trustedTypes } from '#lib/policy/trusted-types.ts';
import { explain } from './explain.ts';

const { BASE_URL } = import.meta.env;
const SCRIPT = `${BASE_URL}sandbox-worker.js`;

/** In ms. */
const PATIENCE = 20_000;
/** In ms: a browser stops a service worker that has had nothing to do for 30 s. */
const HERE_EVERY = 10_000;

const policy = trustedTypes?.createPolicy('galley-sandbox', { createScriptURL: () => SCRIPT });

/**
 * Puts the proxy and the sandbox behind it between this page and the network: a service worker, the same
 * for every tab. False where the browser gives none; `root` then says so.
 */
export async function startSandboxInTab(root: HTMLElement): Promise<boolean> {
  try {
    await withinPatience(reachWorker());
    return true;
  } catch (error) {
    explain(root, error);
    return false;
  }
}

async function reachWorker(): Promise<void> {
  // Whatever TypeScript says: there is none in a private window of Firefox or on plain http.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) throw new Error('This page has no service workers.');
  const changed = new Promise((done) => workers.addEventListener('controllerchange', done));
  // The account has started afresh in another tab.
  workers.addEventListener('message', () => location.reload());
  await workers.register(policy?.createScriptURL(SCRIPT) ?? SCRIPT, {
    scope: BASE_URL,
    updateViaCache: 'none',
  });
  const { active } = await workers.ready;
  // A page that was reloaded past its caches has no worker until that claims it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  active?.postMessage('here');
  if (!workers.controller?.scriptURL.endsWith(SCRIPT)) await changed;
  setInterval(() => workers.controller?.postMessage('here'), HERE_EVERY);
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error('The service worker did not start in time.')), PATIENCE);
  });
  return Promise.race([work, tooLate]);
}
