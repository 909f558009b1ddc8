import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { Button } from '#ui/button.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { type PanelName, SIDE_ID, useSide } from './use-side.ts';

const BUTTONS: readonly (readonly [panel: PanelName, words: MessageDescriptor])[] = [
  ['evidence', msg`Evidence`],
  ['siblings', msg`Languages`],
];

/** What opens the panels beside the texts, by buttons and keys. */
export function SideTools({ account }: { account: string }) {
  const { open, toggle } = useSide(account);
  useKeys({ evidence: () => toggle('evidence'), siblings: () => toggle('siblings') });
  const shortcuts = { evidence: useShortcut('evidence'), siblings: useShortcut('siblings') };
  return (
    <div className="flex flex-wrap items-center gap-1 sm:gap-2 print:hidden">
      {BUTTONS.map(([panel, words]) => (
        <Button
          key={panel}
          aria-expanded={open === panel}
          aria-controls={open === panel ? SIDE_ID : undefined}
          aria-keyshortcuts={shortcuts[panel]}
          className="button-small"
          onClick={() => toggle(panel)}
        >
          {i18n._(words)} <KeyHint action={panel} />
        </Button>
      ))}
    </div>
  );
}
