import { t } from '@lingui/core/macro';
import type { DragEvent } from 'react';
import type { DraftRow, OrderDraft } from '#lib/order/order-draft.ts';
import { Button } from '#ui/button.tsx';
import type { DraftFaults } from '../../draft/draft-faults.ts';
import { textCount } from '../../count.ts';
import { AddTexts } from './add-texts.tsx';
import { byPosition } from '../../draft/draft-rows.ts';
import { droppedFiles } from '../import/dropped-files.ts';
import { ImportPart } from '../import/import-part.tsx';
import { namedByBlock } from '../../draft/drafts.ts';
import { checkedByBlock } from '../../draft/checked-rows.ts';
import { countedByBlock, type Terms } from '../../draft/prices.ts';
import { TextList } from './text-list.tsx';
import type { ChangeDraft } from '../../draft/use-order-draft.ts';
import type { useTextDesk } from './use-text-desk.ts';

interface TextsPartProps {
  rows: OrderDraft['rows'];
  targets: OrderDraft['targets'];
  terms: Terms;
  faults: DraftFaults['rows'];
  texts: ReturnType<typeof useTextDesk>;
  /** Nothing is to be changed now. */
  isOff: boolean;
  read: () => OrderDraft;
  change: ChangeDraft;
  /** What the file says about its language. */
  onLanguage: (language: string | undefined) => void;
}

/** The texts of the order, and all ways in which they come in. */
export function TextsPart(props: TextsPartProps) {
  const { rows, targets, terms, faults, texts, isOff, read, change, onLanguage } = props;
  const { brought, removed, focused, desk } = texts;
  const takeDropped = async (transfer: DataTransfer) => {
    const { files, problem } = await droppedFiles(transfer);
    texts.takeFiles(files);
    if (problem !== undefined) texts.refuse(problem);
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void takeDropped(event.dataTransfer);
  };
  const show = (added: readonly DraftRow[], language: string | undefined) => {
    texts.next();
    if (added[0]) texts.showRow(added[0].id);
    onLanguage(language);
  };
  const steps = ({ rows: all }: OrderDraft) => [
    checkedByBlock(all),
    countedByBlock(all, terms),
    namedByBlock(all),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is dropped can be chosen by a button too
    <section
      aria-labelledby="texts"
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id="texts" tabIndex={-1} className="text-lg font-semibold">
          {t`Texts`}
        </h2>
        {rows.length > 1 && <span className="text-soft">{textCount(rows.length)}</span>}
        {rows.length > 5 && (
          <a href="#price" className="ms-auto lg:hidden">
            {t`To the price`}
          </a>
        )}
        {rows.some(({ position }) => position.trim()) && (
          <Button tone="plain" className="px-1" onClick={() => change(byPosition)}>
            {t`Sort by position`}
          </Button>
        )}
      </div>
      {brought && (
        <ImportPart
          key={brought.id}
          brought={brought}
          targets={targets}
          sourceLanguage={terms.sourceLanguage}
          isOff={isOff}
          draft={{ read, change, steps }}
          onAdded={show}
          onAsFiles={(files) => {
            texts.next();
            texts.addFiles(files);
          }}
          onCancel={texts.next}
        />
      )}
      <AddTexts onAdd={texts.addRow} onPaste={desk.paste} onFiles={texts.takeFiles} />
      <TextList
        rows={rows}
        removed={removed}
        terms={terms}
        desk={desk}
        faults={faults}
        focused={focused}
      />
      {rows.length > 3 && (
        <p className="border-t border-line pt-3">
          <Button onClick={texts.addRow}>{t`Add another text`}</Button>
        </p>
      )}
    </section>
  );
}
