import { t } from '@lingui/core/macro';
import { useSyncExternalStore } from 'react';
import type { Choices } from '#lib/files/model/read-choices.ts';
import type { Looked, Problem } from '#lib/files/texts/work.ts';
import { formatWords } from '#lib/files/words/format-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { textCount } from '../../count.ts';
import { LeftOutList } from './left-out-list.tsx';
import { Unreadable } from './unreadable.tsx';
import { ImportChoices } from './import-choices.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { Readings, Source } from './readings.ts';

/** A source, how it is to be read, and what became of its reading. */
export interface SourceReading {
  source: Source;
  choices: Choices;
  data: Looked | Problem | undefined;
  isReading: boolean;
  error: Error | null;
  again: () => void;
}

interface ImportSourceProps extends SourceReading {
  readings: Readings;
  withDone: boolean;
  onChange: (choices: Choices) => void;
}

/** One file, or what was pasted: what was found in it, and what cannot be known is asked. */
export function ImportSource(props: ImportSourceProps) {
  const { source, data, isReading, error, choices, withDone, onChange, again } = props;
  const found = data && 'first' in data ? data : undefined;
  const hasFailed = data !== undefined && 'problem' in data;
  if (error)
    return (
      <Banner tone="attention" title={stopped(error)}>
        <Button onClick={again}>{t`Read it again`}</Button>
      </Banner>
    );
  if (!data) return <Reading readings={props.readings} id={source.id} />;
  return (
    <div
      aria-busy={isReading}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 aria-busy:opacity-60"
    >
      {hasFailed && <Unreadable {...data} />}
      <ImportChoices
        found={found}
        isFile={source.file !== undefined}
        hasFailed={hasFailed && source.file !== undefined}
        choices={choices}
        onChange={onChange}
      />
      {found && (
        <>
          <ImportPreview
            rows={withDone ? found.first.all : found.first.open}
            count={found.texts - (withDone ? 0 : found.done)}
            language={found.language}
          />
          <LeftOutList left={found.left} notes={found.notes} />
        </>
      )}
    </div>
  );
}

const stopped = ({ name }: Error): string =>
  name === 'AbortError' ? t`Not read: it was stopped.` : t`It could not be read just now.`;

/** While it is read: how far it has come, and a way to stop. */
function Reading({ readings, id }: { readings: Readings; id: number }) {
  const share = useSyncExternalStore(readings.subscribe, () => readings.shareOf(id));
  return (
    <div aria-busy="true" className="flex min-h-24 flex-wrap content-start items-center gap-x-4">
      <span className="text-soft">{t`Reading…`}</span>
      <progress aria-label={t`How far it is read`} value={share} />
      <Button tone="plain" onClick={readings.stop}>
        {t`Stop`}
      </Button>
    </div>
  );
}

/** What stands beside a file's name among others. */
export function summaryOf({ data, error, isReading }: SourceReading): string {
  if (error) return stopped(error);
  if (!data) return isReading ? t`Reading…` : '';
  if ('problem' in data) return t`It could not be read as texts`;
  return `${formatWords(data.format)} · ${textCount(data.texts)}`;
}
