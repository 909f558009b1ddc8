import { plural } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { textDirection } from '#lib/language/direction.ts';
import type { Folded } from './fold-rows.ts';

/** Stands for paragraphs that are folded away, in Galley's own language. */
export function FoldedRow({ folded }: Folded) {
  const amount = formatNumber(folded);
  return (
    <p lang={i18n.locale} dir={textDirection(i18n.locale)} className="folded">
      {plural(folded, {
        one: `… ${amount} unchanged paragraph`,
        other: `… ${amount} unchanged paragraphs`,
      })}
    </p>
  );
}
