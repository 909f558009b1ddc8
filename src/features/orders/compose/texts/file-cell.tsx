import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { mayNotQuery } from '#api/account/config.ts';
import { languageName } from '#lib/text/languages.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { FieldNotes, noteIds } from '#ui/form/field-notes.tsx';
import { ChooseFiles } from '#ui/form/choose-files.tsx';
import type { Terms } from '../../draft/prices.ts';
import { unquoted, type Uploads, useUpload } from './use-uploads.ts';

interface FileCellProps {
  row: DraftRow;
  number: number;
  terms: Terms;
  error: string | undefined;
  uploads: Uploads;
}

/** A file that is translated as it is, in place of a text: Gengo prices it when it has been uploaded. */
export function FileCell({ row, number, terms, error, uploads }: FileCellProps) {
  const upload = useUpload(uploads, row.id);
  const { sourceLanguage, tier } = terms;
  const { data: mayNot } = useQuery(mayNotQuery('quote'));
  const missing = unquoted(row, {
    sourceLanguage,
    tier,
    targets: terms.targets.map(({ code }) => code),
  });
  const isChosen = sourceLanguage !== '' && tier !== '' && terms.targets.length > 0;
  const isHere = uploads.has(row.id);
  const size = fileSize(row.file?.size ?? 0);
  // That it has no price yet is said by itself.
  const words =
    upload?.is === 'refused'
      ? sentences(upload.messages)
      : missing.length === 0 || !isHere
        ? error
        : undefined;
  const notes = `file-${row.id}`;
  return (
    <fieldset
      aria-label={t`File of text ${number}`}
      aria-describedby={noteIds(notes, { error: words }).describedBy}
      className="grid min-w-0 gap-1 rounded-sm border border-line bg-sunken px-3 py-2"
    >
      <p className="wrap-anywhere">
        <bdi className="font-medium">{row.file?.name}</bdi>{' '}
        <span className="text-sm text-soft">{t`File, ${size}`}</span>
      </p>
      {upload?.is === 'sending' ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <progress
            aria-label={t`Upload of text ${number}`}
            value={upload.sent}
            max={Math.max(1, upload.total)}
          />
          <span className="text-sm tabular-nums">
            {upload.sent < upload.total
              ? percent(upload.sent / upload.total)
              : t`Gengo is counting…`}
          </span>
          <Button tone="plain" onClick={upload.abort}>
            {t`Cancel the upload`}
          </Button>
        </p>
      ) : missing.length === 0 && isChosen && !error ? (
        <p className="text-sm text-good">{t`Uploaded and priced.`}</p>
      ) : isHere && !mayNot && (!isChosen || (missing.length > 0 && !upload)) ? (
        <p className="text-sm text-soft">
          {isChosen ? t`Waiting for its price.` : t`Waiting for its price: choose the languages.`}
        </p>
      ) : isHere ? (
        <p>
          <Button
            reason={mayNot}
            onClick={() => (missing.length > 0 ? uploads.send(row.id) : uploads.again(row.id))}
          >
            {uploadWords(missing)}
          </Button>
        </p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-3 text-sm">
          <ChooseFiles
            label={t`Choose the file again`}
            onFiles={([file]) => file && uploads.take(row.id, file)}
          />
          {t`Galley keeps no files.`}
        </p>
      )}
      <FieldNotes id={notes} error={words} />
    </fieldset>
  );
}

/** Where none is missing, Gengo has lost what it was sent. */
function uploadWords(missing: readonly string[]): string {
  if (missing.length === 0) return t`Upload it again`;
  const language = languageName(missing[0] ?? '');
  return missing.length === 1 ? t`Upload for ${language}` : t`Upload for its price`;
}

function fileSize(bytes: number): string {
  const kilobytes = formatNumber(Math.max(1, Math.round(bytes / 1000)));
  const megabytes = formatNumber(Math.round(bytes / 100_000) / 10);
  return bytes < 1_000_000 ? t`${kilobytes} kB` : t`${megabytes} MB`;
}

function percent(part: number): string {
  const amount = formatNumber(Math.floor(100 * part));
  return t`${amount} %`;
}
