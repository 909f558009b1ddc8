import { delay, http, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { onTestFinished, vi } from 'vitest';
import * as z from 'zod/mini';
import { jobListAnswer } from '#api/schema/job-list.ts';
import { type Job, jobAnswer, jobsAnswer } from '#api/schema/job.ts';
import { feedbackAnswer, revisionsAnswer, threadAnswer } from '#api/schema/review.ts';
import { clock } from '#lib/time/clock.ts';
import type { Preferences } from '#lib/preferences.ts';
import type { People } from '#people/person.ts';
import { createProxy } from '#proxy/app.ts';
import { viaFetch } from '#proxy/upstream.ts';
import { createSandbox } from '#sandbox/app.ts';
import { ownerOf } from '#store/slot.ts';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { keep } from './kept.ts';

/** The one instant of all page tests: the page's clock and the sandbox's stand still at it. */
export const NOW = Date.UTC(2026, 10, 22, 12);

let stoppedAt: number | undefined;

/** From now on only `passTime` moves the clock that nobody can set, however slow the machine. Until the test's end. */
export function stopTime() {
  stoppedAt = performance.now();
  onTestFinished(() => {
    stoppedAt = undefined;
  });
  passTime(0);
}

/** It is so many ms after `NOW`, for Gengo too, and the page has noticed; a clock that nobody can set says the same. */
export function passTime(ms: number) {
  vi.setSystemTime(NOW + ms);
  vi.spyOn(performance, 'now').mockImplementation(
    () => (stoppedAt ?? Performance.prototype.now.call(performance)) + ms,
  );
  if (clock.known() !== undefined) clock.tell(NOW + ms);
  document.dispatchEvent(new Event('visibilitychange'));
}

const OWN = /^\/(v2|galley|captcha)(\/|$)/;

/** How long a change takes, in ms: what is pressed twice is pressed while the first is under way. */
const UNDER_WAY_MS = 150;

/** What nobody answers fails the test; the test runner's own files pass. */
export const unhandled: string[] = [];

export const worker = setupWorker();

let started: Promise<unknown> | undefined;

/** Once for all files of a run. */
export const startWorker = () =>
  (started ??= worker.start({
    quiet: true,
    onUnhandledRequest: ({ method, url }) => {
      const { origin, pathname } = new URL(url);
      if (origin !== location.origin || OWN.test(pathname)) unhandled.push(`${method} ${url}`);
    },
  }));

/** What somebody else decides on a translation meanwhile. */
const decideBy =
  (proxy: ReturnType<typeof createProxy>) => (decision: object) => async (jobId: string) => {
    await proxy.request(`/v2/translate/job/${jobId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-galley': '1' },
      body: JSON.stringify(decision),
    });
  };

/**
 * A Gengo of the test's own behind the real proxy: the sandbox, with its translator asleep. `odd` answers
 * come first, for what no sandbox would say.
 */
export async function withGengo(
  { people, ...options }: Partial<SandboxOptions> & { people?: People } = {},
  ...odd: RequestHandler[]
) {
  const calls: string[] = [];
  const sandbox = await createSandbox({
    speed: 0,
    now: () => Date.now(),
    control: true,
    ...options,
  });
  const proxy = createProxy({
    upstream: viaFetch('http://sandbox.invalid', sandbox.fetch),
    keys: sandbox.keys,
    mode: 'embedded',
    epoch: sandbox.epoch,
    reset: sandbox.reset,
    people,
  });
  const toProxy = ['*/v2/*', '*/captcha', '*/galley/*'].map((path) =>
    http.all(path, async ({ request }) => {
      const { pathname } = new URL(request.url);
      calls.push(`${request.method} ${pathname}`);
      if (request.method !== 'GET') await delay(UNDER_WAY_MS);
      return proxy.fetch(request);
    }),
  );
  // Only now: what the last test's page still asked found its own Gengo.
  worker.resetHandlers(...odd, ...toProxy);
  onTestFinished(() => sandbox.close());

  const read = async <T extends z.ZodMiniType>(path: string, shape: T) => {
    const answer = await proxy.request(`/v2/${path}`);
    return z.parse(
      shape,
      z.parse(z.object({ response: z.unknown() }), await answer.json()).response,
    );
  };

  /** The translations of the seeds that are like this, newest first. */
  const findAll = async (like: Partial<Job>): Promise<readonly Job[]> => {
    const ids = (await read('translate/jobs?count=200', jobListAnswer)).map((ref) => ref.job_id);
    const { jobs } = await read(`translate/jobs/${ids.join(',')}`, jobsAnswer);
    // `Partial<Job>` has no other keys than a job.
    const keys = Object.keys(like) as (keyof Job)[];
    return jobs.filter((job) => keys.every((key) => job[key] === like[key]));
  };

  const decideElsewhere = decideBy(proxy);

  return {
    /** What its person has chosen for this browser, before the page is opened. */
    prefer: async (preferences: Partial<Preferences>) => {
      const answer = await proxy.request('/galley/config');
      const who = z.object({ accountId: z.string(), person: z.optional(z.string()) });
      const { accountId, person } = z.parse(who, await answer.json());
      await keep(`${ownerOf(accountId, person)}:preferences`, preferences);
    },
    /** Calls from the page so far that begin like this, e.g. `PUT /v2/translate/job/`. */
    calls: (start: string) => calls.filter((call) => call.startsWith(start)),
    /** From now on Gengo fails otherwise; its account stays. */
    faults: async (faults: string) => {
      const body = JSON.stringify({ faults });
      await sandbox.fetch(
        new Request('http://sandbox.invalid/_sandbox/faults', { method: 'POST', body }),
      );
    },
    job: async (jobId: string) => (await read(`translate/job/${jobId}`, jobAnswer)).job,
    comments: async (jobId: string) =>
      (await read(`translate/job/${jobId}/comments`, threadAnswer)).thread,
    /** When its versions were delivered, in Unix seconds. */
    versions: async (jobId: string) =>
      (await read(`translate/job/${jobId}/revisions`, revisionsAnswer)).revisions.map(
        ({ ctime }) => ctime,
      ),
    feedback: async (jobId: string) =>
      (await read(`translate/job/${jobId}/feedback`, feedbackAnswer)).feedback,
    /** The newest translation of the seeds that is like this. */
    find: async (like: Partial<Job>): Promise<Job> => {
      const [found] = await findAll(like);
      if (!found) throw new Error(`The seeds hold no ${JSON.stringify(like)}`);
      return found;
    },
    findAll,
    /** As if somebody had done so elsewhere. */
    approveElsewhere: decideElsewhere({ action: 'approve' }),
    reviseElsewhere: decideElsewhere({ action: 'revise', comment: 'From another desk.' }),
  };
}
