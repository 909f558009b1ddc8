import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { applyColumns, type Columns } from '#lib/files/in/columns.ts';
import { type Found, readFile, readPasted } from '#lib/files/in/import-file.ts';
import { readPlainText } from '#lib/files/in/plain-text.ts';
import type { Imported } from '#lib/files/in/rows.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { count } from '../../count.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { Brought } from './sources.ts';

export interface ImportPanelProps {
  brought: Brought;
  onAdd: (imported: Imported) => void;
  /** The file itself is ordered instead. */
  onAsFile: (file: File) => void;
  onCancel: () => void;
}

const read = async (brought: Brought): Promise<Found> =>
  'text' in brought
    ? readPasted(brought.text)
    : readFile(
        brought.file.name,
        brought.file.type,
        new Uint8Array(await brought.file.arrayBuffer()),
      );

/** Shows what was found in what was pasted or dropped, and asks what cannot be known, before it is added. */
export function ImportPanel({ brought, onAdd, onAsFile, onCancel }: ImportPanelProps) {
  // Ids count within one page: what another page read is not this.
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data: found, error } = useQuery({
    queryKey: ['import', id, brought.id],
    queryFn: () => read(brought),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    structuralSharing: false,
  });
  const file = 'file' in brought ? brought.file : undefined;
  return (
    <section
      aria-label="Add texts"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-md border border-edge bg-raised p-4"
    >
      <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold wrap-anywhere outline-none">
        {file ? <bdi>{file.name}</bdi> : 'What you pasted'}
      </h3>
      {error && <Banner tone="bad" title="It could not be read as texts" detail={error.message} />}
      {found && <Questions found={found} onAdd={onAdd} />}
      {!found && !error && <Skeleton width="100%" height="6rem" />}
      <div className="flex flex-wrap gap-2">
        {file && (
          <Button tone="plain" onClick={() => onAsFile(file)}>
            Order the file as it is
          </Button>
        )}
        <Button tone="plain" onClick={onCancel}>
          Add nothing
        </Button>
      </div>
    </section>
  );
}

function Questions({ found, onAdd }: { found: Found; onAdd: ImportPanelProps['onAdd'] }) {
  switch (found.kind) {
    case 'text':
      return <TextQuestion text={found.text} onAdd={onAdd} />;
    case 'table':
      return <TableQuestion found={found} onAdd={onAdd} />;
    case 'rows':
      return <Result imported={found.imported} onAdd={onAdd} />;
    default:
      return found satisfies never;
  }
}

interface QuestionProps {
  onAdd: ImportPanelProps['onAdd'];
}

function TextQuestion({ text, onAdd }: QuestionProps & { text: string }) {
  const [choice, setChoice] = useState<'one' | 'split'>('one');
  const parts = readPlainText(text, { split: true });
  const imported = choice === 'split' ? parts : readPlainText(text, { split: false });
  return (
    <>
      {parts.rows.length > 1 && (
        <RadioGroup
          label="There are blank lines in it"
          inline
          options={[
            { value: 'one', label: 'It is one text' },
            { value: 'split', label: `${parts.rows.length} texts, one after each blank line` },
          ]}
          value={choice}
          onChange={setChoice}
        />
      )}
      <Result imported={imported} onAdd={onAdd} />
    </>
  );
}

function TableQuestion({ found, onAdd }: QuestionProps & { found: Found & { kind: 'table' } }) {
  const [columns, setColumns] = useState<Columns>(found.columns);
  const imported = applyColumns(found.table, columns);
  return (
    <>
      <ImportColumns table={found.table} columns={columns} onChange={setColumns} />
      <Result
        imported={{ ...imported, notes: [...found.notes, ...imported.notes] }}
        onAdd={onAdd}
      />
    </>
  );
}

function Result({ imported, onAdd }: QuestionProps & { imported: Imported }) {
  const { rows, notes } = imported;
  return (
    <>
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
          reason={rows.length === 0 ? 'There is no text in it.' : undefined}
          onClick={() => onAdd(imported)}
        >
          {rows.length === 0 ? 'Add the texts' : `Add ${count(rows.length, 'text')}`}
        </Button>
      </p>
    </>
  );
}
