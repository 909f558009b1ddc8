import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { Note } from '#lib/files/model/note.ts';
import type { LeftOut, Why } from '#lib/files/model/left-out.ts';
import { noteWords } from '#lib/files/words/note-words.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';

/** Why something in a file is none of its texts. */
const WHY: Readonly<Record<Why, MessageDescriptor>> = {
  empty: msg`Without words`,
  kept: msg`Not to be translated, as the file says`,
  value: msg`No texts: numbers, true, false, and the like`,
  fact: msg`Says something about the file`,
  about: msg`Says something about a text: read as instructions or limit`,
  comment: msg`Comments in the file`,
  twice: msg`Duplicate: only the last one was read`,
  obsolete: msg`No longer used by the program`,
  reference: msg`Only the name of another text`,
  binary: msg`Pictures and other things that are no texts`,
  plural: msg`Plural forms that have no place in the file yet`,
  column: msg`Columns that nothing was read from`,
  above: msg`Above the table`,
  maxChars: msg`Read without its limit, which is no whole number above 0`,
  position: msg`Read without its position, which is no whole number above 0`,
};

interface LeftOutListProps {
  left: readonly LeftOut[];
  /** What else is to be known. */
  notes: readonly Note[];
}

/** What a file holds that is none of its texts, each with its reason; nothing is lost in silence. */
export function LeftOutList({ left, notes }: LeftOutListProps) {
  const count = left.reduce((sum, one) => sum + one.count, 0);
  const amount = formatNumber(count);
  return (
    <>
      {notes.length > 0 && (
        <ul className="text-sm text-soft">
          {notes.map(noteWords).map((note) => (
            <li key={note} className="wrap-anywhere">
              {note}
            </li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <details className="text-sm text-soft">
          <summary>
            {plural(count, { one: `${amount} thing left out`, other: `${amount} things left out` })}
          </summary>
          <dl className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
            {left.map((one) => (
              <Reason key={one.why} {...one} />
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Reason({ why, count, names }: LeftOut) {
  const rest = count - names.length;
  const more = formatNumber(rest);
  const amount = formatNumber(count);
  const words = i18n._(WHY[why]);
  return (
    <>
      <dt>{t`${words} (${amount})`}</dt>
      <dd className="max-h-40 overflow-y-auto">
        <ul className="flex flex-wrap gap-x-3">
          {names.map((name, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- names may repeat
            <li key={index} dir="auto" className="wrap-anywhere">
              {name}
            </li>
          ))}
          {rest > 0 && <li>{plural(rest, { one: `${more} more`, other: `${more} more` })}</li>}
        </ul>
      </dd>
    </>
  );
}
