import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { mayNotQuery } from '#api/account/config.ts';
import type { DraftRow, OrderDraft } from '#lib/order/order-draft.ts';
import { useStore } from '#store/provider.tsx';
import { useAnnounce } from '#ui/announcer.tsx';
import {
  changeRow,
  duplicateRow,
  type RowContent,
  withoutRow,
  withRowAt,
  withRows,
} from '../../draft/draft-rows.ts';
import type { Focused, Removed, RowDesk } from './row-desk.ts';
import { type Brought, type BroughtContent, isReadable } from '../import/sources.ts';
import type { ChangeDraft } from '../../draft/use-order-draft.ts';
import { createUploads } from './use-uploads.ts';

/** What is done to the texts of a draft, and what is under way there. */
export function useTextDesk(read: () => OrderDraft, change: ChangeDraft) {
  const announce = useAnnounce();
  const store = useStore();
  const [removed, setRemoved] = useState<Removed>();
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [focused, setFocused] = useState<Focused>();
  const { data: mayNot } = useQuery(mayNotQuery('quote'));
  const [uploads] = useState(() => createUploads(read, change, !mayNot));
  useEffect(() => uploads.follow(store.subscribe), [uploads, store]);

  const show = (row: DraftRow | undefined) => row && setFocused({ row: row.id });

  const desk = useMemo(
    (): RowDesk => ({
      change: (id, patch) => change((draft) => changeRow(draft, id, patch)),
      duplicate: (id) => {
        const next = duplicateRow(read(), id);
        change(() => next);
        const copy = next.rows[next.rows.findIndex((row) => row.id === id) + 1];
        if (copy) setFocused({ row: copy.id });
      },
      remove: (row) => {
        setRemoved({ row, index: read().rows.findIndex(({ id }) => id === row.id) });
        change((draft) => withoutRow(draft, row.id));
        announce(t`Removed. Undo stands in its place.`);
      },
      undoRemove: ({ row, index }) => {
        change((draft) => withRowAt(draft, row, index));
        setRemoved(undefined);
        setFocused({ row: row.id });
      },
      paste: (text) => setBrought((before) => [...before, ...named([{ text }], before)]),
      uploads,
    }),
    [read, change, announce, uploads],
  );

  const addRows = (contents: readonly RowContent[]): readonly DraftRow[] => {
    const next = withRows(read(), contents);
    change(() => next);
    return next.rows.slice(-contents.length);
  };
  const addFiles = (files: readonly File[]) => {
    const rows = addRows(files.map((file) => ({ file: asDraftFile(file) })));
    for (const [index, row] of rows.entries()) {
      const file = files[index];
      if (file) uploads.take(row.id, file);
    }
  };
  return {
    desk,
    removed,
    focused,
    /** What is being looked at. */
    brought: brought[0],
    addRow: () => show(addRows([{}])[0]),
    addFiles,
    /** Texts of files that hold some are looked at first; all others are ordered as they are. */
    takeFiles: (files: readonly File[]) => {
      const readable = files.filter(isReadable);
      if (readable.length > 0)
        setBrought((before) => [...before, ...named([{ files: readable }], before)]);
      const others = files.filter((file) => !isReadable(file));
      if (others.length > 0) addFiles(others);
    },
    /** Says why something that was brought is not taken. */
    refuse: (problem: string) =>
      setBrought((before) => [...before, ...named([{ problem }], before)]),
    /** What was looked at has been dealt with. */
    next: () => setBrought((before) => before.slice(1)),
    showRow: (id: string) => setFocused({ row: id }),
  };
}

function named(ones: readonly BroughtContent[], before: readonly Brought[]): Brought[] {
  const last = before.at(-1)?.id ?? 0;
  return ones.map((one, index) => ({ ...one, id: last + 1 + index }));
}

const asDraftFile = ({ name, size }: File) => ({
  name,
  size,
  sourceLanguage: '',
  tier: '',
  quotes: {},
});
