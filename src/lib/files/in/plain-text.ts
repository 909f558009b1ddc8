import type { Imported } from './rows.ts';

/** Of Windows, Unix and old Macs, and those that Unicode and mainframes know. */
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/**
 * Text as it was typed or pasted: one row, or one for each run of lines between blank ones. Line ends
 * become `\n`; blank lines at the edges are left out.
 */
export function readPlainText(text: string, { split }: { split: boolean }): Imported {
  const paragraphs: string[][] = [[]];
  for (const line of text.split(LINE_END)) {
    if (line.trim() === '' && split) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const texts = paragraphs.map(withoutBlankEdges).filter((lines) => lines.length > 0);
  return { rows: texts.map((lines) => ({ title: '', text: lines.join('\n') })), notes: [] };
}

function withoutBlankEdges(lines: readonly string[]): string[] {
  const isFilled = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1);
}
