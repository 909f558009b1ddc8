import type { Durability } from './engine.ts';
import type { Saved } from './large.ts';
import type { Pieces, SlotState } from './store.ts';

/** What this page knows of one key. */
export interface Known {
  value: unknown;
  /** Counts the writings of this page; those on disk, and those that failed, up to which. */
  version: number;
  onDisk: number;
  failed: number;
  /** Of what stands on disk. */
  seq: number;
  durability: Durability;
  /** Of a large value: how it is kept, and what of it is on disk. */
  pieces?: Pieces | undefined;
  saved?: Saved | undefined;
  /** On disk stands a large value that this page has not read. */
  isUnread?: boolean;
  /** It was written over, or removed, unread: its pieces on disk go with the next saving. */
  hasUnknownPieces?: boolean;
  /** Somebody typed it. */
  isTyped?: boolean;
}

export const nothingKnown = (): Known => ({
  value: undefined,
  version: 0,
  onDisk: 0,
  failed: 0,
  seq: 0,
  durability: 'relaxed',
});

export const isUnsaved = ({ version, onDisk }: Known) => version > onDisk;
export const hasFailed = (slot: Known) => isUnsaved(slot) && slot.failed === slot.version;

/** Whether what this page wrote stands, whatever others write: it is on its way to the disk, or somebody typed it. */
export const isOwn = (slot: Known) => isUnsaved(slot) && (slot.isTyped || !hasFailed(slot));

export const stateOf = (slot: Known): SlotState =>
  hasFailed(slot) ? 'failed' : isUnsaved(slot) ? 'saving' : 'kept';
