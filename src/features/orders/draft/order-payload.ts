import type { JobPayload, OrderPayload } from '#api/order/order-payload.ts';
import { type Carried, writeMark } from '#lib/order/order-mark.ts';
import { type DraftRow, isFilled, jobKey, type OrderDraft } from '#lib/order/order-draft.ts';
import { isLeftOut } from './left-out.ts';

export interface DraftPayload {
  payload: OrderPayload;
  /** One for each text and target, `${row.id}:${target}`: by these Gengo's answer and its faults come back. */
  keys: readonly string[];
}

/**
 * A draft as Gengo is sent it (gengo-api.md, section 4): one job for each filled row and target, but for those
 * that the account has. Where the draft is `tagged`, custom data that is empty holds the mark of the order with this
 * id, with the order's name, and the file and key that the text came from.
 */
export function orderPayload(draft: OrderDraft, id?: string): DraftPayload {
  const tag = draft.tagged ? id : undefined;
  const jobs = Object.fromEntries(
    draft.rows
      .filter(isFilled)
      .flatMap((row) =>
        draft.targets
          .filter((target) => !isLeftOut(row, draft, target))
          .map((target) => [jobKey(row, target), jobOf(draft, row, target, tag)]),
      ),
  );
  const grouping = GROUPING[draft.asGroup];
  return {
    payload: {
      jobs,
      ...(draft.comment.trim() && { comment: draft.comment }),
      ...(grouping !== undefined && { as_group: grouping }),
      ...(draft.referenceId.trim() && { reference_id: Number(draft.referenceId) }),
    },
    keys: Object.keys(jobs),
  };
}

/** Absent: Gengo groups what it can. */
const GROUPING = { auto: undefined, one: 1, several: 0 } as const;

function jobOf(
  draft: OrderDraft,
  row: DraftRow,
  target: string,
  tag: string | undefined,
): JobPayload {
  const attachments = [...draft.attachments, ...row.attachments];
  const title = row.title.trim() || row.file?.name;
  const mark = tag === undefined ? undefined : writeMark(tag, alongOf(draft, row));
  const customData = row.customData.trim() ? row.customData : mark;
  return {
    ...(row.file ? fileOf(row.file, target) : { type: 'text', ...textOf(draft, row, target) }),
    ...(title && { slug: title }),
    auto_approve: bit(draft.autoApprove),
    ...(row.comment.trim() && { comment: row.comment }),
    ...(attachments.length > 0 && {
      attachments: attachments.map(({ url, filename, mimeType }) => ({
        url: url.trim(),
        filename: filename.trim(),
        mime_type: mimeType.trim(),
      })),
    }),
    ...(draft.callbackUrl.trim() && { callback_url: draft.callbackUrl.trim() }),
    ...(customData !== undefined && { custom_data: customData }),
    force: bit(draft.force || row.anyway),
    use_preferred: bit(draft.usePreferred),
    ...(row.position.trim() && { position: Number(row.position) }),
    ...(draft.glossaryId && { glossary_id: Number(draft.glossaryId) }),
    ...(row.maxChars.trim() && { max_chars: Number(row.maxChars) }),
    ...(draft.purpose.trim() && { purpose: draft.purpose }),
    ...(draft.tone.trim() && { tone: draft.tone }),
    ...(draft.edit && { services: ['translation', 'edit'] }),
  };
}

/** Absent what there is not. */
const alongOf = ({ name }: OrderDraft, { origin, file }: DraftRow): Carried => ({
  name: name.trim() || undefined,
  file: file?.name ?? origin?.file,
  key: origin?.key,
});

const textOf = ({ sourceLanguage, tier }: OrderDraft, { text }: DraftRow, lc_tgt: string) => ({
  body_src: text,
  lc_src: sourceLanguage,
  lc_tgt,
  tier,
});

/** The quote's identifier brings the languages and the tier. */
const fileOf = ({ quotes }: NonNullable<DraftRow['file']>, target: string) => {
  const identifier = quotes[target]?.identifier;
  return { type: 'file' as const, ...(identifier !== undefined && { identifier }) };
};

const bit = (is: boolean) => (is ? 1 : 0);
