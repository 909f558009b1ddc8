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

/** Slices are held together by so many texts: of 100,000 not even all the places that they hold are there. */
const GROUP = 1000;

/** Where each of several parts begins. */
const startsOf = (count: number, step: number) =>
  Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);

/** The texts of an order. Of 2,000 only those near the window are there: the others hold their place. */
export function TextList(props: TextListProps) {
  const { rows, removed, desk } = props;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      {startsOf(rows.length, GROUP).map((start) => (
        <Group key={start} start={start} {...props} />
      ))}
      {rows.length === 0 && removed && (
        <RemovedRow key={removed.row.id} removed={removed} desk={desk} />
      )}
    </div>
  );
}

function Group({ start, ...props }: TextListProps & { start: number }) {
  const { rows, focused } = props;
  const own = rows.slice(start, start + GROUP);
  const { ref, isHere, height, ...hears } = useHeld(start, own, focused);
  // Where it is all there is, only its slices give way.
  if (!isHere && rows.length > GROUP)
    return <div ref={ref} aria-hidden="true" style={{ height }} />;
  return (
    <div ref={ref} className="grid grid-cols-[minmax(0,1fr)]" {...hears}>
      {startsOf(own.length, SLICE).map((at) => (
        <Slice
          key={at}
          {...props}
          start={start + at}
          isLast={start + at + SLICE >= rows.length}
          rows={own.slice(at, at + SLICE)}
          count={rows.length}
        />
      ))}
    </div>
  );
}

/** Whether some texts are drawn, or only hold their place: they are near the window, or asked for. */
function useHeld(start: number, rows: readonly DraftRow[], focused: Focused | undefined) {
  const { ref, isNear, height } = useNear(start === 0);
  // What has the focus never goes away, however far it is scrolled.
  const [hasFocus, setFocus] = useState(false);
  const isAsked = rows.some(({ id }) => id === focused?.row);
  return {
    ref,
    isHere: isNear || hasFocus || isAsked,
    height: height ?? `${rows.length * ROW}rem`,
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
  };
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
  const { ref, isHere, height, ...hears } = useHeld(start, rows, focused);
  if (!isHere) return <div ref={ref} aria-hidden="true" style={{ height }} />;
  const [first, last] = [formatNumber(start + 1), formatNumber(start + rows.length)];
  const removedHere = (index: number) =>
    removed?.index === index && <RemovedRow key={removed.row.id} removed={removed} desk={desk} />;
  return (
    <ol
      ref={ref}
      start={start + 1}
      aria-label={count > SLICE ? t`Texts ${first} to ${last}` : t`Texts`}
      {...hears}
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
