import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import type { Fault } from './errors.ts';

/*
 * What every refusal means in so many words, whatever Gengo itself says. Loaded with the first refusal
 * (`fault-words.ts`).
 */

const KEYS = msg`The keys or the clock of Galley’s server are not accepted. Ask whoever looks after Galley.`;
const OF_GALLEY = msg`Gengo could not read what Galley sent.`;
const UNNAMED = msg`Galley did not say what this is about.`;
const UNKNOWN = msg`Gengo does not know it: not found, or belongs to another account.`;
const DOWN = msg`Gengo is down or overloaded. Try again in a few minutes.`;
const NO_TYPE = msg`Gengo does not translate this kind of content.`;
const NO_TIER = msg`Gengo does not offer this quality.`;
const NO_UPLOAD = msg`Gengo no longer knows this file: choose it again.`;
const NO_FILE = msg`The file did not arrive whole, or Gengo cannot read it.`;
const NO_CHOICE = msg`Gengo does not take this choice.`;
const NO_RATING = msg`A rating is a number from 1 to 5.`;
const NO_COMMENT = msg`Write something first.`;

/** By the codes of gengo-api.md, section 2. */
export const CODE_WORDS: Readonly<Record<number, MessageDescriptor>> = {
  401: KEYS,
  404: UNKNOWN,
  429: DOWN,

  1000: KEYS,
  1100: KEYS,
  1150: KEYS,
  1200: KEYS,
  1201: KEYS,
  1250: OF_GALLEY,
  1251: OF_GALLEY,

  1300: NO_TYPE,
  1301: NO_TYPE,
  1302: NO_UPLOAD,
  1303: NO_UPLOAD,
  1304: NO_TIER,
  1305: msg`These are too many files at once.`,
  1306: msg`The file is too large for Gengo.`,
  1350: msg`There is no text to translate.`,
  1351: msg`Gengo cannot read this text.`,
  1352: msg`Gengo does not take this kind of file.`,
  1400: msg`Choose the language of the texts.`,
  1450: msg`Choose a language to translate into.`,
  1500: msg`Choose a quality.`,
  1501: msg`The file has no name.`,
  1551: msg`Gengo does not offer these languages in this tier.`,
  1601: msg`The callback address must be a whole one that begins with https:// or http://.`,
  1651: NO_CHOICE,
  1701: NO_CHOICE,
  1751: msg`The custom data is over 1 kB, the most that Gengo takes.`,
  1754: msg`The same order reached Gengo within five minutes. It was not taken again.`,
  1758: msg`Gengo cannot read the custom data.`,
  1800: msg`There is no text to translate yet.`,
  1801: NO_FILE,
  1802: NO_FILE,
  1803: NO_FILE,
  1804: NO_UPLOAD,
  1851: NO_CHOICE,
  1852: NO_CHOICE,
  1901: NO_CHOICE,
  1950: msg`Only translations of one source language, one target language and one quality can be a group.`,
  1951: msg`One translation alone cannot be a group.`,
  1952: msg`Translations of this quality cannot be a group.`,

  2000: NO_COMMENT,
  2010: msg`The attachment needs a public address that begins with https:// or http://, a file name and a type.`,
  2050: UNNAMED,
  2100: UNKNOWN,
  2150: UNNAMED,
  2200: UNKNOWN,
  2250: msg`Gengo takes no decision on it now.`,
  2251: msg`It cannot be bought.`,
  2252: msg`A translator has already started.`,
  2300: NO_COMMENT,
  2350: msg`Choose what is wrong.`,
  2400: msg`Gengo wants the characters of this image.`,
  2401: msg`Not the characters of the last image: here is a new one.`,
  2450: NO_CHOICE,
  2500: NO_RATING,
  2501: NO_RATING,
  2502: NO_RATING,
  2503: NO_CHOICE,
  2550: UNNAMED,
  2600: UNKNOWN,
  2650: msg`Its status does not allow this.`,
  2700: msg`Nothing was ordered.`,
  2750: UNKNOWN,
  2751: msg`Gengo is still taking the order in: try again in a minute.`,
  2752: msg`The tone is longer than the 128 characters that Gengo takes.`,
  2753: msg`The purpose is longer than the 128 characters that Gengo takes.`,
  2800: DOWN,
};

/** Of the proxy's faults those that their kind does not say all of (`error-words.ts`). */
export const PROXY_WORDS: Readonly<Partial<Record<ProxyFault, MessageDescriptor>>> = {
  too_large: msg`It is larger than 100 MB, the most that Gengo takes.`,
  not_allowed: msg`Galley’s server does not let this through. Nothing was sent.`,
  foreign_site: msg`It did not come from Galley’s own pages. Nothing was sent.`,
  odd_identity: msg`The log-in in front of Galley is set up wrongly. Ask whoever looks after Galley.`,
  not_permitted: msg`Nothing was sent. Ask whoever looks after Galley.`,
  not_own: msg`This is not of an order of yours. Nothing was sent.`,
  owner_unknown: msg`Not known whose order this is. Nothing was sent.`,
  over_limit: msg`It costs more than you may spend on one. Nothing was sent.`,
  foreign_currency: msg`Its price is in another currency than your limit. Nothing was sent.`,
  price_unknown: msg`Gengo does not say what it costs. Nothing was sent.`,
  approves_unpriced: msg`It approves something at an unknown price. Nothing was sent.`,
};

const WORDS: Readonly<Record<string, MessageDescriptor>> = { ...CODE_WORDS, ...PROXY_WORDS };

export interface FaultWords {
  /** In the person's language. */
  ours?: string | undefined;
  /** Gengo's own English, where that says more. */
  said?: string | undefined;
}

/** What is said of a fault. */
export function wordsByCode(fault: Pick<Fault, 'code' | 'message'>): FaultWords {
  const ours = wordsOf(fault);
  return {
    ours,
    said: ours === undefined || addsTo(ours, fault.message) ? fault.message : undefined,
  };
}

function wordsOf({ code, message }: Pick<Fault, 'code' | 'message'>): string | undefined {
  const key = String(code ?? message);
  if (Object.hasOwn(WORDS, key)) return WORDS[key] && i18n._(WORDS[key]);
  if (message === '?') return t`Gengo gave no reason.`;
  return message === key && code !== undefined ? t`Gengo gave no reason (${key}).` : undefined;
}

/**
 * Whether Gengo's own words for a known code name what ours do not: a number, or a quoted value that is no name of
 * a field.
 */
const addsTo = (ours: string, said: string): boolean =>
  (said.match(/\d+|"[^"]*"/g) ?? []).some(
    (value) => !/^"[a-z_]+"$/.test(value) && !ours.includes(value.replaceAll('"', '')),
  );
