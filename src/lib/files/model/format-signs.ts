/** Of each format, by its file's name with its folders, or else by what it begins with; the first that fits. */
const SIGNS = [
  ['arb', /\.arb$/i],
  ['chrome', /(?:^|\/)_locales\/[^/]+\/messages\.json$/],
  ['xcstrings', /\.xcstrings$/i, /^\s*\{\s*"sourceLanguage"/],
  ['properties', /\.properties$/i],
  ['strings', /\.strings$/i, /^"(?:[^"\\\n]|\\.)*"[ \t]*=[ \t]*"(?:[^"\\\n]|\\.)*";[ \t\r]*$/m],
  ['yaml', /\.ya?ml$/i],
  ['csv', /\.(?:csv|tsv|tab)$/i],
  ['srt', /\.srt$/i, /^\s*\d+\r?\n\d+:\d\d:\d\d,\d{3} -->/],
  ['vtt', /\.vtt$/i, /^WEBVTT/],
  ['android', /(?:^|\/)values[^/]*\/[^/]+\.xml$/, /<resources\b/],
  ['resx', /\.res[xw]$/i, /<root>[\s\S]*<(?:xsd:schema|resheader|data)\b/],
  // Any other XML: its reader says what it is.
  ['xliff', /\.(?:xlf|xliff|sdlxliff|mxliff|mqxliff|xml)$/i, /^\s*<(?:\?xml|(?:\w+:)?xliff)\b/],
  ['json', /\.json$/i, /^\s*(?:[[{]|\/[/*])/],
  ['po', /\.pot?$/i, /^msgid[ \t]+"/m],
  ['text', /\.(?:txt|text|md)$/i],
] as const satisfies readonly (readonly [string, name: RegExp, content?: RegExp])[];

export type FormatName = (typeof SIGNS)[number][0];

/** By its name. */
export const formatOfName = (name: string): FormatName | undefined =>
  // An XML that is none of XLIFF's may be any of the others.
  /\.xml$/i.test(name) && !/(?:^|\/)values/.test(name)
    ? undefined
    : SIGNS.find(([, pattern]) => pattern.test(name))?.[0];

/** By what stands in it. */
export const formatOfText = (text: string): FormatName | undefined => {
  const begin = text.slice(0, 4000);
  return SIGNS.find(([, , pattern]) => pattern?.test(begin))?.[0];
};
