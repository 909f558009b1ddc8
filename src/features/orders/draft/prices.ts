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
import { byBlock } from './row-blocks.ts';

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
  /** What is not ordered, since the account has it, and what it would have cost. */
  saved: { translations: number; price: string };
}

interface Count {
  translations: number;
  units: number;
}

/** What some texts come to, by target language. */
interface Counted {
  /** Of texts and files that have something in them. */
  texts: number;
  files: readonly DraftRow[];
  ordered: readonly Count[];
  /** Since the account has it. */
  saved: readonly Count[];
}

export const countedByBlock = byBlock(
  (rows, terms: Terms): Counted => {
    const filled = rows.filter(isFilled);
    const files = filled.filter(({ file }) => file);
    const own = filled.filter(({ file }) => !file);
    const count = (texts: readonly DraftRow[]): Count => ({
      translations: texts.length,
      units: texts.reduce((so, row) => so + rowUnits(row, terms.unit), 0),
    });
    const by = terms.targets.map(({ code }) => ({
      ordered: own.filter((row) => !isLeftOut(row, terms, code)),
      saved: own.filter((row) => isLeftOut(row, terms, code) && !row.except.includes(code)),
    }));
    return {
      texts: filled.length,
      files,
      ordered: by.map(({ ordered }) => count(ordered)),
      saved: by.map(({ saved }) => count(saved)),
    };
  },
  ({ sourceLanguage, force, unit, targets }) =>
    [sourceLanguage, force, unit, ...targets.map(({ code }) => code)].join(' '),
);

const together = (counts: readonly (Count | undefined)[]): Count => ({
  translations: counts.reduce((so, one) => so + (one?.translations ?? 0), 0),
  units: counts.reduce((so, one) => so + (one?.units ?? 0), 0),
});

/** The whole order, as counted here. */
export function totalsOf(rows: readonly DraftRow[], terms: Terms): Totals {
  const blocks = [...countedByBlock(rows, terms)];
  const files = blocks.flatMap((block) => block.files);
  const languages = terms.targets.map((target, index) => {
    const texts = together(blocks.map(({ ordered }) => ordered[index]));
    const each = files.map((row) => amountOf(row, terms, target));
    // Texts have one price, so that one product is exact for all of them.
    const ofTexts = target.unitPrice && product(target.unitPrice, texts.units);
    return {
      ...target,
      translations: files.length + texts.translations,
      units: each.reduce((so, { units }) => so + units, texts.units),
      price: total([ofTexts, ...each.map(({ price }) => price)]),
    };
  });
  const saved = terms.targets.map(({ unitPrice = '0' }, index) => {
    const { translations, units } = together(blocks.map((block) => block.saved[index]));
    return { translations, price: product(unitPrice, units) };
  });
  return {
    languages,
    texts: blocks.reduce((so, { texts }) => so + texts, 0),
    translations: languages.reduce((so, one) => so + one.translations, 0),
    price: total(languages.map(({ price }) => price)),
    saved: {
      translations: saved.reduce((so, one) => so + one.translations, 0),
      price: sum(saved.map(({ price }) => price)),
    },
  };
}
