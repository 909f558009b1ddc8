import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#ui/button.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { type Selected, selectedIn } from './selected-words.ts';

interface QuoteSelectionProps {
  /** The element whose text can be quoted. */
  from: string;
  onQuote: (words: string) => void;
}

/** While words of the translation are selected, a key and a button beside them quote them. */
export function QuoteSelection({ from, onQuote }: QuoteSelectionProps) {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    const look = () => setSelected(selectedIn(document.getElementById(from)));
    document.addEventListener('selectionchange', look);
    // What was selected before this was there.
    const soon = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(soon);
      document.removeEventListener('selectionchange', look);
    };
  }, [from]);
  if (!selected) return null;
  return (
    <Quote
      selected={selected}
      onQuote={() => {
        getSelection()?.removeAllRanges();
        onQuote(selected.words);
      }}
    />
  );
}

/** Mounted with the selection, so that its key comes before the one that only comments. */
function Quote({ selected, onQuote }: { selected: Selected; onQuote: () => void }) {
  const shortcut = useShortcut('comment');
  useKeys({ comment: onQuote });
  // On the page itself: within the bar the button would stand at the window's foot.
  return createPortal(
    <div
      className="absolute z-10 -translate-x-full pt-1 print:hidden"
      style={{ left: `max(6rem, ${selected.left}px)`, top: selected.bottom }}
    >
      <Button
        className="shadow-over"
        aria-keyshortcuts={shortcut}
        // Pressing it must not take the selection away.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onQuote}
      >
        {t`Quote`}
        <KeyHint action="comment" />
      </Button>
    </div>,
    document.body,
  );
}
