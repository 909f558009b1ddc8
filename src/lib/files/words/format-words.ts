import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '../../language/i18n.ts';
import type { FormatName } from '../model/format-signs.ts';

/** What is no name alone is a message. */
const FORMATS: Readonly<Record<FormatName, string | MessageDescriptor>> = {
  android: 'Android',
  arb: 'ARB',
  chrome: 'Chrome',
  csv: 'CSV',
  json: 'JSON',
  po: 'PO',
  properties: msg`Java properties`,
  resx: msg`.NET resources`,
  srt: 'SRT',
  strings: msg`Apple strings`,
  text: msg`Text`,
  vtt: 'WebVTT',
  xcstrings: msg`String catalog`,
  xliff: 'XLIFF',
  yaml: 'YAML',
};

/** What people call a format. */
export function formatWords(format: FormatName): string {
  const words = FORMATS[format];
  return typeof words === 'string' ? words : i18n._(words);
}
