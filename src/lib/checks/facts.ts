import { readAddresses } from './addresses.ts';
import type { Fact } from './fact.ts';
import { readKept } from './kept.ts';
import { readLinks } from './links.ts';
import { readNames } from './names.ts';
import { readNumbers } from './numbers/numbers.ts';
import { type CheckedPair, readPair } from './pair.ts';
import { readPlaceholders } from './code/placeholders.ts';
import { readTerms } from './terms.ts';

export type { Fact } from './fact.ts';

/**
 * Every fact of a source in its order, each with the place in the translation that says it, or a gap. The checks'
 * findings about facts are of the same readers: what is a gap here and matters is a finding there. A name that is
 * written in other letters or inflected is not listed where nothing is known of it.
 */
export function readFacts(checked: CheckedPair): Fact[] {
  const pair = readPair(checked);
  const facts = [
    readNumbers,
    readAddresses,
    readLinks,
    readPlaceholders,
    readKept,
    readNames,
    readTerms,
  ].flatMap((read) => read(pair).facts);
  return facts.toSorted((a, b) => a.source.start - b.source.start || b.source.end - a.source.end);
}
