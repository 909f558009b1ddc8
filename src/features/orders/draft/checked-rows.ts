import { onceFor } from '#lib/once.ts';
import { formBytes } from '#lib/order/form-bytes.ts';
import { type DraftRow, isFilled } from '#lib/order/order-draft.ts';
import { jobLimitFaults } from '#lib/order/order-limits.ts';
import { isEmpty } from './draft-rows.ts';
import { byBlock } from './row-blocks.ts';

export type RowField = Exclude<keyof DraftRow, 'id'>;

export interface RowFault {
  field: RowField;
  message: string;
  /** The target language, where it is about one of several. */
  target?: string;
}

/** What a submission calls the fields of one text. */
export const ROW_FIELDS: Readonly<Record<string, RowField>> = {
  slug: 'title',
  body_src: 'text',
  comment: 'comment',
  attachments: 'attachments',
  max_chars: 'maxChars',
  custom_data: 'customData',
  position: 'position',
  identifier: 'file',
  file: 'file',
  file_key: 'file',
  filename: 'file',
};

/** Of 2,000 rows a keystroke changes one: the others need no checking, and their faults stay the same. */
export const limitFaults = onceFor((row: DraftRow): readonly RowFault[] =>
  jobLimitFaults({
    type: row.file ? 'file' : 'text',
    body_src: row.text,
    comment: row.comment,
    custom_data: row.customData,
    max_chars: row.maxChars,
    position: row.position,
    attachments: toPayload(row.attachments),
  }).map(({ field, message }) => ({ field: ROW_FIELDS[field] ?? 'text', message })),
);

export const toPayload = (attachments: DraftRow['attachments']) =>
  attachments.map(({ mimeType, ...attachment }) => ({ ...attachment, mime_type: mimeType }));

const rowBytes = onceFor((row: DraftRow) => formBytes(JSON.stringify(row)));

/** What is told of some texts by themselves, whatever is chosen for the order. */
export interface Checked {
  /** Empty rows are not sent: no fault. */
  faults: readonly (readonly [id: string, readonly RowFault[]])[];
  files: readonly DraftRow[];
  /** Rows with a text or a file: how many, and their bytes in a form. */
  filled: number;
  bytes: number;
}

export const checkedByBlock = byBlock((rows): Checked => {
  const filled = rows.filter(isFilled);
  return {
    faults: rows.flatMap((row) => {
      const faults = isEmpty(row) ? [] : limitFaults(row);
      return faults.length > 0 ? [[row.id, faults] as const] : [];
    }),
    files: filled.filter(({ file }) => file),
    filled: filled.length,
    bytes: filled.reduce((so, row) => so + rowBytes(row), 0),
  };
});
