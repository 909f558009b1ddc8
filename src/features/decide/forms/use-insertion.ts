import { type RefObject, useState } from 'react';
import { type Caret, useCaret } from './use-caret.ts';

const NOWHERE = { selectionStart: 0, selectionEnd: 0 };

/** Puts words into a text box in the place of what is selected there, and the caret behind them. */
export function useInsertion(
  box: RefObject<HTMLTextAreaElement | null>,
  value: string,
  onChange: (value: string) => void,
) {
  const [inserted, setInserted] = useState<Caret>();
  useCaret(box, inserted);
  return (words: string) => {
    const { selectionStart: start, selectionEnd: end } = box.current ?? NOWHERE;
    onChange(value.slice(0, start) + words + value.slice(end));
    setInserted({ at: start + words.length });
  };
}
