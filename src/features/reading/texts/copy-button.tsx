import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useState } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';

/** What can be copied. */
const NAMES = {
  source: msg`Copy source`,
  translation: msg`Copy translation`,
  link: msg`Copy link`,
} satisfies Record<string, MessageDescriptor>;

type Result = 'copied' | 'failed';

interface CopyButtonProps {
  of: keyof typeof NAMES;
  /** Asked for at the click. */
  text: () => string;
}

async function write(words: string): Promise<Result> {
  try {
    await navigator.clipboard.writeText(words);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** Copies a text and says whether it could: the clipboard may be refused, or absent on plain http. */
export function CopyButton({ of, text }: CopyButtonProps) {
  const [result, setResult] = useState<Result>();
  const announce = useAnnounce();
  const forget = () => setResult(undefined);
  const name = i18n._(NAMES[of]);

  const copy = async () => {
    const words = text();
    const next = await write(words);
    setResult(next);
    const { sayCopied } = await import('./say-copied.ts');
    sayCopied(announce, next === 'copied' ? { of, words } : undefined);
  };

  return (
    <Button
      tone="plain"
      aria-label={name}
      className="button-small px-2 print:hidden"
      onClick={() => void copy()}
      onBlur={forget}
      onPointerLeave={forget}
    >
      {/* Both in one cell: the button is as wide as the longer one, so that nothing moves. */}
      <span className="grid justify-items-center *:col-start-1 *:row-start-1">
        {/* What a text is is said beside it. */}
        <span className={result && 'invisible'}>{of === 'link' ? name : t`Copy`}</span>
        <span className={result ? '' : 'invisible'}>
          {result === 'failed' ? t`Not copied` : t`Copied`}
        </span>
      </span>
    </Button>
  );
}
