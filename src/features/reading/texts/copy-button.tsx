import { useState } from 'react';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';

type Result = 'copied' | 'failed';

const SHOWN: Record<Result, string> = { copied: 'Copied', failed: 'Not copied' };

interface CopyButtonProps {
  /** What is copied, e.g. "source". */
  what: string;
  /** On the button; shorter where the place says what it is. */
  label?: string;
  /** Asked for at the click. */
  text: () => string;
}

/** Copies a text and says whether it could: the clipboard may be refused, or absent on plain http. */
export function CopyButton({ what, label = 'Copy', text }: CopyButtonProps) {
  const [result, setResult] = useState<Result>();
  const announce = useAnnounce();
  const forget = () => setResult(undefined);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setResult('copied');
      announce(`The ${what} is copied.`);
    } catch {
      setResult('failed');
      announce(`The browser did not let Galley copy the ${what}: select it instead.`);
    }
  };

  return (
    <Button
      tone="plain"
      aria-label={`Copy ${what}`}
      className="button-small px-2 print:hidden"
      onClick={() => void copy()}
      onBlur={forget}
      onPointerLeave={forget}
    >
      {/* Both in one cell: the button is as wide as the longer one, so that nothing moves. */}
      <span className="grid justify-items-center *:col-start-1 *:row-start-1">
        <span className={result && 'invisible'}>{label}</span>
        <span className={result ? '' : 'invisible'}>{SHOWN[result ?? 'copied']}</span>
      </span>
    </Button>
  );
}
