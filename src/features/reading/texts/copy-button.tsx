import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useState } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { isLoopback } from '#lib/text/loopback.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';

/** What can be copied: what the button does, and what is said of it. */
const COPIES = {
  source: {
    name: msg`Copy source`,
    copied: msg`The source is copied.`,
  },
  translation: {
    name: msg`Copy translation`,
    copied: msg`The translation is copied.`,
  },
  link: {
    name: msg`Copy link`,
    copied: msg`The link is copied.`,
  },
} satisfies Record<string, Record<'name' | 'copied', MessageDescriptor>>;

type Result = 'copied' | 'failed';

interface CopyButtonProps {
  of: keyof typeof COPIES;
  /** Asked for at the click. */
  text: () => string;
}

/** Copies a text and says whether it could: the clipboard may be refused, or absent on plain http. */
export function CopyButton({ of, text }: CopyButtonProps) {
  const [result, setResult] = useState<Result>();
  const announce = useAnnounce();
  const forget = () => setResult(undefined);
  const name = i18n._(COPIES[of].name);

  const copy = async () => {
    try {
      const words = text();
      await navigator.clipboard.writeText(words);
      setResult('copied');
      // A link to this computer leads nowhere from another one: that is for all to see.
      if (of === 'link' && isLoopback(words))
        announce(t`The link is copied. Only this computer can open it.`, { isSeen: true });
      else announce(i18n._(COPIES[of].copied));
    } catch {
      setResult('failed');
      announce(t`The browser did not let Galley copy it: select it instead.`);
    }
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
