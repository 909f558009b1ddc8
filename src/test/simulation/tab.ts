import type { Thread } from '#api/job/comments.ts';
import type { Bulk } from '#api/sending/bulk/bulk-types.ts';
import type { Outbox } from '#api/sending/outbox/outbox-types.ts';
import type { OrderSending } from '#api/sending/order/order-types.ts';
import type { Store } from '#store/store.ts';
import type { Computer } from './computer.ts';
import type { Life } from './life.ts';

export const ACCOUNT = 'acc';
export const DRAFT = 'd1';
export const DRAFT_KEY = `${ACCOUNT}:draft:${DRAFT}`;
export const commentKey = (jobId: string) => `${ACCOUNT}:job:${jobId}:comment`;

/** A page that somebody looks at, with the real engines in it. */
export interface Tab {
  computer: Computer;
  life: Life;
  store: Store;
  client: InstanceType<Life['code']['QueryClient']>;
  /** Once what is kept has been read. */
  outbox?: Outbox;
  bulk?: Bulk;
  /** How many of the outbox's ends were looked at. */
  doneSeen: number;
  /** How far somebody has typed, as this page shows it. */
  shown: (key: string) => number;
  /** By the draft: those whose page was opened in this one. */
  sendings: Map<string, OrderSending>;
  openSending: (draftId: string) => OrderSending;
  /** Sends a comment, if none is under way; `told`: whether it is there, once that is said. */
  comment: (thread: Thread, words: string, told: (isThere: boolean) => void) => boolean;
}
