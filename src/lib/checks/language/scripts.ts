/** How the languages are written; one that is not here is written in Latin letters. */
const SCRIPT_OF: Readonly<Record<string, string>> = {
  ar: 'Arab',
  fa: 'Arab',
  ur: 'Arab',
  he: 'Hebr',
  ja: 'Jpan',
  zh: 'Hans',
  ko: 'Kore',
  th: 'Thai',
  hi: 'Deva',
  el: 'Grek',
  bg: 'Cyrl',
  ru: 'Cyrl',
  uk: 'Cyrl',
  mk: 'Cyrl',
  sr: 'Cyrl',
  be: 'Cyrl',
  kk: 'Cyrl',
  ky: 'Cyrl',
  mn: 'Cyrl',
  tg: 'Cyrl',
  tt: 'Cyrl',
  ps: 'Arab',
  sd: 'Arab',
  ug: 'Arab',
  ckb: 'Arab',
  yi: 'Hebr',
  dv: 'Thaa',
  mr: 'Deva',
  ne: 'Deva',
  bn: 'Beng',
  as: 'Beng',
  pa: 'Guru',
  gu: 'Gujr',
  or: 'Orya',
  ta: 'Taml',
  te: 'Telu',
  kn: 'Knda',
  ml: 'Mlym',
  si: 'Sinh',
  km: 'Khmr',
  lo: 'Laoo',
  my: 'Mymr',
  hy: 'Armn',
  ka: 'Geor',
  am: 'Ethi',
  ti: 'Ethi',
  bo: 'Tibt',
  yue: 'Hans',
};

/** ISO 15924 code of the script in which a language (BCP 47, without region) is usually written. */
export const scriptOf = (language: string): string => SCRIPT_OF[language] ?? 'Latn';

/** Characters in which each script says what Latin letters say in 100. */
const ROOM: Readonly<Record<string, number>> = {
  Latn: 100,
  Grek: 108,
  Cyrl: 103,
  Arab: 80,
  Hebr: 75,
  Deva: 95,
  Thai: 88,
  Jpan: 48,
  Kore: 50,
  Hans: 34,
};

/** The usual length of a translation, as a share of its source's. */
export const usualRatio = (from: string, to: string): number =>
  (ROOM[scriptOf(to)] ?? 100) / (ROOM[scriptOf(from)] ?? 100);
