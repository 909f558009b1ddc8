import { plural, t } from '@lingui/core/macro';
import type { ImportedRow } from '#lib/files/texts/import-texts.ts';
import { toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { formatNumber } from '#lib/language/write.ts';
import { beginningOf } from '#lib/text/beginning.ts';

function numbered(index: number): string {
  const number = formatNumber(index + 1);
  return t`Text ${number}`;
}

interface ImportPreviewProps {
  /** The first of them. */
  rows: readonly ImportedRow[];
  /** How many there are in all. */
  count: number;
  language: string | undefined;
}

/** The first texts, as they would be added. */
export function ImportPreview({ rows, count, language = '' }: ImportPreviewProps) {
  const more = count - rows.length;
  const amount = formatNumber(more);
  return (
    <div>
      <ol aria-label={t`The first texts`} className="border-b border-line">
        {rows.map((row, index) => (
          <li
            key={index} // oxlint-disable-line react/no-array-index-key -- titles may repeat
            className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[10rem_minmax(0,1fr)]"
          >
            <span dir="auto" className="text-sm text-soft wrap-anywhere">
              {row.title || numbered(index)}
            </span>
            <span
              lang={language ? toLocale(language) : undefined}
              dir={textDirection(language)}
              className="line-clamp-2 whitespace-pre-line wrap-anywhere"
            >
              {beginningOf(row.text, 400)}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && (
        <p className="mt-1 text-sm text-soft">
          {plural(more, { one: `and ${amount} more`, other: `and ${amount} more` })}
        </p>
      )}
    </div>
  );
}
