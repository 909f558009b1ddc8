import { t } from '@lingui/core/macro';
import { ORDER_LIMITS } from '#lib/order/order-limits.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
import { formatNumber } from '#lib/language/write.ts';
import { NumberField, TextField } from '#ui/form/text-field.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
import { AttachmentFields } from '../options/attachment-fields.tsx';
import type { RowDesk } from './row-desk.ts';
import type { FieldFaults } from '../../draft/row-faults.ts';

interface RowDetailsProps {
  row: DraftRow;
  number: number;
  faults: FieldFaults;
  desk: Pick<RowDesk, 'change'>;
}

const utf8 = new TextEncoder();

/** All that one text may bring beside its words. */
export function RowDetails({ row, number, faults, desk }: RowDetailsProps) {
  const characters = formatNumber(row.comment.length);
  const mostCharacters = formatNumber(ORDER_LIMITS.comment);
  const bytes = formatNumber(utf8.encode(row.customData).length);
  const mostBytes = formatNumber(ORDER_LIMITS.customData);
  const change = (patch: Partial<DraftRow>) => desk.change(row.id, patch);
  return (
    <fieldset
      aria-label={t`Details of text ${number}`}
      className="col-span-full grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 rounded-md bg-sunken p-3 md:col-start-2 md:grid-cols-2"
    >
      <WordsField
        label={t`Instructions for this text`}
        hint={
          row.comment.length > ORDER_LIMITS.comment / 2 &&
          t`${characters} of ${mostCharacters} characters.`
        }
        error={faults.comment}
        className="md:col-span-2"
        value={row.comment}
        onChange={(comment) => change({ comment })}
      />
      <AttachmentFields
        className="md:col-span-2"
        attachments={row.attachments}
        error={faults.attachments}
        onChange={(attachments) => change({ attachments })}
      />
      <NumberField
        label={t`Most characters of the translation`}
        hint={t`For buttons and other narrow places.`}
        error={faults.maxChars}
        value={row.maxChars}
        onChange={(maxChars) => change({ maxChars })}
      />
      <NumberField
        label={t`Position`}
        hint={t`The text’s place where one translator has all, from 1.`}
        error={faults.position}
        value={row.position}
        onChange={(position) => change({ position })}
      />
      <TextField
        label={t`Custom data`}
        hint={t`Comes back with the translation; translators do not see it. ${bytes} of ${mostBytes} bytes.`}
        error={faults.customData}
        className="md:col-span-2"
        value={row.customData}
        onChange={(customData) => change({ customData })}
      />
    </fieldset>
  );
}
