import { ImportError } from '../in/import-error.ts';
import type { Format } from '../texts/unit.ts';
import { android } from './android.ts';
import { csv } from './csv.ts';
import { arb, chrome, json } from './json.ts';
import { po } from './po.ts';
import { properties } from './properties.ts';
import { resx } from './resx.ts';
import { strings } from './strings.ts';
import { srt, vtt } from './subtitles.ts';
import { xcstrings } from './xcstrings.ts';
import { xliff } from './xliff.ts';
import { yaml } from './yaml.ts';

/** Every format that texts come from, and go back into. */
export const FORMATS = {
  json,
  arb,
  chrome,
  po,
  xliff,
  android,
  resx,
  properties,
  strings,
  xcstrings,
  yaml,
  csv,
  srt,
  vtt,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** By the file's name, with its folders, or else by what stands in it; the first that fits. */
const SIGNS: readonly (readonly [FormatName, name: RegExp, content?: RegExp])[] = [
  ['arb', /\.arb$/i, /"@@locale"/],
  ['chrome', /(?:^|\/)_locales\/[^/]+\/messages\.json$/],
  ['po', /\.pot?$/i, /^msgid[ \t]+"/m],
  ['xcstrings', /\.xcstrings$/i],
  ['properties', /\.properties$/i],
  ['strings', /\.strings$/i],
  ['yaml', /\.ya?ml$/i],
  ['csv', /\.(?:csv|tsv|tab)$/i],
  ['srt', /\.srt$/i],
  ['vtt', /\.vtt$/i, /^WEBVTT/],
  ['xliff', /\.(?:xlf|xliff|sdlxliff|mxliff|mqxliff)$/i, /<(?:\w+:)?xliff\b/],
  ['android', /(?:^|\/)values[^/]*\/[^/]+\.xml$/, /<resources\b/],
  ['resx', /\.res[xw]$/i, /<root>[\s\S]*<(?:xsd:schema|resheader|data)\b/],
  ['json', /\.json$/i, /^\s*[[{]/],
];

/**
 * Which format a file is in.
 * @throws ImportError for none of these
 */
export function formatOf(name: string, text: string): FormatName {
  const begin = text.slice(0, 4000);
  const found =
    SIGNS.find(([, pattern]) => pattern.test(name)) ??
    SIGNS.find(([, , pattern]) => pattern?.test(begin));
  if (!found)
    throw new ImportError('It is in no format whose texts Galley can put translations into.');
  return found[0];
}
