import type { ApiErrorKind } from './errors.ts';

type Row = readonly [kind: ApiErrorKind, field?: string];

/**
 * Every code of gengo-api.md, section 2: what it means to the interface, and the request's field that
 * it is about. The three-digit ones are HTTP statuses that newer back ends put into `err.code`.
 */
export const CODES: Readonly<Record<number, Row>> = {
  401: ['keys-refused'],
  404: ['no-access'],
  429: ['unavailable'],

  1000: ['keys-refused'],
  1100: ['keys-refused'],
  1150: ['keys-refused'],
  1200: ['keys-refused'],
  1201: ['keys-refused'],
  1250: ['refused'],
  1251: ['refused'],

  1300: ['invalid', 'type'],
  1301: ['invalid', 'type'],
  1302: ['invalid', 'identifier'],
  1303: ['invalid', 'identifier'],
  1304: ['invalid', 'tier'],
  1305: ['invalid', 'file'],
  1306: ['invalid', 'file'],
  1350: ['invalid', 'body_src'],
  1351: ['invalid', 'body_src'],
  1352: ['invalid', 'file'],
  1400: ['invalid', 'lc_src'],
  1450: ['invalid', 'lc_tgt'],
  1500: ['invalid', 'tier'],
  1501: ['invalid', 'filename'],
  1551: ['invalid', 'lc_tgt'],
  1601: ['invalid', 'callback_url'],
  1651: ['invalid', 'auto_approve'],
  1701: ['invalid', 'use_preferred'],
  1751: ['invalid', 'custom_data'],
  1754: ['repeated'],
  1758: ['invalid', 'custom_data'],
  1800: ['invalid', 'jobs'],
  1801: ['invalid', 'jobs'],
  1802: ['invalid', 'file'],
  1803: ['invalid', 'file_key'],
  1804: ['invalid', 'identifier'],
  1851: ['invalid', 'as_group'],
  1852: ['invalid', 'allow_fork'],
  1901: ['invalid', 'process'],
  1950: ['invalid', 'as_group'],
  1951: ['invalid', 'as_group'],
  1952: ['invalid', 'as_group'],

  2000: ['invalid', 'body'],
  2010: ['invalid', 'attachments'],
  2050: ['invalid', 'job_id'],
  2100: ['no-access'],
  2150: ['invalid', 'rev_id'],
  2200: ['no-access'],
  2250: ['illegal-state'],
  2251: ['illegal-state'],
  2252: ['illegal-state'],
  2300: ['invalid', 'comment'],
  2350: ['invalid', 'reason'],
  2400: ['captcha', 'captcha'],
  2401: ['captcha', 'captcha'],
  2450: ['invalid', 'follow_up'],
  2500: ['invalid', 'rating'],
  2501: ['invalid', 'rating'],
  2502: ['invalid', 'rating'],
  2503: ['invalid', 'public'],
  2550: ['invalid', 'group_id'],
  2600: ['no-access'],
  2650: ['illegal-state'],
  2700: ['no-credits'],
  2750: ['no-access'],
  2751: ['illegal-state'],
  2752: ['invalid', 'tone'],
  2753: ['invalid', 'purpose'],
  2800: ['unavailable'],
};

/** What a code means. A code that is not listed is a plain refusal; 5xx is an outage. */
export function codeMeaning(code: number | undefined): {
  kind: ApiErrorKind;
  field: string | undefined;
} {
  if (isHttpFailure(code)) return { kind: 'unavailable', field: undefined };
  const [kind, field] = (code === undefined ? undefined : CODES[code]) ?? ['refused'];
  return { kind, field };
}

/** A 5xx, as an HTTP status or copied into `err.code`: it does not tell whether a change happened. */
export function isHttpFailure(code: number | undefined): boolean {
  return code !== undefined && code >= 500 && code < 600;
}
