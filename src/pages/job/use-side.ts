import * as z from 'zod/mini';
import { slot } from '#store/slot.ts';
import { useDraft } from '#store/use-slot.ts';

const PANELS = ['evidence', 'siblings'] as const;
export type PanelName = (typeof PANELS)[number];

/** Null: none is open. */
const SIDE = slot({ name: 'side', shape: z.nullable(z.enum(PANELS)), empty: null });

/** What stands beside the texts: the same for each translation, kept in this browser under the account's name. */
export function useSide(account: string) {
  const { value: open, change } = useDraft(account, SIDE);
  return { open, toggle: (panel: PanelName) => change(open === panel ? null : panel) };
}

/** The panel's element. */
export const SIDE_ID = 'side';
