/** The encodings that people may choose, by `TextDecoder`'s names; what each is called. */
export const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (Western Europe)',
  'windows-1250': 'Windows-1250 (Central Europe)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'windows-874': 'Windows-874 (Thai)',
  macintosh: 'Mac Roman',
  shift_jis: 'Shift-JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'iso-2022-jp': 'ISO-2022-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  gb18030: 'GB18030 (Chinese, simplified)',
  big5: 'Big5 (Chinese, traditional)',
};

export const encodingName = (encoding: string): string => ENCODINGS[encoding] ?? encoding;

/**
 * Text of bytes in one encoding, without its byte order mark. Undefined where the bytes are not that encoding
 * or the platform does not know it.
 */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    // UTF-16 by hand where Node 20 cannot refuse what is no UTF-16.
    if (encoding.startsWith('utf-16')) return wellFormed(new TextDecoder(encoding).decode(bytes));
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const wellFormed = (text: string) => (text.includes('\uFFFD') ? undefined : text);
