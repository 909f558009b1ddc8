import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { readStand } from './read-stand.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const ok = (response: unknown) => Response.json({ opstat: 'ok', response });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('corrections delivered between two readings are a newer version, and not the one that was read', async () => {
  vi.stubGlobal('navigator', { onLine: true });
  // What was sent back is delivered while the status is on its way to Gengo.
  let revisions = [{ rev_id: '1', ctime: 1 }];
  let status = 'revising';
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.endsWith('/revisions')) return ok({ job_id: '7', revisions });
    await pause(20);
    [status, revisions] = ['reviewable', [...revisions, { rev_id: '2', ctime: 2 }]];
    return ok({ job: { job_id: '7', status, lc_src: 'en', lc_tgt: 'de', ctime: 0 } });
  });
  const stand = await readStand(new QueryClient(), { jobId: '7', version: 'revision:1' });
  expect(stand).toEqual({ status: 'reviewable', version: 'revision:2' });
});
