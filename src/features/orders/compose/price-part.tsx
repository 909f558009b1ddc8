import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '#api/account.ts';
import { type Config, configQuery } from '#api/config.ts';
import { errorWords } from '#api/error-words.ts';
import { duration } from '#lib/dates.ts';
import { isNegative } from '#lib/money.ts';
import { isFilled, type OrderDraft } from '#lib/order-draft.ts';
import { formatPrice } from '#lib/price.ts';
import { Badge } from '#ui/badge.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { LanguageTag } from '#ui/language-tag.tsx';
import { Table } from '#ui/table.tsx';
import { count } from '../count.ts';
import type { OrderPriceLines, PriceLine } from './order-price.ts';
import { leftOf, type Terms } from './prices.ts';
import { PriceMatrix } from './price-matrix.tsx';
import type { Quote } from './use-quote.ts';

interface PricePartProps {
  rows: OrderDraft['rows'];
  terms: Terms;
  quote: Quote;
  price: OrderPriceLines;
}

export function PricePart({
  rows,
  terms,
  quote,
  price: { here, lines, total: price },
}: PricePartProps) {
  const { data: config } = useQuery(configQuery());
  const { data: balance } = useQuery(balanceQuery());
  const money = (amount: string | undefined) =>
    amount === undefined ? '–' : formatPrice(amount, terms.currency);
  const left = balance && price !== undefined ? leftOf(balance.credits, price) : undefined;
  const isShort = left !== undefined && isNegative(left);
  return (
    <section aria-labelledby="price" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <h2 id="price" className="text-lg font-semibold">
        Price
      </h2>
      <p aria-live="polite">{multiplied(here.texts, lines.length, here.translations)}</p>
      {lines.length > 0 && (
        <Table
          label="Price by language"
          rows={lines}
          rowKey={({ code }) => code}
          name={nameOf(terms)}
          columns={[{ label: 'Price', draw: (line) => money(line.price), end: true }]}
        />
      )}
      <PriceMatrix rows={rows.filter(isFilled)} terms={terms} />
      <p className="min-h-6 text-sm text-soft">{whose(lines, here.texts, quote)}</p>
      {quote.error && !quote.isAsking && (
        <Banner
          tone="attention"
          title="Gengo gave no price of its own"
          detail={errorWords(quote.error).detail}
        >
          <Button onClick={quote.askAgain}>Ask again</Button>
        </Banner>
      )}
      <div aria-live="polite">
        <FactList
          facts={[
            {
              label: 'Total',
              value: <strong className="text-lg tabular-nums">{money(price)}</strong>,
            },
            {
              label: 'Balance',
              value: balance ? formatPrice(balance.credits, balance.currency) : '–',
            },
            {
              label: 'Left after it',
              value:
                left === undefined ? (
                  '–'
                ) : (
                  <>
                    <span className={isShort ? 'font-medium text-bad' : ''}>{money(left)}</span>{' '}
                    {isShort && <Badge tone="bad">not enough</Badge>}
                  </>
                ),
            },
          ]}
        />
      </div>
      {isShort && (
        <Banner
          tone="attention"
          title="The balance does not cover this order"
          detail="Gengo would refuse all of it. Add credits on Gengo’s site, or order less."
        />
      )}
      {config && <p className="font-medium">{moneyWords(config, here.translations > 0)}</p>}
    </section>
  );
}

const nameOf = (terms: Terms) => ({
  label: 'Into',
  draw: (line: PriceLine) => <Language line={line} terms={terms} />,
});

/** A language, and what its price is made of. */
function Language({ line, terms }: { line: PriceLine; terms: Terms }) {
  const { code, units, unitPrice, eta } = line;
  const parts = [
    count(units, terms.unit),
    unitPrice !== undefined && `${formatPrice(unitPrice, terms.currency)} each`,
    eta !== undefined && `in about ${duration(eta)}`,
  ];
  return (
    <>
      <LanguageTag code={code} />
      <span className="block text-sm text-soft">{parts.filter(Boolean).join(', ')}</span>
    </>
  );
}

/** "3 texts × 3 languages = 9 translations" */
function multiplied(texts: number, languages: number, translations: number): string {
  const parts = `${count(texts, 'text')} × ${count(languages, 'language')}`;
  return `${parts} = ${count(translations, 'translation')}`;
}

function whose(
  lines: readonly PriceLine[],
  texts: number,
  { isAsking, isCurrent }: { isAsking: boolean; isCurrent: boolean },
): string {
  if (texts === 0 || lines.length === 0)
    return 'Write a text and choose a language to see its price.';
  if (lines.every(({ isQuoted }) => isQuoted)) return 'These are Gengo’s own figures.';
  if (lines.some(({ price }) => price === undefined))
    return 'A file has its price when it has been uploaded.';
  return isAsking || !isCurrent ? 'Counted here; Gengo’s own figures follow.' : 'Counted here.';
}

function moneyWords({ mode }: Config, isSomething: boolean): string {
  if (mode !== 'live') return 'Sandbox: no money is spent.';
  return isSomething
    ? 'Placing this order spends money: Gengo takes the total from the balance.'
    : 'Placing an order spends money from the balance.';
}
