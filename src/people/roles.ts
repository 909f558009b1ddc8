import { type Action, ACTIONS } from '#lib/policy/actions.ts';

export const ROLES = ['viewer', 'reviewer', 'buyer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who may do what: a call, what it does, and the roles that may; what does not stand here nobody may. Where a call
 * does several things (an order that approves by itself), each line must allow it. `comment_own`: on the translations of
 * orders that the record says one has placed oneself (`own.ts`).
 */
const TABLE = `
  GET    /galley/config                          read           viewer reviewer buyer admin
  GET    /galley/budget                          read           viewer reviewer buyer admin
  GET    /galley/record                          read           viewer reviewer buyer admin
  GET    /captcha                                read           viewer reviewer buyer admin
  GET    /files                                  read           viewer reviewer buyer admin
  POST   /galley/sandbox/reset                   reset          admin
  GET    translate/jobs                          read           viewer reviewer buyer admin
  GET    translate/jobs/:ids                     read           viewer reviewer buyer admin
  GET    translate/job/:id                       read           viewer reviewer buyer admin
  GET    translate/job/:id/revisions             read           viewer reviewer buyer admin
  GET    translate/job/:id/revision/:id          read           viewer reviewer buyer admin
  GET    translate/job/:id/feedback              read           viewer reviewer buyer admin
  GET    translate/job/:id/comments              read           viewer reviewer buyer admin
  GET    translate/order/:id                     read           viewer reviewer buyer admin
  GET    translate/order/:id/comments            read           viewer reviewer buyer admin
  GET    translate/service/languages             read           viewer reviewer buyer admin
  GET    translate/service/language_pairs        read           viewer reviewer buyer admin
  GET    translate/glossary                      read           viewer reviewer buyer admin
  GET    translate/glossary/:id                  read           viewer reviewer buyer admin
  GET    account/balance                         read           viewer reviewer buyer admin
  GET    account/stats                           read           viewer reviewer buyer admin
  GET    account/me                              read           viewer reviewer buyer admin
  GET    account/preferred_translators           read           viewer reviewer buyer admin
  POST   translate/job/:id/comment               comment        reviewer admin
  POST   translate/job/:id/comment               comment_own    reviewer buyer admin
  POST   translate/order/:id/comment             comment_order  reviewer buyer admin
  PUT    translate/job/:id                       revise         reviewer admin
  PUT    translate/job/:id                       approve        reviewer admin
  PUT    translate/job/:id                       reject         reviewer admin
  PUT    translate/job/:id                       archive        reviewer admin
  PUT    translate/jobs                          revise         reviewer admin
  PUT    translate/jobs                          approve        reviewer admin
  PUT    translate/jobs                          reject         reviewer admin
  PUT    translate/jobs                          archive        reviewer admin
  POST   translate/service/quote                 quote          buyer admin
  POST   translate/jobs                          order          buyer admin
  POST   translate/jobs                          approve        reviewer admin
  DELETE translate/job/:id                       cancel         buyer admin
  DELETE translate/order/:id                     cancel         buyer admin
`;

/** A line of the table; `call` is `METHOD template`. */
interface Line {
  call: string;
  action: string;
  roles: readonly string[];
}

const LINES: readonly Line[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [method = '', template = '', action = '', ...roles] = line.trim().split(/\s+/);
    return { call: `${method} ${template}`, action, roles };
  });

/** By call: each request asks twice. */
const BY_CALL = new Map<string, Line[]>();
for (const line of LINES) BY_CALL.set(line.call, [...(BY_CALL.get(line.call) ?? []), line]);
const linesOf = (call: string): readonly Line[] => BY_CALL.get(call) ?? [];

const isOf = (roles: readonly Role[]) => (line: Line) =>
  roles.some((role) => line.roles.includes(role));

/** Whether somebody with these roles may do each of the actions by a call; a call without any is not allowed. */
export const may = (roles: readonly Role[], call: string, actions: readonly string[]): boolean =>
  actions.length > 0 &&
  actions.every((action) =>
    linesOf(call).some((line) => line.action === action && isOf(roles)(line)),
  );

/** All that somebody with these roles may do by a call. */
export const actionsOf = (roles: readonly Role[], call: string): string[] =>
  linesOf(call)
    .filter(isOf(roles))
    .map(({ action }) => action);

/** All that somebody with these roles may do, each once: for the page. */
export const allActionsOf = (roles: readonly Role[]): Action[] =>
  ACTIONS.filter((action) => LINES.some((line) => line.action === action && isOf(roles)(line)));

/** What somebody with these roles may not do, and the roles that may: for the page, which says whom to ask. */
export const othersMay = (roles: readonly Role[]): { [action in Action]?: Role[] } => {
  const own = allActionsOf(roles);
  const others = ACTIONS.filter((action) => !own.includes(action));
  return Object.fromEntries(
    others.map((action) => [action, ROLES.filter((role) => allActionsOf([role]).includes(action))]),
  );
};
