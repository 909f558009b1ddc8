/**
 * All that somebody may do, or may not: the words of the one table of roles (`people/roles.ts`), which the page is told its
 * own part of. To order covers what an order may approve too; uploads are quotes.
 */
export const ACTIONS = [
  'read',
  'reset',
  'comment',
  'comment_own',
  'comment_order',
  'revise',
  'approve',
  'reject',
  'archive',
  'quote',
  'order',
  'cancel',
] as const;
export type Action = (typeof ACTIONS)[number];
