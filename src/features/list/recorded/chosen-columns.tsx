import { type ReactNode, useMemo } from 'react';
import { useSlot } from '#store/use-slot.ts';
import { type Shown, shownOf } from '../rows/columns.tsx';
import { allColumns } from './all-columns.tsx';
import { CHOSEN } from './facts.ts';

interface ChosenColumnsProps {
  account: string;
  /** A record is kept, and can be asked. */
  hasRecord: boolean;
  children: (shown?: Shown) => ReactNode;
}

/** The list with the columns that were chosen in this browser; as usual where none were. */
export function ChosenColumns({ account, hasRecord, children }: ChosenColumnsProps) {
  const names = useSlot(account, CHOSEN)?.join();
  const shown = useMemo(() => {
    if (names === undefined) return undefined;
    const chosen = new Set(names.split(','));
    return shownOf(
      allColumns(hasRecord).flatMap(([name, column]) => (chosen.has(name) ? [column] : [])),
    );
  }, [names, hasRecord]);
  return children(shown);
}
