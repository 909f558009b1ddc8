import { http, HttpResponse, type RequestHandler } from 'msw';
import { page } from 'vitest/browser';
import type { JobRef } from '#api/schema/job.ts';

export const queue = page.getByRole('navigation', { name: /for review$/ });
export const row = (name: string | RegExp) => queue.getByRole('link', { name }).first();
export const current = () => queue.element().querySelector('[aria-current]');
export const title = page.getByRole('heading', { level: 1 });

/** The list of what waits names `jobs` alone, as they are then; its readings are counted. */
export function listing(jobs: readonly JobRef[] = []) {
  const list = { jobs, readings: 0 };
  const handler: RequestHandler = http.get('*/v2/translate/jobs', () => {
    list.readings += 1;
    const response = list.jobs.map(({ job_id, ctime }) => ({ job_id, ctime }));
    return HttpResponse.json({ opstat: 'ok', response });
  });
  return { list, handler };
}
