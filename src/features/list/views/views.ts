import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';
import { paths } from '#lib/paths.ts';
import { STATUSES, statusWords } from '#lib/status.ts';
import type { Slot } from '#store/slot.ts';
import { type ListSearch, parse } from '../filters/list-address.ts';

/** A list with a name: its address, from the `?` on. */
export interface View {
  name: string;
  address: string;
}

const view = z.object({ name: z.string(), address: z.string() });

/** Views that a person saved, kept in this browser under the account's name. */
export const SAVED_VIEWS: Slot<z.ZodMiniArray<typeof view>> = {
  name: 'views',
  shape: z.array(view),
  empty: [],
};

/** What a press on a tab shows: it needs no name of its own. */
export const tabViews = (): View[] => [
  viewOf(t`All`, {}),
  ...STATUSES.map((status) => viewOf(statusWords(status).label, { status })),
];

export function viewOf(name: string, search: ListSearch): View {
  return { name, address: paths.jobs(search).replace(paths.jobs(), '') };
}

/** Where a view leads; what its address can no longer say is left out. */
export const pathOf = ({ address }: View): string =>
  paths.jobs(parse(new URLSearchParams(address)));

/** Whether a view shows just this list. */
export const shows = (one: View, search: ListSearch): boolean => pathOf(one) === paths.jobs(search);
