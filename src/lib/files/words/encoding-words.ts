import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '../../language/i18n.ts';
import { languageName } from '../../text/languages.ts';

/** What an encoding is called, and what it writes: a language, by its code, or several. */
type Named = readonly [name: string, writes?: string | MessageDescriptor];

const NAMES = {
  'utf-8': ['UTF-8'],
  'utf-16le': ['UTF-16LE'],
  'utf-16be': ['UTF-16BE'],
  'windows-1252': ['Windows-1252', msg`Western Europe`],
  'windows-1250': ['Windows-1250', msg`Central Europe`],
  'windows-1251': ['Windows-1251', msg`Cyrillic`],
  'koi8-r': ['KOI8-R', msg`Cyrillic`],
  'windows-1253': ['Windows-1253', 'el'],
  'windows-1254': ['Windows-1254', 'tr'],
  'windows-1255': ['Windows-1255', 'he'],
  'windows-1256': ['Windows-1256', 'ar'],
  'windows-874': ['Windows-874', 'th'],
  macintosh: ['Mac Roman'],
  shift_jis: ['Shift-JIS', 'ja'],
  'euc-jp': ['EUC-JP', 'ja'],
  'iso-2022-jp': ['ISO-2022-JP', 'ja'],
  'euc-kr': ['EUC-KR', 'ko'],
  gb18030: ['GB18030', msg`Chinese, simplified`],
  big5: ['Big5', msg`Chinese, traditional`],
} as const satisfies Readonly<Record<string, Named>>;

/** The encodings that people may choose, by `TextDecoder`'s names. */
export const ENCODINGS: readonly string[] = Object.keys(NAMES);

/** What people call an encoding; one that nobody can choose by its own name. */
export function encodingWords(encoding: string): string {
  const named: Named | undefined = Object.hasOwn(NAMES, encoding)
    ? NAMES[encoding as keyof typeof NAMES]
    : undefined;
  const [name, writes] = named ?? [encoding];
  if (writes === undefined) return name;
  const language = typeof writes === 'string' ? languageName(writes) : i18n._(writes);
  return t`${name} (${language})`;
}
