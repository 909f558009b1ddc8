import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPeople } from '#people/open.ts';
import { readPeople } from '#people/settings.ts';
import { openRecorded } from '#record/open.ts';
import { type Galley, type GalleyOptions, startGalley } from './galley.ts';

/*
 * Who may do what, as README's "Several people" says it in words, tried over real HTTP. A line: a call, what it is sent, and
 * for viewer, reviewer, buyer, admin, and one who is both reviewer and buyer, whether it reaches Gengo (or, where it is
 * Galley's own, is answered); a word is the fault that is answered where it does not, and `.` that the role does not allow it.
 * `:own` is a translation of an order that the buyer has placed, `:other` is of one that somebody else has.
 */
export const JOB = '/v2/translate/job/42';
const NEW = '"force":1';
const MATRIX = `
                                                                        viewer reviewer buyer admin both
GET    /galley/config                                                   yes    yes      yes   yes   yes
GET    /galley/budget                                                   yes    yes      yes   yes   yes
GET    /galley/record                                                   yes    yes      yes   yes   yes
GET    /captcha                                                         yes    yes      yes   yes   yes
GET    /files/1/source/a.txt                                            yes    yes      yes   yes   yes
POST   /galley/sandbox/reset                                            .      .        .     yes   .
GET    /v2/translate/jobs                                               yes    yes      yes   yes   yes
GET    /v2/translate/jobs/:ids                                          yes    yes      yes   yes   yes
GET    /v2/translate/job/:id                                            yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/revisions                                  yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/revision/:id                               yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/feedback                                   yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/comments                                   yes    yes      yes   yes   yes
GET    /v2/translate/order/:id                                          yes    yes      yes   yes   yes
GET    /v2/translate/order/:id/comments                                 yes    yes      yes   yes   yes
GET    /v2/translate/service/languages                                  yes    yes      yes   yes   yes
GET    /v2/translate/service/language_pairs                             yes    yes      yes   yes   yes
GET    /v2/translate/glossary                                           yes    yes      yes   yes   yes
GET    /v2/translate/glossary/:id                                       yes    yes      yes   yes   yes
GET    /v2/account/balance                                              yes    yes      yes   yes   yes
GET    /v2/account/stats                                                yes    yes      yes   yes   yes
GET    /v2/account/me                                                   yes    yes      yes   yes   yes
GET    /v2/account/preferred_translators                                yes    yes      yes   yes   yes
POST   /v2/translate/job/:own/comment     {"body":"x"}                  .      yes      yes   yes   yes
POST   /v2/translate/job/:other/comment   {"body":"x"}                  .      yes      not_own yes yes
POST   /v2/translate/job/:id/comment      {"body":"x"}                  .      yes      owner_unknown yes yes
POST   /v2/translate/order/:id/comment    {"body":"x"}                  .      yes      yes   yes   yes
PUT    /v2/translate/job/:id              {"action":"revise"}           .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"approve"}          .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"reject"}           .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"archive"}          .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"purchase"}  . not_allowed . not_allowed not_allowed
PUT    /v2/translate/jobs                 {"action":"revise","job_ids":[42]}           .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"approve","job_ids":[42]}          .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"reject","job_ids":[42]}           .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"archive","job_ids":[42]}          .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"purchase","job_ids":[42]}  . not_allowed . not_allowed not_allowed
POST   /v2/translate/service/quote        {"jobs":{}}                   .      .        yes   yes   yes
POST   /v2/translate/service/quote        (files)                       .      .        yes   yes   yes
POST   /v2/translate/jobs                 {"jobs":[{${NEW}}]}           .      .        yes   yes   yes
POST   /v2/translate/jobs                 {"jobs":[{"auto_approve":1,${NEW}}]}  .  .    .     yes   yes
POST   /v2/translate/jobs                 {"jobs":[{"body_src":"new"}]} .      .        yes   yes   yes
POST   /v2/translate/jobs                 {"jobs":[{"body_src":"x"}]}   .      .        .     yes   yes
DELETE /v2/translate/job/:id                                            .      .        yes   yes   yes
DELETE /v2/translate/order/:id                                          .      .        yes   yes   yes
`;
export const ROLES = ['viewer', 'reviewer', 'buyer', 'admin', 'both'] as const;

export const LINES = MATRIX.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.trim().split(/\s+/);
    const [method = '', path = '', sent] = cells;
    return { method, path, body: cells.length > 7 ? sent : undefined, cells: cells.slice(-5) };
  });

/** Each role is somebody's. */
const SETTINGS = {
  GALLEY_IDENTITY: 'header:X-Auth-Email',
  GALLEY_TRUSTED_PROXIES: '127.0.0.1',
  GALLEY_ROLES:
    'viewer=viewer@x.example;reviewer=reviewer@x.example;buyer=buyer@x.example;admin=admin@x.example;reviewer,buyer=both@x.example',
};

/** The translations of the matrix, in their orders; 42 is in none that Gengo names. */
export const IDS = { own: '43', other: '44', id: '42', ids: '42' };
const JOBS: Readonly<Record<string, object>> = {
  '/v2/translate/job/43': { job: { job_id: '43', order_id: '1' } },
  '/v2/translate/job/44': { job: { job_id: 44, order_id: 2 } },
  // One translation waits for review, and its text is "x".
  '/v2/translate/jobs': [{ job_id: 7 }],
  '/v2/translate/jobs/7': { jobs: [{ job_id: 7, body_src: 'x' }] },
};

const respond: NonNullable<GalleyOptions['respond']> = ({ method, url, body }, _, response) => {
  const [, order] = /order-(\d)/.exec(body) ?? [];
  const said =
    order && method === 'POST'
      ? { order_id: Number(order), credits_used: 1, currency: 'USD' }
      : (JOBS[url.replace(/\?.*$/, '')] ?? {});
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ opstat: 'ok', response: said }));
};

/** As somebody of a role. */
export const callAs = (galley: Galley, role: string, path: string, init: RequestInit = {}) =>
  fetch(galley.url + path, {
    ...init,
    headers: {
      'x-galley': '1',
      'cache-control': 'no-store',
      'x-auth-email': `${role}@x.example`,
      ...(init.body && { 'content-type': 'application/json' }),
      ...(init.headers as Readonly<Record<string, string>> | undefined),
    },
  });

/** Galley before a Gengo of a few translations, with people of all roles, of whom two have ordered; with a record, or without. */
export async function startMatrix({
  isRecorded = true,
  ...more
}: { isRecorded?: boolean } & GalleyOptions = {}): Promise<Galley> {
  const told = readPeople(SETTINGS);
  const known = told && openPeople(told);
  if (!isRecorded) return startGalley({ respond, people: known, ...more });
  const folder = await mkdtemp(join(tmpdir(), 'galley-matrix-'));
  const people = await openRecorded(
    {
      place: { kind: 'file', path: join(folder, 'record.jsonl') },
      key: 'the key of the record',
      isRequired: false,
    },
    { people: known, log: () => {} },
  );
  const galley = await startGalley({ respond, people, ...more });
  for (const [role, order] of [
    ['buyer', 'order-1'],
    ['both', 'order-2'],
  ] as const) {
    const body = JSON.stringify({ jobs: [{ body_src: order, force: 1 }] });
    await callAs(galley, role, '/v2/translate/jobs', { method: 'POST', body });
  }
  return {
    ...galley,
    [Symbol.asyncDispose]: async () => {
      await galley[Symbol.asyncDispose]();
      await people.close?.();
      await rm(folder, { recursive: true });
    },
  };
}
