import { ADDRESS } from '../text/code-spans.ts';
import { compareSpans, type Named } from './compare.ts';
import type { Fact } from './fact.ts';
import type { Found } from './finding.ts';
import type { Pair, Side } from './pair.ts';

/** Addresses and e-mail addresses that are not as in the source, those within tags too. */
export function readAddresses({ source, translation, beads }: Pair): {
  facts: Fact[];
  found: Found[];
} {
  const left = addressesOf(source);
  const comparison = compareSpans(left, addressesOf(translation), beads);
  const { missing, added, changed, same } = comparison;
  const isLocalized = ([from, to]: readonly [Named, Named]) =>
    ownLanguage(from.name, source) === ownLanguage(to.name, translation);
  const says = new Map<Named, Named>([...same, ...changed.filter(isLocalized)]);
  return {
    facts: left.map((from): Fact => {
      const to = says.get(from);
      return {
        kind: 'address',
        source: { start: from.start, end: from.end },
        translation: to && { start: to.start, end: to.end },
      };
    }),
    found: [
      ...changed
        .filter((both) => !isLocalized(both))
        .map(([from, to]): Found => ({ ...ruleFor(from, to), source: [from], translation: [to] })),
      ...missing.map((from): Found => ({
        severity: 'error',
        fault: { is: 'address-missing' },
        source: [from],
        translation: [],
      })),
      ...added.map((to): Found => ({
        severity: 'warning',
        fault: { is: 'address-added' },
        source: [],
        translation: [to],
      })),
    ],
  };
}

export const findAddresses = (pair: Pair): readonly Found[] => readAddresses(pair).found;

/** Of the same site but for the language: `en.wikipedia.org/wiki/Help` and `de.wikipedia.org/wiki/Hilfe`. */
const LANGUAGE_SITE = /^(?:www\.)?([a-z]{2,3}(?:-[a-z]+)?)\.(.*?)(\/|$)/;

function ruleFor(from: Named, to: Named): Pick<Found, 'severity' | 'fault'> {
  const [left, right] = [LANGUAGE_SITE.exec(from.name), LANGUAGE_SITE.exec(to.name)];
  if (left && right && left[2] === right[2] && left[1] !== right[1])
    return {
      severity: 'note',
      fault: { is: 'address-localized' },
    };
  return { severity: 'error', fault: { is: 'address-changed' } };
}

/** Endings that a language adds to an address, after the mark that parts them from it. */
const ENDING: Readonly<Record<string, RegExp>> = {
  tr: /['’]\p{L}{1,6}$/u,
  hu: /-(?:ra|re|ba|be|ban|ben|nál|nél|hoz|hez|höz|tól|től|ról|ről|ból|ből|on|en|ön|n|t|ot|et|öt|ért|ig|val|vel|i|os|es)$/u,
  fi: /:(?:n|a|ä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|iin|een|hin|ta|tä|ksi|in)$/u,
  sv: /:(?:s|n|en|et)$/u,
};

/** An address ends before what is written in letters that it does not have. */
const FOREIGN_END = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+$/u;

function addressesOf({ spans, words, text: whole, language }: Side): Named[] {
  const ending = ENDING[language];
  return spans
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ text, start }) =>
      [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
        const address = found.replace(ending ?? FOREIGN_END, '').replace(FOREIGN_END, '');
        // What goes on in letters that addresses rarely have belongs to it too: İzmit, jörg@.
        const before = /[\p{L}\p{M}\p{N}._+-]+$/u.exec(
          words.slice(Math.max(0, start + index - 40), start + index),
        );
        const after =
          address === found
            ? /^[\p{L}\p{M}\p{N}_%-]+/u.exec(tail(whole, start + index + found.length, language))
            : null;
        const from =
          start +
          index -
          (found.includes('@') && !found.includes('/') ? (before?.[0].length ?? 0) : 0);
        const to =
          start + index + address.length + (found.includes('@') ? 0 : (after?.[0].length ?? 0));
        return { start: from, end: to, name: nameOf(whole.slice(from, to)) };
      }),
    );
}

/** Where no space parts words what follows an address is the sentence's. */
const tail = (text: string, from: number, language: string): string =>
  /^(?:ja|zh|ko|th|lo|km|my)$/.test(language) ? '' : text.slice(from, from + 60);

const nameOf = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/^[^/?#]*/, (host) => host.toLowerCase());

/** `/en/` may well become `/ja/`. */
export const ownLanguage = (address: string, { code, language }: Side): string =>
  address.replaceAll(new RegExp(`(?<=^|[/=.])(?:${code}|${language})(?=[/&.?#]|$)`, 'gi'), '*');
