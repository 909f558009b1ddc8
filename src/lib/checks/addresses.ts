import { ADDRESS } from '../text/code-spans.ts';
import { compareSpans, type Named } from './compare.ts';
import type { Found } from './finding.ts';
import type { Pair, Side } from './pair.ts';

/** Addresses and e-mail addresses that are not as in the source, those within tags too. */
export function findAddresses({ source, translation, beads }: Pair): Found[] {
  const { missing, added, changed } = compareSpans(
    addressesOf(source),
    addressesOf(translation),
    beads,
  );
  const isLocalized = ([from, to]: [Named, Named]) =>
    withoutLanguage(from.name, source) === withoutLanguage(to.name, translation);
  return [
    ...changed
      .filter((both) => !isLocalized(both))
      .map(([from, to]): Found => ({
        severity: 'error',
        message: 'Another address than in the source',
        source: [from],
        translation: [to],
      })),
    ...missing.map((from): Found => ({
      severity: 'error',
      message: 'An address is missing',
      source: [from],
      translation: [],
    })),
    ...added.map((to): Found => ({
      severity: 'warning',
      message: 'An address that the source does not have',
      source: [],
      translation: [to],
    })),
  ];
}

function addressesOf({ spans }: Side): Named[] {
  return spans
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ text, start }) =>
      [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
        start: start + index,
        end: start + index + address.length,
        name: address
          .replace(/^https?:\/\//i, '')
          .replace(/\/$/, '')
          .replace(/^[^/?#]*/, (host) => host.toLowerCase()),
      })),
    );
}

/** `/en/` may well become `/ja/`. */
const withoutLanguage = (address: string, { code, language }: Side): string =>
  address.replaceAll(new RegExp(`(?<=[/=.])(?:${code}|${language})(?=[/&.?#]|$)`, 'gi'), '*');
