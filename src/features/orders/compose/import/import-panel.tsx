import { plural, t } from '@lingui/core/macro';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { Choices } from '#lib/files/model/read-choices.ts';
import type { ImportedRow } from '#lib/files/texts/import-texts.ts';
import type { Looked } from '#lib/files/texts/work.ts';
import { faultWords } from '#lib/files/words/fault-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { DraftRow } from '#lib/order/order-draft.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { addMany, type DraftToFill } from '../../draft/add-many.ts';
import { fromImport, type RowContent } from '../../draft/draft-rows.ts';
import { ImportSource, type SourceReading, summaryOf } from './import-source.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { createReadings, type Readings, sourcesIn, type Terms } from './readings.ts';
import type { Brought } from './sources.ts';

export interface ImportPanelProps {
  brought: Brought;
  /** The order's; empty where none is chosen yet. */
  sourceLanguage: string;
  targets: readonly string[];
  /** The draft is not to be changed: its order is being sent, or another tab has it. */
  isOff: boolean;
  /** Where the texts are put. */
  draft: DraftToFill;
  /** `language`: of the texts, as their file names it. */
  onAdded: (rows: readonly DraftRow[], language: string | undefined) => void;
  /** The files themselves are ordered instead. */
  onAsFiles: (files: readonly File[]) => void;
  onCancel: () => void;
}

const NOTHING: Choices = {};

/** Shows what was found in what was pasted or dropped, and asks what cannot be known, before it is added. */
export function ImportPanel(props: ImportPanelProps) {
  const { brought, sourceLanguage, targets, onAsFiles, onCancel } = props;
  // Ids count within one page: what another page read is not this.
  const name = `${useId()} ${brought.id}`;
  const [readings] = useState(() => createReadings(name));
  const [sources] = useState(() => sourcesIn(brought));
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choices>>(new Map());
  const [withDone, setWithDone] = useState(false);
  const [isProtected, setProtected] = useState(false);
  const terms = { targets, isProtected };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const all = useLooks({ readings, sources, chosen, terms });
  const found = all.flatMap(({ data }) => (data && 'first' in data ? [data] : []));
  const done = found.reduce((sum, one) => sum + one.done, 0);
  const count = found.reduce((sum, { texts }) => sum + texts, 0) - (withDone ? 0 : done);
  const files = sources.flatMap(({ file }) => file ?? []);
  const { length: fileCount } = files;
  const isSeveral = sources.length > 1;
  const isReading = all.some((one) => one.isReading);
  return (
    <section
      aria-label={t`Add texts`}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-md border border-edge bg-raised p-4"
    >
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold wrap-anywhere outline-none">
        <bdi>{headingOf(brought)}</bdi>
      </h3>
      {'problem' in brought && (
        <Banner tone="bad" title={t`It could not be read as texts`} detail={brought.problem} />
      )}
      {isSeveral && isReading && <Stop all={all} readings={readings} />}
      {all.map((one) => {
        const source = (
          <ImportSource
            key={one.source.id}
            {...one}
            readings={readings}
            withDone={withDone}
            onChange={(choices) => setChosen(new Map(chosen).set(one.source.id, choices))}
          />
        );
        return isSeveral ? (
          <Folded key={one.source.id} {...one}>
            {source}
          </Folded>
        ) : (
          source
        );
      })}
      <Wishes {...{ found, done, withDone, setWithDone, isProtected, setProtected }} />
      <OtherLanguages languages={found.map(({ language }) => language)} order={sourceLanguage} />
      {sources.length > 0 && (
        <Add {...props} {...{ all, readings, terms, count, done, withDone }} />
      )}
      <div className="flex flex-wrap gap-2">
        {files.length > 0 && (
          <Button tone="plain" onClick={() => onAsFiles(files)}>
            {plural(fileCount, {
              one: 'Order the file as it is',
              other: 'Order the files as they are',
            })}
          </Button>
        )}
        <Button
          tone="plain"
          onClick={() => {
            if (isReading) readings.stop();
            onCancel();
          }}
        >
          {t`Add nothing`}
        </Button>
      </div>
    </section>
  );
}

interface WishesProps {
  found: readonly Looked[];
  done: number;
  withDone: boolean;
  setWithDone: (is: boolean) => void;
  isProtected: boolean;
  setProtected: (is: boolean) => void;
}

/** What is asked of all of them together. */
function Wishes(props: WishesProps) {
  const { found, done, withDone, setWithDone, isProtected, setProtected } = props;
  const amount = formatNumber(done);
  return (
    <>
      {done > 0 && (
        <CheckField
          label={plural(done, {
            one: `Leave out what is translated already (${amount} text)`,
            other: `Leave out what is translated already (${amount} texts)`,
          })}
          checked={!withDone}
          onChange={(isLeft) => setWithDone(!isLeft)}
        />
      )}
      {found.some((one) => one.hasCode) && (
        <CheckField
          label={t`Keep placeholders, tags and addresses as they are`}
          hint={t`They are put into [[[ ]]], which nobody translates and nothing is paid for. In files that come back it is taken off.`}
          checked={isProtected}
          onChange={setProtected}
        />
      )}
    </>
  );
}

