import { useRef } from 'react';
import { Button } from '../button.tsx';

interface ChooseFilesProps {
  label: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** The browser's own way to choose files, behind a button like all others. */
export function ChooseFiles({ label, multiple = false, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        aria-label={label}
        multiple={multiple}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
