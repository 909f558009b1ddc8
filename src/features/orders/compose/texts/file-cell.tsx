import { languageName } from '#lib/text/languages.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
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
  const missing = unquoted(row, {
    sourceLanguage,
    tier,
    targets: terms.targets.map(({ code }) => code),
  });
  const isChosen = sourceLanguage !== '' && tier !== '' && terms.targets.length > 0;
  const isHere = uploads.has(row.id);
  const size = row.file?.size ?? 0;
  const words = upload?.is === 'refused' ? upload.messages.join(' ') : error;
  const notes = `file-${row.id}`;
  return (
    <fieldset
      aria-label={`File of text ${number}`}
      aria-describedby={noteIds(notes, { error: words }).describedBy}
      className="grid min-w-0 gap-1 rounded-sm border border-line bg-sunken px-3 py-2"
    >
      <p className="wrap-anywhere">
        <bdi className="font-medium">{row.file?.name}</bdi>{' '}
        <span className="text-sm text-soft">File, {fileSize(size)}</span>
      </p>
      {upload?.is === 'sending' ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <progress
            aria-label={`Upload of text ${number}`}
            value={upload.sent}
            max={Math.max(1, upload.total)}
          />
          <span className="text-sm tabular-nums">
            {upload.sent < upload.total
              ? `${Math.floor((100 * upload.sent) / upload.total)} %`
              : 'Gengo is counting…'}
          </span>
          <Button tone="plain" onClick={upload.abort}>
            Cancel the upload
          </Button>
        </p>
      ) : missing.length === 0 && isChosen && !error ? (
        <p className="text-sm text-good">Uploaded and priced.</p>
      ) : isHere ? (
        <p>
          <Button
            reason={isChosen ? undefined : 'Choose the languages first.'}
            onClick={() => (missing.length > 0 ? uploads.send(row.id) : uploads.again(row.id))}
          >
            {uploadWords(missing)}
          </Button>
        </p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-3 text-sm">
          <ChooseFiles
            label="Choose the file again"
            onFiles={([file]) => file && uploads.take(row.id, file)}
          />
          Galley keeps no files.
        </p>
      )}
      <FieldNotes id={notes} error={words} />
    </fieldset>
  );
}

/** Where none is missing, Gengo has lost what it was sent. */
function uploadWords(missing: readonly string[]): string {
  if (missing.length === 0) return 'Upload it again';
  return missing.length === 1
    ? `Upload for ${languageName(missing[0] ?? '')}`
    : 'Upload for its price';
}

const fileSize = (bytes: number) =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
