import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { type Entry, isPending, isUndoable } from '#api/sending/outbox/entry.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { useKeys } from '#ui/keys/use-keys.tsx';
import { AttentionTray } from './attention-tray.tsx';
import { HeldState } from './held-state.tsx';
import { naming } from './held-words.ts';
import { OthersHeld, useOthersHolding } from './others-held.tsx';
import { focusHeading, UndoButton } from './undo-button.tsx';
import { useOutbox } from './use-outbox.ts';
import { useUndo } from './use-undo.ts';

/** How many are shown before the rest is only counted: they lie over the page. */
const SHOWN = 1;

/**
 * The decisions that are held or on their way, and those that need attention: at the foot of the window,
 * above the decision bar where there is one (decide.css). The translation on the page is left out: the
 * decision bar tells of that one.
 */
export function HeldNotices() {
  const { entries } = useOutbox();
  useKeys({ undo: useUndo().undoLast });
  const here = useLocation().pathname.split('/').at(-1);
  const [isOpen, setOpen] = useState(false);
  const held = entries.filter((entry) => isPending(entry) && entry.jobId !== here).toReversed();
  const asking = entries.filter((entry) => !isPending(entry));
  const shown = isOpen ? held : held.slice(0, SHOWN);
  const rest = held.length - SHOWN;
  const amount = formatNumber(rest);
  const others = useOthersHolding();
  if (held.length === 0 && asking.length === 0 && others.length === 0) return null;
  return (
    <section
      aria-label={t`On the way to Gengo`}
      className="held pointer-events-none fixed inset-x-4 z-20 mx-auto grid max-w-md gap-2 print:hidden"
    >
      {others.length > 0 && <OthersHeld holders={others} />}
      {asking.length > 0 && <AttentionTray entries={asking} />}
      {held.length > 0 && (
        <div className="pointer-events-auto rounded-md bg-ink text-paper shadow-over">
          <ul aria-label={t`Held`} className="max-h-[40vh] overflow-y-auto">
            {shown.map((entry) => (
              <HeldNotice key={entry.jobId} entry={entry} />
            ))}
          </ul>
          {rest > 0 && (
            <Button
              tone="inverse"
              aria-expanded={isOpen}
              className="button-small w-full"
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? t`Show the last one only` : t`${amount} more held`}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function HeldNotice({ entry }: { entry: Entry }) {
  const { look } = useOutbox();
  return (
    <li className="flex min-h-14 items-center gap-x-4 py-2 ps-4 pe-2">
      <p className="line-clamp-3 min-w-0 flex-1 text-sm wrap-anywhere">
        <HeldState entry={entry} what={<bdi>{naming(entry)}</bdi>} />
      </p>
      {isUndoable(entry) && <UndoButton entry={entry} tone="inverse" focusNext={focusHeading} />}
      {entry.state.is === 'unsure' && (
        <Button tone="inverse" onClick={() => look(entry.jobId)}>
          {t`Look again`}
        </Button>
      )}
    </li>
  );
}
