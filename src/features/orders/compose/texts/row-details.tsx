import { plural, t } from '@lingui/core/macro';
import { ORDER_LIMITS } from '#lib/order/order-limits.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
import { sentences } from '#lib/language/sentences.ts';
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

function charactersOf(length: number): string {
  const [amount, most] = [formatNumber(length), formatNumber(ORDER_LIMITS.comment)];
  return plural(ORDER_LIMITS.comment, {
    one: `${amount} of ${most} character.`,
    other: `${amount} of ${most} characters.`,
  });
}

function bytesOf(length: number): string {
  const [amount, most] = [formatNumber(length), formatNumber(ORDER_LIMITS.customData)];
  return plural(ORDER_LIMITS.customData, {
    one: `${amount} of ${most} byte.`,
    other: `${amount} of ${most} bytes.`,
  });
}

/** All that one text may bring beside its words. */
export function RowDetails({ row, number, faults, desk }: RowDetailsProps) {
  const change = (patch: Partial<DraftRow>) => desk.change(row.id, patch);
  return (
    <fieldset
      aria-label={t`Details of text ${number}`}
      className="col-span-full grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4 rounded-md bg-sunken p-3 md:col-start-2 md:grid-cols-2"
    >
      <WordsField
        label={t`Instructions for this text`}
        hint={row.comment.length > ORDER_LIMITS.comment / 2 && charactersOf(row.comment.length)}
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
        hint={sentences([
          t`Comes back with the translation; translators do not see it.`,
          bytesOf(utf8.encode(row.customData).length),
        ])}
        error={faults.customData}
        className="md:col-span-2"
        value={row.customData}
        onChange={(customData) => change({ customData })}
      />
    </fieldset>
  );
}
