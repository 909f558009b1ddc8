import { countUnits, type UnitType } from '#lib/text/units.ts';
import { parseCredits, type Credits } from './credits.ts';
import { LANGUAGES, languagePairs } from './languages.ts';
import { hash } from './random.ts';

/** A pair and a tier on offer, its unit price in exact credits. */
export interface Offer {
  lc_src: string;
  lc_tgt: string;
  tier: string;
  unit_price: Credits;
  currency: string;
}

export const OFFERS: readonly Offer[] = languagePairs().map((pair) => ({
  ...pair,
  unit_price: parseCredits(pair.unit_price),
}));

const nameOf = ({ lc_src, lc_tgt, tier }: Pick<Offer, 'lc_src' | 'lc_tgt' | 'tier'>) =>
  `${lc_src} ${lc_tgt} ${tier}`;

const BY_NAME = new Map(OFFERS.map((offer) => [nameOf(offer), offer]));

const UNITS = new Map<string, UnitType>(LANGUAGES.map(({ lc, unit_type }) => [lc, unit_type]));

/** What a pair costs in a tier; undefined where it is not on offer (1551). */
export function offerFor(job: Pick<Offer, 'lc_src' | 'lc_tgt' | 'tier'>): Offer | undefined {
  return BY_NAME.get(nameOf(job));
}

/** The units of a source text in its language. */
export function unitsOf(body: string, lcSrc: string): number {
  return countUnits(body, UNITS.get(lcSrc) ?? 'word');
}

/** Stands for the units of a file whose words we do not know: a number that its name determines. */
export const fileUnits = (filename: string): number => 200 + (hash(filename) % 1800);
