import type { DraftRow } from '#lib/order/order-draft.ts';
import type { RowContent } from '../../draft/draft-rows.ts';
import type { Uploads } from './use-uploads.ts';

/** A text just removed, where it stood. */
export interface Removed {
  row: DraftRow;
  index: number;
}

/** What can be done to one row; the same object as long as the draft is open, so that rows stay as they are. */
export interface RowDesk {
  change: (id: string, change: RowContent) => void;
  duplicate: (id: string) => void;
  remove: (row: DraftRow) => void;
  undoRemove: (removed: Removed) => void;
  /** What was pasted into an empty text is more than one text: it is looked at first. */
  paste: (text: string) => void;
  uploads: Uploads;
}

/** A row whose first wrong field, or else its text, gets the focus. Another object for each time. */
export interface Focused {
  row: string;
}
