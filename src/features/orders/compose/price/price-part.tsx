import { plural, t } from '@lingui/core/macro';
import { errorWords } from '#api/wire/error-words.ts';
import { duration, formatNumber, formatPrice } from '#lib/language/write.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import type { UnitType } from '#lib/text/units.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { LanguageTag } from '#ui/text/language-tag.tsx';
import { Table } from '#ui/table.tsx';
import { textCount, translationCount, unitCount } from '../../count.ts';
import type { OrderPriceLines, PriceLine } from './order-price.ts';
import type { Terms } from '../../draft/prices.ts';
import { SavedPart } from '../../known/known-parts.ts';
import { PriceFold } from './price-fold.tsx';
import type { Quote } from './use-quote.ts';

interface PricePartProps {
  rows: OrderDraft['rows'];
  terms: Terms;
  quote: Quote;
  price: OrderPriceLines;
}

export function PricePart({ rows, terms, quote, price: { here, lines } }: PricePartProps) {
  const money = (amount: string | undefined) =>
    amount === undefined ? '–' : formatPrice(amount, terms.currency);
  return (
    <section aria-labelledby="price" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="price" className="text-lg font-semibold">
        {t`Price`}
      </h2>
      <p aria-live="polite">{multiplied(here.texts, lines.length)}</p>
      <SavedPart saved={here.saved} currency={terms.currency} />
      {lines.length > 0 && (
        <Table
          label={t`Price by language`}
          rows={lines}
          rowKey={({ code }) => code}
          name={nameOf(terms)}
          columns={[{ label: t`Price`, draw: (line) => money(line.price), end: true }]}
        />
      )}
      <PriceFold rows={rows} terms={terms} count={here.texts} />
      <p className="min-h-6 text-sm text-soft">{whose(lines, here.texts, quote)}</p>
      {quote.error && !quote.isAsking && (
        <Banner
          tone="attention"
          title={t`Gengo gave no price of its own`}
          {...detailOf(quote.error)}
        >
          <Button onClick={quote.askAgain}>{t`Ask again`}</Button>
        </Banner>
      )}
    </section>
  );
}

const detailOf = (error: unknown) => {
  const { detail, said } = errorWords(error);
  return { detail, said };
};

const nameOf = (terms: Terms) => ({
  label: t`Into`,
  draw: (line: PriceLine) => <Language line={line} terms={terms} />,
});

/** A language, and what its price is made of. */
function Language({ line, terms }: { line: PriceLine; terms: Terms }) {
  const { code, units, unitPrice, eta } = line;
  const each = formatPrice(unitPrice ?? '0', terms.currency);
  const time = duration(eta ?? 0);
  const parts = [
    unitCount(units, terms.unit),
    unitPrice !== undefined && perUnit(each, terms.unit),
    eta !== undefined && t`about ${time}`,
  ];
  return (
    <>
      <LanguageTag code={code} />
      <span className="block text-sm text-soft">{parts.filter(Boolean).join(' · ')}</span>
    </>
  );
}

const perUnit = (price: string, unit: UnitType) =>
  unit === 'character' ? t`${price} a character` : t`${price} a word`;

/** "3 texts × 3 languages = 9 translations" */
function multiplied(texts: number, languages: number): string {
  const amount = formatNumber(languages);
  const by = plural(languages, { one: `${amount} language`, other: `${amount} languages` });
  return `${textCount(texts)} × ${by} = ${translationCount(texts * languages)}`;
}

function whose(
  lines: readonly PriceLine[],
  texts: number,
  { isAsking, isCurrent, isTooMuch }: Quote,
): string {
  if (texts === 0)
    return lines.length === 0
      ? t`Write a text and choose a language to see its price.`
      : t`Write a text to see its price.`;
  if (lines.length === 0) return t`Choose a language to see the price.`;
  if (lines.every(({ isQuoted }) => isQuoted)) return t`These are Gengo’s own figures.`;
  if (lines.some(({ price }) => price === undefined))
    return t`A file has its price when it has been uploaded.`;
  if (isTooMuch) return t`Counted here: of so many texts Gengo’s own figures are not asked for.`;
  return isAsking || !isCurrent ? t`Counted here; Gengo’s own figures follow.` : t`Counted here.`;
}
