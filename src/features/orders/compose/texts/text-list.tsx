import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
import type { DraftFaults } from '../../draft/draft-faults.ts';
import type { Terms } from '../../draft/prices.ts';
import { RemovedRow } from './removed-row.tsx';
import type { Focused, Removed, RowDesk } from './row-desk.ts';
import { TextRow } from './text-row.tsx';
import { useNear } from './use-near.ts';

/** Rows are drawn, and left out again, so many at a time. */
const SLICE = 10;

/** In rem, of a row that was never drawn. */
const ROW = 8.5;

interface TextListProps {
  rows: readonly DraftRow[];
  removed: Removed | undefined;
  terms: Terms;
  desk: RowDesk;
  faults: DraftFaults['rows'];
  focused: Focused | undefined;
}

/** The texts of an order. Of 2,000 only those near the window are there: the others hold their place. */
export function TextList({ rows, ...rest }: TextListProps) {
  const starts = Array.from(
    { length: Math.ceil(rows.length / SLICE) },
    (_, index) => index * SLICE,
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      {starts.map((start) => (
        <Slice
          key={start}
          start={start}
          isLast={start + SLICE >= rows.length}
          rows={rows.slice(start, start + SLICE)}
          count={rows.length}
          {...rest}
        />
      ))}
      {rows.length === 0 && rest.removed && (
        <RemovedRow key={rest.removed.row.id} removed={rest.removed} desk={rest.desk} />
      )}
    </div>
  );
}

function numbered(index: number): string {
  const number = formatNumber(index + 1);
  return t`Text ${number}`;
}

interface SliceProps extends TextListProps {
  start: number;
  isLast: boolean;
  count: number;
}

function Slice({ start, isLast, rows, count, removed, terms, desk, faults, focused }: SliceProps) {
  const { ref, isNear, height } = useNear(start === 0);
  // What has the focus never goes away, however far it is scrolled.
  const [hasFocus, setFocus] = useState(false);
  const isAsked = focused !== undefined && rows.some(({ id }) => id === focused.row);
  if (!isNear && !hasFocus && !isAsked) {
    return (
      <div ref={ref} aria-hidden="true" style={{ height: height ?? `${rows.length * ROW}rem` }} />
    );
  }
  const [first, last] = [formatNumber(start + 1), formatNumber(start + rows.length)];
  const removedHere = (index: number) =>
    removed?.index === index && <RemovedRow key={removed.row.id} removed={removed} desk={desk} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only hears that something in it has the focus
    <ol
      ref={ref}
      start={start + 1}
      aria-label={count > SLICE ? t`Texts ${first} to ${last}` : t`Texts`}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {rows.map((row, index) => (
        <li key={row.id} aria-label={numbered(start + index)}>
          {removedHere(start + index)}
          <TextRow
            row={row}
            number={start + index + 1}
            terms={terms}
            desk={desk}
            faults={faults.get(row.id)}
            focused={focused?.row === row.id ? focused : undefined}
          />
        </li>
      ))}
      {isLast && removed && removed.index >= count && (
        <li>
          <RemovedRow key={removed.row.id} removed={removed} desk={desk} />
        </li>
      )}
    </ol>
  );
}
