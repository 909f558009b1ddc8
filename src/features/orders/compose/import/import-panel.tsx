import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { applyColumns, type Columns } from '#lib/files/in/columns.ts';
import { readTable } from '#lib/files/in/csv.ts';
import { ImportError } from '#lib/files/in/import-error.ts';
import { type Choices, type Found, readFile, readPasted } from '#lib/files/in/import-file.ts';
import { readPlainText } from '#lib/files/in/plain-text.ts';
import type { Imported } from '#lib/files/in/rows.ts';
import { formatNumber } from '#lib/language/write.ts';
import { gengoCode } from '#lib/text/gengo-code.ts';
import { languageName } from '#lib/text/languages.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { textCount } from '../../count.ts';
import { ImportChoices } from './import-choices.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { Brought } from './sources.ts';

export interface ImportPanelProps {
  brought: Brought;
  /** The order's, empty where none is chosen yet. */
  sourceLanguage: string;
  onAdd: (imported: Imported) => void;
  /** The file itself is ordered instead. */
  onAsFile: (file: File) => void;
  onCancel: () => void;
}

async function read(brought: Brought, choices: Choices): Promise<Found> {
  if ('problem' in brought) throw new ImportError(brought.problem);
  if ('text' in brought) return readPasted(brought.text, choices);
  const { file } = brought;
  return readFile(file.name, file.type, new Uint8Array(await file.arrayBuffer()), choices);
}

/** Shows what was found in what was pasted or dropped, and asks what cannot be known, before it is added. */
export function ImportPanel({
  brought,
  sourceLanguage,
  onAdd,
  onAsFile,
  onCancel,
}: ImportPanelProps) {
  const [choices, setChoices] = useState<Choices>({});
  // Ids count within one page: what another page read is not this.
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data: found, error } = useQuery({
    queryKey: ['import', id, brought.id, choices],
    queryFn: () => read(brought, choices),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    structuralSharing: false,
  });
  const file = 'file' in brought ? brought.file : undefined;
  return (
    <section
      aria-label={t`Add texts`}
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-md border border-edge bg-raised p-4"
    >
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold wrap-anywhere outline-none">
        {file ? (
          <bdi>{file.name}</bdi>
        ) : 'problem' in brought ? (
          t`What you dropped`
        ) : (
          t`What you pasted`
        )}
      </h3>
      {error && (
        <Banner tone="bad" title={t`It could not be read as texts`} detail={error.message} />
      )}
      <ImportChoices
        found={found}
        isFile={file !== undefined}
        hasFailed={error !== null && file !== undefined}
        choices={choices}
        onChange={setChoices}
      />
      {found && (
        <Questions
          // A choice makes other questions.
          key={JSON.stringify(choices)}
          found={found}
          orderLanguage={sourceLanguage}
          onAdd={onAdd}
        />
      )}
      {!found && !error && <Skeleton width="100%" height="6rem" />}
      <div className="flex flex-wrap gap-2">
        {file && (
          <Button tone="plain" onClick={() => onAsFile(file)}>
            {t`Order the file as it is`}
          </Button>
        )}
        <Button tone="plain" onClick={onCancel}>
          {t`Add nothing`}
        </Button>
      </div>
    </section>
  );
}

interface QuestionProps {
  orderLanguage: string;
  onAdd: ImportPanelProps['onAdd'];
}

function Questions({ found, ...props }: QuestionProps & { found: Found }) {
  switch (found.kind) {
    case 'text':
      return <TextQuestion found={found} {...props} />;
    case 'table':
      return <TableQuestion found={found} {...props} />;
    case 'rows':
      return <Result imported={found.imported} {...props} />;
    default:
      return found satisfies never;
  }
}

function TextQuestion({ found, ...props }: QuestionProps & { found: Found & { kind: 'text' } }) {
  const [choice, setChoice] = useState<'one' | 'split' | 'cells'>('one');
  const { text } = found;
  const parts = readPlainText(text, { split: true });
  const cells = readColumn(text);
  const ways = { one: readPlainText(text, { split: false }), split: parts, cells };
  const imported = ways[choice];
  const [inBlocks, inLines] = [formatNumber(parts.rows.length), formatNumber(cells.rows.length)];
  return (
    <>
      {cells.rows.length > 1 && (
        <RadioGroup
          label={t`There are several lines in it`}
          inline
          options={[
            { value: 'one', label: t`It is one text` },
            ...(parts.rows.length > 1
              ? [
                  {
                    value: 'split' as const,
                    label: t`${inBlocks} texts, one after each blank line`,
                  },
                ]
              : []),
            { value: 'cells', label: t`${inLines} texts, one in each line or cell` },
          ]}
          value={choice}
          onChange={setChoice}
        />
      )}
      <Result imported={{ ...imported, notes: [...found.notes, ...imported.notes] }} {...props} />
    </>
  );
}

/** A column copied from a spreadsheet: a text for each cell, whose own line ends stand in quotation marks. */
function readColumn(text: string): Imported {
  const table = readTable(text, { delimiter: undefined, pasted: true });
  return applyColumns(table, { fields: { 0: 'text' }, hasHeader: false });
}

function TableQuestion({ found, ...props }: QuestionProps & { found: Found & { kind: 'table' } }) {
  const [columns, setColumns] = useState<Columns>(found.columns);
  const imported = applyColumns(found.table, columns);
  return (
    <>
      <ImportColumns table={found.table} columns={columns} onChange={setColumns} />
      <Result imported={{ ...imported, notes: [...found.notes, ...imported.notes] }} {...props} />
    </>
  );
}

function Result({ imported, orderLanguage, onAdd }: QuestionProps & { imported: Imported }) {
  const [isDoneLeft, setDoneLeft] = useState(true);
  const done = imported.rows.filter(({ isDone }) => isDone).length;
  const rows = isDoneLeft ? imported.rows.filter(({ isDone }) => !isDone) : imported.rows;
  const notes = [...otherLanguage(imported.sourceLanguage, orderLanguage), ...imported.notes];
  const [doneTexts, texts] = [textCount(done), textCount(rows.length)];
  const none = done > 0 ? t`All of it is translated already.` : t`There is no text in it.`;
  return (
    <>
      {done > 0 && (
        <CheckField
          label={t`Leave out what is translated already (${doneTexts})`}
          checked={isDoneLeft}
          onChange={setDoneLeft}
        />
      )}
      <ImportPreview rows={rows} language={imported.sourceLanguage} />
      {notes.length > 0 && (
        <ul className="text-sm text-soft">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p>
        <Button
          tone="primary"
          reason={rows.length === 0 ? none : undefined}
          onClick={() => onAdd({ ...imported, rows })}
        >
          {rows.length === 0 ? t`Add the texts` : t`Add ${texts}`}
        </Button>
      </p>
    </>
  );
}

/** What the file says of its language, where the order is from another one. */
function otherLanguage(written: string | undefined, orderLanguage: string): string[] {
  if (!written || !orderLanguage || gengoCode(written, [orderLanguage]) !== undefined) return [];
  const own = languageName(written.replace('_', '-'));
  const source = languageName(orderLanguage);
  return [t`These texts are in ${own}, as they say of themselves; the order is from ${source}.`];
}