function headingOf(brought: Brought): string {
  if ('problem' in brought) return t`What you dropped`;
  if ('text' in brought) return t`What you pasted`;
  const [first, ...others] = brought.files;
  if (first && others.length === 0) return first.name;
  const { length: count } = brought.files;
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} file`, other: `${amount} files` });
}

interface Looking {
  readings: Readings;
  sources: ReturnType<typeof sourcesIn>;
  chosen: ReadonlyMap<number, Choices>;
  terms: Terms;
}

/** What is read of each, as it is to be read. */
function useLooks({ readings, sources, chosen, terms }: Looking): SourceReading[] {
  const looks = useQueries({
    queries: sources.map((source) => ({
      ...readings.look(source, chosen.get(source.id) ?? NOTHING, terms),
      placeholderData: keepPreviousData,
    })),
  });
  return sources.flatMap((source, index) => {
    const look = looks[index];
    if (!look) return [];
    const { data, error, isFetching, refetch } = look;
    const choices = chosen.get(source.id) ?? NOTHING;
    return [{ source, choices, data, error, isReading: isFetching, again: () => void refetch() }];
  });
}

function Stop({ all, readings }: { all: readonly SourceReading[]; readings: Readings }) {
  const [read, total] = [all.filter(({ isReading }) => !isReading).length, all.length];
  const [some, files] = [formatNumber(read), formatNumber(total)];
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <progress aria-label={t`How far it is read`} value={read} max={total} />
      <span className="text-soft tabular-nums">
        {plural(total, {
          one: `${some} of ${files} file read`,
          other: `${some} of ${files} files read`,
        })}
      </span>
      <Button tone="plain" onClick={readings.stop}>
        {t`Stop`}
      </Button>
    </p>
  );
}

/** One of several files: what it holds, and how it is read. */
function Folded({ children, ...one }: SourceReading & { children: React.ReactNode }) {
  const isOpen = one.error !== null || (one.data !== undefined && 'problem' in one.data);
  return (
    <details open={isOpen} className="border-t border-line pt-2">
      <summary className="wrap-anywhere">
        <bdi className="font-medium">{one.source.name}</bdi>{' '}
        <span className="text-sm text-soft">{summaryOf(one)}</span>
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}

interface AddProps extends ImportPanelProps {
  all: readonly SourceReading[];
  readings: Readings;
  terms: Terms;
  count: number;
  done: number;
  withDone: boolean;
}

/** Takes the texts over into the order; they come from the worker when they are wanted. */
function Add({ all, readings, terms, count, done, withDone, draft, isOff, onAdded }: AddProps) {
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string>();
  const adding = useRef<AbortController>(undefined);
  // "Add nothing" was pressed meanwhile, or the order placed: what is on its way is not put in behind its back.
  useEffect(() => {
    if (isOff) adding.current?.abort();
    return () => adding.current?.abort();
  }, [isOff]);
  const amount = formatNumber(count);
  const isReading = all.some((one) => one.isReading);
  const none = done > 0 ? t`All of it is translated already.` : t`There is no text in it.`;
  const add = async () => {
    const mine = new AbortController();
    adding.current = mine;
    setPending(true);
    setFault(undefined);
    try {
      const rows: RowContent[] = [];
      for (const { source, choices, data } of all) {
        if (!data || !('first' in data)) continue;
        const file = source.file && source.name;
        const take = (row: ImportedRow) => rows.push(fromImport(row, file));
        const problem = await readings.rows(source, choices, { ...terms, withDone }, take);
        if (problem) return setFault(faultWords(problem.problem, problem.position));
      }
      const language = all.flatMap(({ data }) => (data && 'first' in data && data.language) || []);
      const added = await addMany(rows, draft, mine.signal);
      if (added.length > 0) onAdded(added, language[0]);
      return undefined;
    } catch {
      return setFault(t`The browser could not do it just now. Try again.`);
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      {fault !== undefined && (
        <Banner tone="bad" title={t`The texts could not be added`} detail={fault} />
      )}
      <p>
        <Button
          tone="primary"
          pending={pending}
          reason={count === 0 ? (isReading ? t`It is being read.` : none) : undefined}
          onClick={() => void add()}
        >
          {count === 0
            ? t`Add the texts`
            : plural(count, { one: `Add ${amount} text`, other: `Add ${amount} texts` })}
        </Button>
      </p>
    </>
  );
}
