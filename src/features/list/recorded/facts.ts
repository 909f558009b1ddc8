import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import * as z from 'zod/mini';
import { slot } from '#store/slot.ts';

/** What the record tells of how a translation was decided. */
export type FactName = 'decided_by' | 'decided_at' | 'rounds' | 'rating';

export const FACTS: readonly {
  name: FactName;
  label: MessageDescriptor;
  width: string;
  end?: true;
}[] = [
  { name: 'decided_by', label: msg`Decided by`, width: 'min-[75rem]:w-40' },
  { name: 'decided_at', label: msg`Decided`, width: 'min-[75rem]:w-28' },
  { name: 'rounds', label: msg`Rounds`, width: 'min-[75rem]:w-20', end: true },
  { name: 'rating', label: msg`Rating`, width: 'min-[75rem]:w-18', end: true },
];

/** The columns that somebody chose, where a record is kept; null: as usual. The list's own are named by their messages. */
export const CHOSEN = slot({
  name: 'columns',
  shape: z.nullable(z.array(z.string())),
  empty: null,
});
