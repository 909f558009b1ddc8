import { t } from '@lingui/core/macro';
import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice, listed } from '#lib/language/write.ts';
import { languageName, toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { useRowsInSight } from '#ui/hooks/use-rows-in-sight.ts';
import { type Marks, MarksLegend } from './marks.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import { type Column, columnOf, matrixOf, type MatrixText, moved, type Place } from './matrix.ts';

/** Of a row, in px. */
const HEIGHT = 34;

/** Heads and names stay in sight while the rest is scrolled. */
const NAMES = 'sticky start-0 z-10 bg-paper';

interface OrderMatrixProps {
  account: string;
  jobs: readonly Job[];
  Marks: Marks;
}

/**
 * Texts by languages, as a real table that scrolls in itself, both ways. It is one stop of the Tab key; arrow keys lead
 * from cell to cell.
 */
export function OrderMatrix({ account, jobs, Marks }: OrderMatrixProps) {
  const matrix = useMemo(() => matrixOf(jobs), [jobs]);
  const { texts, languages } = matrix;
  const columns = useMemo(
    () => languages.map((language) => columnOf(matrix, language)),
    [matrix, languages],
  );
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<Place>();
  const at = current ?? firstOf(matrix.texts, languages);
  const { drawn, gaps, rest, page } = useRowsInSight(body, {
    count: texts.length,
    height: HEIGHT,
    focused: current?.row,
    box,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    const isRtl = document.dir === 'rtl';
    const size = { rows: texts.length, columns: languages.length, page, isRtl };
    const to = nextFilled(texts, languages, at, (from) => moved(key, from, size));
    if (!to) return;
    event.preventDefault();
    flushSync(() => setCurrent(to));
    const cell = body.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div ref={box} className="matrix overflow-auto">
        <table
          aria-label={t`Texts and languages`}
          aria-rowcount={texts.length + 2}
          className="matrix-table w-full table-fixed border-separate border-spacing-0 [overflow-anchor:none]"
          style={{ ['--matrix-languages' as string]: languages.length }}
        >
          <MatrixHead texts={texts} columns={columns} />
          <tbody ref={body}>
            {drawn.map((row, place) => (
              <Fragment key={row}>
                <Gap height={gaps[place] ?? 0} />
                <MatrixRow
                  account={account}
                  Marks={Marks}
                  row={row}
                  text={texts[row]}
                  languages={languages}
                  current={at.row === row ? at.column : undefined}
                  onCurrent={setCurrent}
                  onKeyDown={onKeyDown}
                />
              </Fragment>
            ))}
            <Gap height={rest} />
          </tbody>
          <MatrixFoot columns={columns} row={texts.length + 2} />
        </table>
      </div>
      <MarksLegend />
    </div>
  );
}

interface MatrixRowProps {
  account: string;
  Marks: Marks;
  row: number;
  text: MatrixText | undefined;
  languages: readonly string[];
  /** The column of the cell that the Tab key leads to, where that is in this row. */
  current: number | undefined;
  onCurrent: (place: Place) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function MatrixRow({ row, text, languages, current, onCurrent, ...cell }: MatrixRowProps) {
  if (!text) return null;
  return (
    // The head is the first.
    <tr aria-rowindex={row + 2} style={{ height: HEIGHT }} className="*:border-t *:border-line">
      <TextHead text={text} />
      {languages.map((language, column) => (
        <td key={language} className="px-0.5">
          <MatrixCell
            {...cell}
            text={text}
            language={language}
            isCurrent={column === current}
            onFocus={() => onCurrent({ row, column })}
          />
        </td>
      ))}
    </tr>
  );
}

const isFilled = (
  texts: readonly MatrixText[],
  languages: readonly string[],
  { row, column }: Place,
) => texts[row]?.jobs.has(languages[column] ?? '') ?? false;

/** Where a key leads: past cells in which nothing was ordered, as long as it leads anywhere. */
function nextFilled(
  texts: readonly MatrixText[],
  languages: readonly string[],
  from: Place,
  step: (from: Place) => Place | undefined,
): Place | undefined {
  let last = from;
  for (;;) {
    const to = step(last);
    if (!to || (to.row === last.row && to.column === last.column)) return undefined;
    if (isFilled(texts, languages, to)) return to;
    last = to;
  }
}

function firstOf(texts: readonly MatrixText[], languages: readonly string[]): Place {
  const column = languages.findIndex((language) => texts[0]?.jobs.has(language));
  return { row: 0, column: Math.max(0, column) };
}

interface MatrixHeadProps {
  texts: readonly MatrixText[];
  columns: readonly Column[];
}

const MatrixHead = ({ texts, columns }: MatrixHeadProps) => {
  const amount = formatNumber(texts.length);
  return (
    <thead className="text-xs">
      <tr aria-rowindex={1}>
        <th
          scope="col"
          className="sticky start-0 top-0 z-20 h-12 w-(--matrix-names) bg-paper pe-2 text-start align-bottom font-normal text-soft"
        >
          {t`Texts: ${amount}`}
        </th>
        {columns.map(({ language, count, approved }) => {
          const [all, done] = [formatNumber(count), formatNumber(approved)];
          return (
            <th
              key={language}
              scope="col"
              className="sticky top-0 z-10 bg-paper px-1 text-start align-bottom font-medium"
            >
              <span className="line-clamp-2 pe-9 wrap-anywhere">{languageName(language)}</span>
              <span
                aria-hidden="true"
                className="absolute end-1 bottom-1 font-normal text-soft tabular-nums"
              >
                {t`${done}/${all}`}
              </span>
              <span className="sr-only">{t`${done} of ${all} approved`}</span>
              <span aria-hidden="true" className="matrix-bar mt-1">
                <span className="bg-good" style={{ flexGrow: approved }} />
                <span style={{ flexGrow: count - approved }} />
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
};

function TextHead({ text: { key, title, language, units } }: { text: MatrixText }) {
  const written = language
    ? { lang: toLocale(language), dir: textDirection(language) }
    : { dir: 'auto' };
  return (
    <th scope="row" className={`${NAMES} pe-2 text-start text-sm font-normal`}>
      <span className="flex items-baseline gap-x-3">
        {key !== undefined && <bdi className="w-28 flex-none truncate">{key}</bdi>}
        <span
          {...written}
          className={`min-w-0 flex-1 truncate ${key === undefined ? '' : 'text-soft max-sm:hidden'}`}
        >
          {title}
        </span>
        {units !== undefined && (
          <span className="text-xs text-soft tabular-nums max-sm:hidden">
            {formatNumber(units)}
          </span>
        )}
      </span>
    </th>
  );
}

const MatrixFoot = ({ columns, row }: { columns: readonly Column[]; row: number }) => (
  <tfoot className="text-sm text-soft">
    <tr aria-rowindex={row} className="h-9 *:border-y *:border-line">
      <th scope="row" className={`${NAMES} text-start font-normal`}>
        {t`Price`}
      </th>
      {columns.map(({ language, prices }) => (
        <td key={language} className="px-2 tabular-nums">
          {listed(prices.map(({ amount, currency }) => formatPrice(amount, currency)))}
        </td>
      ))}
    </tr>
  </tfoot>
);

/** Stands for rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" style={{ height }} />;
