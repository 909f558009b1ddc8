import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { type DraftFaults, draftFaults } from '../draft/draft-faults.ts';
import { soFar, together } from '../draft/row-faults.ts';
import type { OrderSendingView } from '../send/use-order-sending.ts';

interface ShownFaultsOptions {
  draft: OrderDraft;
  read: () => OrderDraft;
  refusal: OrderSendingView['refusal'];
  /** Holds what is about the whole order. */
  panel: RefObject<HTMLElement | null>;
  showRow: (id: string) => void;
}

/** What is wrong with a draft, what of it is said already, and the way to the first of it. */
export function useShownFaults({ draft, read, refusal, panel, showRow }: ShownFaultsOptions) {
  /** Somebody wanted to see what is missing: from then on it is said. */
  const [isAsked, setAsked] = useState(false);
  const faults = useMemo(() => draftFaults(draft), [draft]);
  const shown = useMemo(
    () => together(isAsked ? faults : soFar(faults, draft.rows), refusal),
    [isAsked, faults, draft.rows, refusal],
  );
  const show = useCallback(
    (found: DraftFaults) => {
      setAsked(true);
      const { rows } = read();
      const isEmpty = found.order[0]?.field === 'rows';
      const row = rows.find(({ id }) => found.rows.has(id)) ?? (isEmpty ? rows[0] : undefined);
      if (row) return showRow(row.id);
      // Once it is drawn with its words.
      requestAnimationFrame(() => {
        const wrong = panel.current?.querySelector<HTMLElement>('[aria-invalid=true]');
        (wrong?.querySelector('input') ?? wrong)?.focus();
        wrong?.scrollIntoView({ block: 'center' });
      });
    },
    [read, panel, showRow],
  );
  return { faults, shown, show };
}
