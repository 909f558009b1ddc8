/** Tags whose code is not what stands before their first hyphen. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nb: ['no'],
    nn: ['no'],
    fil: ['tl'],
    iw: ['he'],
    in: ['id'],
    jp: ['ja', 'jp'],
    ja: ['ja', 'jp'],
    yue: ['zh-hk', 'zh-tw'],
    cmn: ['zh'],
    msa: ['ms'],
  }),
);

/** Where people write Spanish as Gengo's `es-la` means it; 419 is Latin America. */
const LATIN_AMERICA = new Set(
  'la 419 mx ar co cl pe ve ec gt cu bo do hn py sv ni cr pa uy pr us'.split(' '),
);

/**
 * Gengo's code for a language as files name it (BCP 47, `zh_CN`, `pt_BR.UTF-8`, `sr@latin`): the first of
 * those offered that it may be. Chinese goes by its script, which a region implies; the other one is never
 * taken in its place.
 */
export function gengoCode(tag: string | undefined, offered: readonly string[]): string | undefined {
  const [language = '', ...rest] = (tag ?? '')
    .trim()
    .toLowerCase()
    .replace(/[.@].*$/, '')
    .split(/[-_]/);
  if (language === '') return undefined;
  const candidates = language === 'zh' ? chinese(rest) : others(language, rest);
  return candidates.find((one) => offered.includes(one));
}

function others(language: string, rest: readonly string[]): string[] {
  const codes = CODES.get(language) ?? [language];
  const isLatinAmerican = language === 'es' && rest.some((part) => LATIN_AMERICA.has(part));
  return [
    ...rest.map((part) => `${codes[0] ?? language}-${part}`),
    ...(isLatinAmerican ? ['es-la'] : []),
    ...codes,
  ];
}

function chinese(rest: readonly string[]): readonly string[] {
  const is = (...parts: string[]) => parts.some((part) => rest.includes(part));
  if (is('hk', 'mo', 'yue')) return ['zh-hk', 'zh-tw'];
  if (is('hans', 'cn', 'sg')) return ['zh'];
  return is('hant', 'tw') ? ['zh-tw'] : ['zh'];
}
