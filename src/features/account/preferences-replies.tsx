import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
import { Part } from './part.tsx';
import { useSavedPreferences } from './use-saved-preferences.ts';

/** Ready-made words for requests for corrections: added, changed, removed. */
export function ReplyPreferences({ account }: { account: string }) {
  const { value, said, save } = useSavedPreferences(account);
  const replies = value.savedReplies;
  // What is being written and cannot be saved as it is.
  const [bad, setBad] = useState<{ index: number; text: string }>();
  const addButton = useRef<HTMLButtonElement>(null);

  const write = (index: number, text: string) => {
    const isGood = faultOf(replies, index, text) === undefined;
    setBad(isGood ? undefined : { index, text });
    if (isGood) save({ savedReplies: replies.toSpliced(index, 1, text) });
  };
  const remove = (index: number) => {
    setBad(undefined);
    if (index < replies.length) save({ savedReplies: replies.toSpliced(index, 1) }, t`Removed.`);
    addButton.current?.focus();
  };

  const isAdding = bad?.index === replies.length;
  return (
    <Part title={t`Saved replies`}>
      <p className="text-sm text-soft">
        {t`Words for requests for corrections, at hand in their form.`}
      </p>
      {[...replies, ...(isAdding ? [''] : [])].map((reply, index) => {
        const isBad = bad?.index === index;
        const number = formatNumber(index + 1);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a reply has no identity but its place
          <div key={index} className="grid gap-1">
            <WordsField
              label={t`Reply ${number}`}
              error={isBad ? faultOf(replies, index, bad.text) : undefined}
              rows={2}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press of "Add a reply"
              autoFocus={index === replies.length}
              value={isBad ? bad.text : reply}
              onChange={(text) => write(index, text)}
            />
            <div>
              <Button tone="plain" className="px-2 text-sm" onClick={() => remove(index)}>
                <Trans>
                  Remove<span className="sr-only"> reply {number}</span>
                </Trans>
              </Button>
            </div>
          </div>
        );
      })}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          ref={addButton}
          reason={isAdding ? t`Write the new one first.` : undefined}
          onClick={() => setBad({ index: replies.length, text: '' })}
        >
          {t`Add a reply`}
        </Button>
        <p className={`text-sm ${said.tone}`}>{said.words}</p>
      </div>
    </Part>
  );
}

function faultOf(replies: readonly string[], index: number, text: string): string | undefined {
  if (text.trim() === '') return t`Not saved: write something, or remove it.`;
  const same = replies.findIndex((reply, place) => place !== index && reply.trim() === text.trim());
  if (same === -1) return undefined;
  const number = formatNumber(same + 1);
  return t`Not saved: the same as reply ${number}.`;
}
