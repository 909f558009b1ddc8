import { onTestFinished, vi } from 'vitest';
import type { Upload } from '#api/order/upload.ts';
import { createProxy } from '#proxy/app.ts';
import { viaFetch } from '#proxy/upstream.ts';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { openClient } from '#sandbox/test-client.ts';

/**
 * What `src/api` calls in a unit test: the real proxy before a sandbox with an empty account, in process.
 * `upload` stands for the browser's; `client` is Gengo's other side: its clock, its log, its faults.
 */
export async function withAccount(options: Partial<SandboxOptions> = {}) {
  const client = await openClient(options);
  const upstream = viaFetch('http://gengo.test', client.sandbox.fetch);
  const proxy = createProxy({ upstream, keys: client.sandbox.keys, mode: 'embedded' });
  const ask = async (url: string, init: RequestInit = {}) => proxy.request(url, init);
  vi.stubGlobal('fetch', ask);
  // Node 20 has no navigator.
  vi.stubGlobal('navigator', { onLine: true });
  onTestFinished(() => void vi.unstubAllGlobals());

  const upload: Upload = async (url, form, { onProgress, signal }) => {
    signal?.throwIfAborted();
    const answer = await ask(url, { method: 'POST', body: form });
    onProgress?.({ sent: 1, total: 1 });
    return { status: answer.status, text: await answer.text(), changes: false };
  };
  /** The orders that Gengo took. */
  const orders = async () => {
    const { log } = await client.control('log');
    // The log's shape has its own tests.
    const entries = log as { method: string; path: string; code?: number }[];
    return entries.filter(
      ({ method, path, code }) => method === 'POST' && path === 'translate/jobs' && code === 0,
    ).length;
  };
  return {
    client,
    upload,
    orders,
    faults: (faults: string) => client.control('faults', { faults }),
  };
}
