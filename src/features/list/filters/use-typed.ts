import { useEffect, useRef, useState } from 'react';

/** How long after the last key what was typed is applied, in ms. */
const PAUSE_MS = 150;

/** Props of a box whose words are applied while one types. It follows `value` when that changes elsewhere. */
export function useTyped(value: string, apply: (words: string) => void) {
  const [typed, setTyped] = useState<string>();
  const latest = useRef(apply);
  useEffect(() => {
    latest.current = apply;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // What was typed has been applied: from now on the box shows `value` again.
  if (typed !== undefined && typed === value) setTyped(undefined);
  return {
    value: typed ?? value,
    onChange: (words: string) => {
      setTyped(words);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(words), PAUSE_MS);
    },
    // Blanks, which change no filter, are removed when the focus leaves.
    onBlur: () => setTyped((words) => (words?.trim() === value ? undefined : words)),
  };
}
