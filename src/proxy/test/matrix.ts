/*
 * Who may do what, as README's "Several people" says it in words, tried over real HTTP. A line: a call, what it is sent, and
 * for viewer, reviewer, buyer, admin, and one who is both reviewer and buyer, whether it reaches Gengo (or, where it is
 * Galley's own, is answered).
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
POST   /v2/translate/job/:id/comment      {"body":"x"}                  .      yes      .     yes   yes
POST   /v2/translate/order/:id/comment    {"body":"x"}                  .      yes      yes   yes   yes
PUT    /v2/translate/job/:id              {"action":"revise"}           .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"approve"}          .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"reject"}           .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"archive"}          .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"purchase"}         .      .        .     .     .
PUT    /v2/translate/jobs                 {"action":"revise"}           .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"approve"}          .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"reject"}           .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"archive"}          .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"purchase"}         .      .        .     .     .
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
export const SETTINGS = {
  GALLEY_IDENTITY: 'header:X-Auth-Email',
  GALLEY_TRUSTED_PROXIES: '127.0.0.1',
  GALLEY_ROLES:
    'viewer=viewer@x.example;reviewer=reviewer@x.example;buyer=buyer@x.example;admin=admin@x.example;reviewer,buyer=both@x.example',
};
