import { ImportError } from '../model/import-error.ts';
import { createLeft } from '../model/left-out.ts';
import type { Format, Range, Reading, Unit } from '../model/unit.ts';

/** SubRip. For another language its name alone changes. */
export const srt: Format = {
  missing: 'source',
  read,
  ways: {
    lf: (text) => cue(text),
    crlf: (text) => cue(text).replaceAll('\n', '\r\n'),
  },
  style: { chinese: 'region', separator: '-' },
  naming: 'token',
};

/** WebVTT, the same; its notes, styles and regions stay. */
export const vtt: Format = { ...srt };

/** A blank line would end the cue, and an arrow begin another. */
const cue = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n(?:[ \t]*\n)+/g, '\n')
    .trim()
    .replaceAll('-->', '→');

const TIMES = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

interface Line extends Range {
  text: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)].map(({ 1: line = '', index }) => ({
    text: line,
    from: index,
    to: index + line.length,
  }));
}

/** A blank line ends a cue, and so does the next one's time where that is missing. */
const isEnd = (line = '') => line.trim() === '' || TIMES.test(line);

function read(text: string): Reading {
  const lines = linesOf(text);
  const way = text.includes('\r\n') ? 'crlf' : 'lf';
  const units: Unit[] = [];
  const left = createLeft();
  for (const [at, { text: times }] of lines.entries()) {
    if (!TIMES.test(times)) continue;
    let end = at + 1;
    while (!isEnd(lines[end]?.text)) end++;
    const words = lines.slice(at + 1, end);
    const [first, last] = [words[0], words.at(-1)];
    const above = lines[at - 1]?.text.trim() ?? '';
    const key = above !== '' ? above : (times.split('-->')[0]?.trim() ?? '');
    if (!first || !last) {
      left.add('empty', key);
      continue;
    }
    units.push({
      key,
      source: words.map((line) => line.text).join('\n'),
      state: 'missing',
      place: { from: first.from, to: last.to, way },
    });
  }
  if (units.length === 0 && left.all().length === 0)
    throw new ImportError({ is: 'no-cue' }, { line: 1, column: 1 });
  return { units, isBilingual: false, languages: [], left: left.all(), notes: [] };
}
