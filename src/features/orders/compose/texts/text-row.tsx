import { plural, t } from '@lingui/core/macro';
import { type ClipboardEvent, memo, useEffect, useRef, useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
import { ChevronIcon } from '#ui/icons.tsx';
import type { RowFault } from '../../draft/checked-rows.ts';
import { KnownPart } from '../../known/known-parts.ts';
import { FileCellPart } from './file-cell-part.tsx';
import type { Terms } from '../../draft/prices.ts';
import { RowDetailsPart } from './row-details-part.tsx';
import type { Focused, RowDesk } from './row-desk.ts';
import { atFields, type FieldFaults, isWrongInFold } from '../../draft/row-faults.ts';
import { RowFigures } from './row-figures.tsx';

interface TextRowProps {
  row: DraftRow;
  /** From 1. */
  number: number;
  terms: Terms;
  desk: RowDesk;
  /** What is wrong with it; the same array as long as that is so. */
  faults: readonly RowFault[] | undefined;
  focused: Focused | undefined;
}

/**
 * What may be several texts, or a table: it is asked about, not pasted. A spreadsheet ends each row with a line
 * end, the last one too, and Excel's are CRLF.
 */
const MANY = /\S\s*\n\s*\n\s*\S|\t[^\n]*\n|\S\r\n\s*\S|^\s*(?:[[{]|<\?xml|<xliff|msgid )/;

/** One text of an order: what it is called, its words, what they cost, and a fold with all else. */
export const TextRow = memo(function TextRow({
  row,
  number,
  terms,
  desk,
  faults: wrong,
  focused,
}: TextRowProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const faults = atFields(wrong);
  // What is wrong is never hidden.
  const isOpen = isUnfolded || isWrongInFold(faults);

  useEffect(() => {
    if (!focused) return;
    const first = place.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    (first ?? place.current?.querySelector<HTMLElement>('textarea, button'))?.focus();
    // With the words below it.
    first?.scrollIntoView({ block: 'center' });
  }, [focused]);

  return (
    <div
      ref={place}
      className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 gap-y-2 border-t border-line py-3 md:grid-cols-[2rem_12rem_minmax(0,1fr)_10rem]"
    >
      <span aria-hidden="true" className="py-2 text-end text-sm text-soft tabular-nums">
        {number}
      </span>
      <TextField
        label={t`Title of text ${number}`}
        isLabelHidden
        placeholder={t`Title`}
        value={row.title}
        error={faults.title}
        onChange={(title) => desk.change(row.id, { title })}
      />
      <RowWords row={row} number={number} terms={terms} faults={faults} desk={desk} />
      <div className="flex flex-wrap content-start items-center gap-x-3 max-md:col-start-2 md:grid md:justify-items-end md:text-end">
        <RowFigures row={row} terms={terms} />
      </div>
      {(row.had || row.except[0]) && (
        <div className="col-start-2 md:col-start-3 md:-col-end-1">
          <KnownPart
            row={row}
            number={number}
            terms={terms}
            onAnyway={(anyway) => desk.change(row.id, { anyway })}
          />
        </div>
      )}
      <div className="col-start-2 -mx-1 flex flex-wrap items-center gap-x-1 md:col-start-2 md:-col-end-1">
        <Button
          tone="plain"
          aria-expanded={isOpen}
          aria-label={t`Details of text ${number}`}
          className="px-1"
          onClick={() => setUnfolded(!isOpen)}
        >
          <span className={isOpen ? '' : '-rotate-90 rtl:rotate-90'}>
            <ChevronIcon />
          </span>
          {t`Details`}
        </Button>
        <span className="text-sm text-soft">{isOpen ? '' : summaryOf(row)}</span>
        <RowActs row={row} number={number} desk={desk} />
      </div>
      {isOpen && <RowDetailsPart row={row} number={number} faults={faults} desk={desk} />}
    </div>
  );
});

type RowWordsProps = Pick<TextRowProps, 'row' | 'number' | 'terms' | 'desk'> & {
  faults: FieldFaults;
};

/** The words themselves, or the file that stands for them. */
function RowWords({ row, number, terms, faults, desk }: RowWordsProps) {
  const { sourceLanguage } = terms;
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (row.text !== '' || !MANY.test(text)) return;
    event.preventDefault();
    desk.paste(text);
  };

  if (row.file)
    return (
      <div className="grid content-start gap-1 max-md:col-start-2">
        <FileCellPart
          row={row}
          number={number}
          terms={terms}
          error={faults.file}
          uploads={desk.uploads}
        />
      </div>
    );
  return (
    <WordsField
      label={t`Text ${number}`}
      isLabelHidden
      className="max-md:col-start-2"
      placeholder={t`Type or paste a text`}
      lang={sourceLanguage ? toLocale(sourceLanguage) : undefined}
      dir={textDirection(sourceLanguage)}
      value={row.text}
      error={faults.text}
      onPaste={paste}
      onChange={(text) => desk.change(row.id, { text })}
    />
  );
}

function RowActs({ row, number, desk }: Pick<TextRowProps, 'row' | 'number' | 'desk'>) {
  return (
    <span className="ms-auto flex flex-wrap justify-end">
      <Button
        tone="plain"
        className="px-2"
        aria-label={t`Duplicate text ${number}`}
        onClick={() => desk.duplicate(row.id)}
      >
        {t`Duplicate`}
      </Button>
      <Button
        tone="plain"
        className="px-2"
        aria-label={t`Remove text ${number}`}
        onClick={() => desk.remove(row)}
      >
        {t`Remove`}
      </Button>
    </span>
  );
}

/** What stands in the fold, in few words. */
function summaryOf({ comment, attachments, maxChars, customData, position }: DraftRow): string {
  const { length: count } = attachments;
  const amount = formatNumber(count);
  const most = Number(maxChars);
  const parts = [
    comment.trim() && t`instructions`,
    count > 0 && plural(count, { one: `${amount} attachment`, other: `${amount} attachments` }),
    maxChars.trim() &&
      plural(most, {
        one: `at most ${maxChars} character`,
        other: `at most ${maxChars} characters`,
      }),
    customData.trim() && t`custom data`,
    position.trim() && t`position ${position}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
