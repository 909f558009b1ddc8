import { t } from '@lingui/core/macro';
import { isPreviewed } from '#lib/order/order-limits.ts';
import type { DraftAttachment } from '#lib/order/order-draft.ts';
import { safeUrl } from '#lib/policy/safe-url.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { typeOfName } from '../import/mime-types.ts';

interface AttachmentFieldsProps {
  legend?: string;
  className?: string;
  attachments: readonly DraftAttachment[];
  error: string | undefined;
  onChange: (attachments: DraftAttachment[]) => void;
}

const EMPTY: DraftAttachment = { url: '', filename: '', mimeType: '' };

/** The same in every language. */
const EXAMPLE = { url: 'https://', mimeType: 'image/png' };

/** Public addresses of what translators may look at, each with its name and type. */
export function AttachmentFields({
  legend = t`Attachments`,
  className = '',
  attachments,
  error,
  onChange,
}: AttachmentFieldsProps) {
  const change = (index: number, patch: Partial<DraftAttachment>) =>
    onChange(attachments.map((one, at) => (at === index ? { ...one, ...patch } : one)));
  return (
    <fieldset className={`@container grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3 ${className}`}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {attachments.map((attachment, index) => (
        <AttachmentField
          key={index} // oxlint-disable-line react/no-array-index-key -- they have no name but their place
          attachment={attachment}
          number={index + 1}
          error={isWrong(attachment) ? error : undefined}
          onChange={(patch) => change(index, patch)}
          onRemove={() => onChange(attachments.filter((_, at) => at !== index))}
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-3">
        <Button onClick={() => onChange([...attachments, EMPTY])}>{t`Add an attachment`}</Button>
        <span className="text-sm text-soft">
          {t`An address on the web that everybody can open; not a file from this computer.`}
        </span>
      </div>
    </fieldset>
  );
}

const isWrong = ({ url, filename, mimeType }: DraftAttachment) =>
  safeUrl(url) === undefined || filename.trim() === '' || mimeType.trim() === '';

interface AttachmentFieldProps {
  attachment: DraftAttachment;
  number: number;
  error: string | undefined;
  onChange: (patch: Partial<DraftAttachment>) => void;
  onRemove: () => void;
}

function AttachmentField({ attachment, number, error, onChange, onRemove }: AttachmentFieldProps) {
  const { url, filename, mimeType } = attachment;
  // An address mostly says the name and the type: they are filled in where they are empty.
  const fillIn = () => {
    const name = filename || nameOf(url);
    onChange({ filename: name, mimeType: mimeType || (typeOfName(name) ?? '') });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 @xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]">
      <TextField
        label={t`Address ${number}`}
        error={error}
        inputMode="url"
        placeholder={EXAMPLE.url}
        value={url}
        onChange={(text) => onChange({ url: text })}
        onBlur={fillIn}
      />
      <TextField
        label={t`File name ${number}`}
        value={filename}
        onChange={(text) => onChange({ filename: text })}
      />
      <TextField
        label={t`MIME type ${number}`}
        hint={
          mimeType.trim() &&
          (isPreviewed(mimeType) ? (
            <Badge tone="good">{t`shown beside the text`}</Badge>
          ) : (
            t`As a link.`
          ))
        }
        placeholder={EXAMPLE.mimeType}
        value={mimeType}
        onChange={(text) => onChange({ mimeType: text })}
      />
      <Button
        tone="plain"
        className="px-2 @xl:mt-7"
        aria-label={t`Remove attachment ${number}`}
        onClick={onRemove}
      >
        {t`Remove`}
      </Button>
    </div>
  );
}

/** The last part of an address's path. */
function nameOf(address: string): string {
  const path = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
