import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
import { ChooseFiles } from '#ui/form/choose-files.tsx';

interface AddTextsProps {
  onAdd: () => void;
  onPaste: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}

/** The ways texts come in; files may also be dropped anywhere on the texts. */
export function AddTexts({ onAdd, onPaste, onFiles }: AddTextsProps) {
  const [pasted, setPasted] = useState('');
  const read = (text: string) => {
    setPasted('');
    onPaste(text);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-3">
      <div className="flex flex-wrap items-start gap-2">
        <Button onClick={onAdd}>{t`Add a text`}</Button>
        <ChooseFiles label={t`Choose files`} multiple onFiles={onFiles} />
        <WordsField
          label={t`Paste texts or a spreadsheet`}
          isLabelHidden
          className="min-w-48 flex-1"
          controlClass="short"
          placeholder={t`Paste here: texts, a spreadsheet, JSON, XLIFF or PO`}
          rows={1}
          value={pasted}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (text.trim() === '') return;
            event.preventDefault();
            read(text);
          }}
          onChange={setPasted}
        />
        {pasted.trim() !== '' && <Button onClick={() => read(pasted)}>{t`Read it`}</Button>}
      </div>
      <p className="text-sm text-soft">
        {t`Or drop files and folders here: texts are read from CSV, JSON, PO, XLIFF, YAML, Android, Apple, Java and .NET resources and subtitles; any other is translated as a file.`}
      </p>
    </div>
  );
}
