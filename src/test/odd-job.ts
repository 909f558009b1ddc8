import { http, HttpResponse } from 'msw';

/** What Gengo answers to a read below `/v2/translate/`, where no sandbox would say it. */
export const gengoSays = (path: string, response: unknown) =>
  http.get(`*/v2/translate/${path}`, () => HttpResponse.json({ opstat: 'ok', response }));

/** Translation 7 as Gengo would send it, with what the sandbox never says. */
export const oddJob = (changes: Readonly<Record<string, unknown>>) =>
  gengoSays('job/7', {
    job: {
      job_id: 7,
      slug: 'Odd one',
      body_src: 'Soup',
      lc_src: 'en',
      lc_tgt: 'ja',
      status: 'reviewable',
      ctime: 1,
      ...changes,
    },
  });

/** Nobody has written anything. */
export const noComments = gengoSays('job/7/comments', { thread: [] });
