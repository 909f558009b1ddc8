import { t } from '@lingui/core/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Problem, ReadTexts } from '#lib/files/texts/work.ts';
import { ENCODINGS, encodingWords } from '#lib/files/words/encoding-words.ts';
import { formatWords } from '#lib/files/words/format-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { textCount } from '../count.ts';
import { LeftOutList } from '../compose/import/left-out-list.tsx';
import type { Brought } from '../compose/import/texts.ts';
import { Unreadable } from '../compose/import/unreadable.tsx';

/** A file with what became of its reading. */
export interface Reading {
  file: Brought;
  query: UseQueryResult<ReadTexts | Problem>;
}

export interface FileLinesProps {
  readings: readonly Reading[];
  onEncoding: (id: number, encoding: string) => void;
  onRemove: (id: number) => void;
}

/** The files that are there, each with what is in it. */
export function FileLines({ readings, onEncoding, onRemove }: FileLinesProps) {
  return (
    <ul className="border-b border-line">
      {readings.map(({ file, query }) => (
        <li key={file.id} className="grid gap-2 border-t border-line py-2">
          <FileLine
            file={file}
            query={query}
            onEncoding={(encoding) => onEncoding(file.id, encoding)}
            onRemove={() => onRemove(file.id)}
          />
        </li>
      ))}
    </ul>
  );
}

interface FileLineProps extends Reading {
  onEncoding: (encoding: string) => void;
  onRemove: () => void;
}

function FileLine({ file, query: { data, error, refetch }, onEncoding, onRemove }: FileLineProps) {
  const { name } = file;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <bdi className="font-medium wrap-anywhere">{name}</bdi>
        <span className="text-sm text-soft">
          {data &&
            'units' in data &&
            `${formatWords(data.format)} · ${textCount(data.units.length)}`}
          {!data && !error && <Skeleton width="9rem" />}
        </span>
        <Button
          tone="plain"
          className="ms-auto px-1"
          aria-label={t`Remove ${name}`}
          onClick={onRemove}
        >
          {t`Remove`}
        </Button>
      </div>
      {error && (
        <Banner tone="bad" title={t`The file could not be read just now.`}>
          <Button onClick={() => void refetch()}>{t`Try again`}</Button>
        </Banner>
      )}
      {data && 'problem' in data && <Unreadable {...data} />}
      {data && 'units' in data && <LeftOutList left={data.left} notes={data.notes} />}
      {data && (
        <Encoding
          name={name}
          value={file.encoding ?? ('encoding' in data ? data.encoding : '')}
          isOpen={'problem' in data}
          onChange={onEncoding}
        />
      )}
    </>
  );
}

interface EncodingProps {
  name: string;
  value: string;
  /** It could not be read: another encoding may be why. */
  isOpen: boolean;
  onChange: (encoding: string) => void;
}

/** Guessed; what comes of another choice is seen in the table. */
function Encoding({ name, value, isOpen, onChange }: EncodingProps) {
  const encoding = encodingWords(value);
  return (
    <details open={isOpen} className="text-sm text-soft">
      <summary aria-label={t`Encoding of ${name}`}>
        {value === '' ? t`Encoding` : t`Encoding: ${encoding}`}
      </summary>
      <SelectField
        label={t`Encoding`}
        isLabelHidden
        className="mt-1 max-w-80"
        value={value}
        onChange={onChange}
      >
        {!ENCODINGS.includes(value) && <option value={value}>{t`Detected automatically`}</option>}
        {ENCODINGS.map((code) => (
          <option key={code} value={code}>
            {encodingWords(code)}
          </option>
        ))}
      </SelectField>
    </details>
  );
}
