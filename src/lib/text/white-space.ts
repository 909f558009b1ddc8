import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** A stretch of a text: words, or one white-space character and what is drawn for it. */
export interface SpaceSpan {
  text: string;
  mark?: SpaceMark;
}

export interface SpaceMark {
  /** Drawn over the character, or before one that has no width of its own. */
  sign: string;
  /** Wide signs and signs of what has no width push the words apart; the others lie over the blank. */
  place: 'over' | 'before';
  /** One that people rarely mean: doubled, at an edge, or invisible. */
  isOdd: boolean;
}

const over = (sign: string): SpaceMark => ({ sign, place: 'over', isOdd: false });
const odd = (sign: string): SpaceMark => ({ sign, place: 'before', isOdd: true });

const LINE_END: SpaceMark = { sign: '↵', place: 'before', isOdd: false };

/** Signs as word processors draw them; what has no usual one is named by its Unicode abbreviation. */
const MARKS: Readonly<Record<string, SpaceMark>> = {
  ' ': over('·'),
  '\u00A0': over('°'),
  '\u3000': over('□'),
  '\t': over('→'),
  '\n': LINE_END,
  '\r\n': LINE_END,
  '\r': odd('CR'),
  '\v': odd('VT'),
  '\f': odd('FF'),
  '\u0085': odd('NEL'),
  '\u2028': odd('LS'),
  '\u2029': odd('PS'),
  '\u202F': odd('NNBSP'),
  '\u2002': odd('ENSP'),
  '\u2003': odd('EMSP'),
  '\u2004': odd('3/MSP'),
  '\u2005': odd('4/MSP'),
  '\u2006': odd('6/MSP'),
  '\u2007': odd('FSP'),
  '\u2008': odd('PSP'),
  '\u2009': odd('THSP'),
  '\u200A': odd('HSP'),
  '\u00AD': odd('SHY'),
  '\u200B': odd('ZWSP'),
  '\u200C': odd('ZWNJ'),
  '\u200D': odd('ZWJ'),
  '\u200E': odd('LRM'),
  '\u200F': odd('RLM'),
  '\u061C': odd('ALM'),
  '\u202A': odd('LRE'),
  '\u202B': odd('RLE'),
  '\u202C': odd('PDF'),
  '\u202D': odd('LRO'),
  '\u202E': odd('RLO'),
  '\u2066': odd('LRI'),
  '\u2067': odd('RLI'),
  '\u2068': odd('FSI'),
  '\u2069': odd('PDI'),
  '\u2060': odd('WJ'),
  '\u034F': odd('CGJ'),
  '\u180E': odd('MVS'),
  '\u205F': odd('MMSP'),
  '\u3164': odd('HF'),
  '\uFEFF': odd('BOM'),
};

/** What the signs mean, for people; the abbreviations are Unicode's own. */
export const SPACE_LEGEND: readonly (readonly [sign: string, meaning: MessageDescriptor])[] = [
  ['·', msg`space`],
  ['°', msg`no-break space`],
  ['→', msg`tab`],
  ['□', msg`full-width space`],
  ['↵', msg`line end`],
];

/** An emoji made of several keeps its joiners and is drawn as one; its selectors are no white space. */
const EMOJI = String.raw`\p{Extended_Pictographic}[\p{EMod}\uFE0F]?(?:\u200D\p{Extended_Pictographic}[\p{EMod}\uFE0F]?)+`;
const SPACE = new RegExp(`${EMOJI}|\\r\\n|[${Object.keys(MARKS).join('')}]`, 'gu');

/**
 * Parts a stretch of a text into words and white space, each character of it with its mark. The pieces
 * joined are the stretch. A space beside another, beside a line end or at the text's edge is odd.
 */
export function spaceSpans(text: string, start = 0, end = text.length): SpaceSpan[] {
  const stretch = text.slice(start, end);
  const spans: SpaceSpan[] = [];
  let at = 0;
  for (const { 0: found, index } of stretch.matchAll(SPACE)) {
    const mark = MARKS[found];
    if (!mark) continue;
    if (index > at) spans.push({ text: stretch.slice(at, index) });
    at = index + found.length;
    const isOdd = mark.isOdd || (found === ' ' && isLoose(text, start + index));
    spans.push({ text: found, mark: isOdd === mark.isOdd ? mark : { ...mark, isOdd } });
  }
  if (at < stretch.length) spans.push({ text: stretch.slice(at) });
  return spans;
}

const BLANK = /^\s?$/;

function isLoose(text: string, index: number): boolean {
  return BLANK.test(text.charAt(index - 1)) || BLANK.test(text.charAt(index + 1));
}

/** Whether a text holds a character that nobody sees as what it is: of no width, unusual, or one that turns directions. */
export const hasOddSpace = (text: string): boolean =>
  spaceSpans(text).some(({ text: found, mark }) => mark !== undefined && MARKS[found]?.isOdd);

/** The signs of a gap between paragraphs, whose characters themselves are not drawn. */
export function gapSigns(gap: string): string {
  return spaceSpans(gap)
    .map(({ text, mark }) => mark?.sign ?? text)
    .join('');
}
