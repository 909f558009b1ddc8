import { t } from '@lingui/core/macro';
import { shorten } from '#lib/text/quoted-point.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { usePreferences } from '#ui/hooks/use-preferences.ts';

/** Characters of a saved reply that its menu item shows. */
const KNOWN_BY = 60;

interface SavedRepliesProps {
  account: string;
  /** What is written so far. */
  written: string;
  onInsert: (reply: string) => void;
}

/** Ready-made words for the translator, kept with the preferences: put in, or added to. */
export function SavedReplies({ account, written, onInsert }: SavedRepliesProps) {
  const { value, change } = usePreferences(account);
  const announce = useAnnounce();
  const reply = written.trim();
  const save = async () => {
    const isKept = await change({ savedReplies: [...value.savedReplies, reply] });
    announce(
      isKept
        ? t`Saved among your replies. They can be changed on the account page.`
        : t`Not kept: it is among your replies as long as this page.`,
    );
  };
  return (
    <Menu
      label={t`Saved replies`}
      items={[
        ...value.savedReplies.map((saved) => ({
          label: shorten(saved, KNOWN_BY),
          onSelect: () => onInsert(saved),
        })),
        {
          label: t`Save this as a reply`,
          reason: whyNotSave(reply, value.savedReplies),
          onSelect: () => void save(),
        },
      ]}
    />
  );
}

function whyNotSave(reply: string, saved: readonly string[]): string | undefined {
  if (reply === '') return t`Nothing is written yet.`;
  return saved.includes(reply) ? t`It is saved already.` : undefined;
}
