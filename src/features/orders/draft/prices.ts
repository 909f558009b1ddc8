import {
  type DraftFileQuote,
  type DraftRow,
  isFilled,
  type OrderDraft,
} from '#lib/order/order-draft.ts';
import { onceFor } from '#lib/once.ts';
import { product, sum } from '#lib/money/money.ts';
import { countUnits, type UnitType } from '#lib/text/units.ts';
import { isLeftOut } from './left-out.ts';

/** A pair in a tier, as `GET translate/service/language_pairs` offers it. */
export interface Offer {
  lc_src: string;
  lc_tgt: string;
  tier: string;
  /** A decimal string. */
  unit_price: string;
  currency: string;
}

/** What the texts of an order are counted and paid by. */
export interface Terms {
  sourceLanguage: string;
  tier: string;
  /** Also what the account has is ordered. */
  force: boolean;
  unit: UnitType;
  targets: readonly { code: string; unitPrice: string | undefined }[];
  currency: string;
}

type Languages = readonly { lc: string; unit_type: string }[];
type Chosen = Pick<OrderDraft, 'sourceLanguage' | 'targets' | 'tier' | 'force'>;

/** The terms of what has been chosen so far, as far as Gengo's lists are known. */
export function termsOf(
  { sourceLanguage, targets, tier, force }: Chosen,
  languages: Languages = [],
  offers: readonly Offer[] = [],
): Terms {
  const unitType = languages.find(({ lc }) => lc === sourceLanguage)?.unit_type;
  const mine = offers.filter((offer) => offer.lc_src === sourceLanguage && offer.tier === tier);
  const priceTo = (code: string) => mine.find(({ lc_tgt }) => lc_tgt === code)?.unit_price;
  return {
    sourceLanguage,
    tier,
    force,
    unit: unitType === 'character' ? 'character' : 'word',
    targets: targets.map((code) => ({ code, unitPrice: priceTo(code) })),
    currency: mine[0]?.currency ?? offers[0]?.currency ?? 'USD',
  };
}

/** Of 2,000 texts one was typed in: the others need no counting. */
const countsOf = onceFor((_row: DraftRow): Partial<Record<UnitType, number>> => ({}));

export const rowUnits = (row: DraftRow, unit: UnitType): number =>
  (countsOf(row)[unit] ??= countUnits(row.text, unit));

/** What the upload of a file brought, if it was for these languages and this tier. */
export function fileQuote(
  { file }: Pick<DraftRow, 'file'>,
  { sourceLanguage, tier }: Pick<Terms, 'sourceLanguage' | 'tier'>,
  target: string,
): DraftFileQuote | undefined {
  return file?.sourceLanguage === sourceLanguage && file.tier === tier
    ? file.quotes[target]
    : undefined;
}

export interface Amount {
  units: number;
  /** A decimal string; undefined where a price is not known. */
  price: string | undefined;
}

/** One text into one language; nothing for what is not ordered. */
export function amountOf(row: DraftRow, terms: Terms, target: Terms['targets'][number]): Amount {
  if (isLeftOut(row, terms, target.code)) return { units: 0, price: '0' };
  if (row.file) {
    const quote = fileQuote(row, terms, target.code);
    return { units: quote?.units ?? 0, price: quote?.credits };
  }
  const units = rowUnits(row, terms.unit);
  return { units, price: target.unitPrice && product(target.unitPrice, units) };
}

/** One text into all languages; `units` are those of the text, once. */
export function rowAmount(row: DraftRow, terms: Terms): Amount {
  const each = terms.targets.map((target) => amountOf(row, terms, target));
  const units = row.file ? Math.max(0, ...each.map((one) => one.units)) : rowUnits(row, terms.unit);
  return { units, price: each.length > 0 ? total(each.map(({ price }) => price)) : undefined };
}

/** Undefined where one of them is not known. */
export function total(prices: readonly (string | undefined)[]): string | undefined {
  const known = prices.filter((price) => price !== undefined);
  return known.length === prices.length ? sum(known) : undefined;
}

export interface LanguageTotal extends Amount {
  code: string;
  unitPrice: string | undefined;
  translations: number;
}

export interface Totals {
  languages: readonly LanguageTotal[];
  /** Texts and files that have something in them. */
  texts: number;
  translations: number;
  price: string | undefined;
}

/** The whole order, as counted here. */
export function totalsOf(rows: readonly DraftRow[], terms: Terms): Totals {
  const filled = rows.filter(isFilled);
  const languages = terms.targets.map((target) => {
    const files = filled.filter(({ file }) => file).map((row) => amountOf(row, terms, target));
    const texts = filled.filter((row) => !row.file && !isLeftOut(row, terms, target.code));
    const words = texts.reduce((so, row) => so + rowUnits(row, terms.unit), 0);
    // Texts have one price, so that one product is exact for all of them.
    const ofTexts = target.unitPrice && product(target.unitPrice, words);
    return {
      ...target,
      translations: files.length + texts.length,
      units: files.reduce((so, { units }) => so + units, words),
      price: total([ofTexts, ...files.map(({ price }) => price)]),
    };
  });
  return {
    languages,
    texts: filled.length,
    translations: languages.reduce((so, one) => so + one.translations, 0),
    price: total(languages.map(({ price }) => price)),
  };
}
