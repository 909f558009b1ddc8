import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { isLoopback } from '#lib/text/loopback.ts';
import type { useAnnounce } from '#ui/announcer.tsx';

const COPIED = {
  source: msg`The source is copied.`,
  translation: msg`The translation is copied.`,
  link: msg`The link is copied.`,
};

/** Says what is on the clipboard now; undefined: it was refused, or is absent on plain http. */
export function sayCopied(
  announce: ReturnType<typeof useAnnounce>,
  copied: { of: keyof typeof COPIED; words: string } | undefined,
): void {
  if (!copied) return announce(t`The browser did not let Galley copy it: select it instead.`);
  // A link to this computer leads nowhere from another one: that is for all to see.
  if (copied.of === 'link' && isLoopback(copied.words))
    return announce(t`The link is copied. Only this computer can open it.`, { isSeen: true });
  return announce(i18n._(COPIED[copied.of]));
}
