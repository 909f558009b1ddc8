import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import type { ExportState } from './export-state.ts';

const counted = (count: number) =>
  count === 1 ? '1 translation' : `${formatNumber(count)} translations`;

/** As many as a line holds. */
const NAMED = 5;

/** `2 could not be read: 17 and 18.` */
function leftOut(ids: readonly string[], words: string): string[] {
  if (ids.length === 0) return [];
  const more = ids.length - NAMED;
  const names = [...ids.slice(0, NAMED), ...(more > 0 ? [`${formatNumber(more)} more`] : [])];
  return [`${counted(ids.length)} not in the file, ${words}: ${listed(names)}.`];
}

/** Nothing within the minute. */
function timeLeftWords(ms: number): string[] {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes <= 1) return [];
  return [
    `About ${minutes} minutes left: Gengo asks to be read slowly. It goes on while this tab is open.`,
  ];
}

/** How an export stands, in sentences: the first says all there is to know at a glance. */
export function exportWords(state: ExportState): string[] {
  switch (state.phase) {
    case 'reading':
      return [
        `Exporting ${counted(state.ids.length)}: reading them first.`,
        ...timeLeftWords(state.leftMs),
      ];
    case 'writing':
      return [`Exporting ${counted(state.ids.length)}: writing the file.`];
    case 'stopped':
      return [`Export stopped: ${formatNumber(state.done)} of ${counted(state.total)} read.`];
    case 'failed': {
      const { title, detail } = errorWords(state.error);
      const { done, total } = state;
      return [
        `The export stopped. ${title}.`,
        detail,
        `${formatNumber(done)} of ${counted(total)} read.`,
      ];
    }
    case 'done': {
      const { file, count, unread, textless } = state;
      return [
        file ? `Exported ${counted(count)}: ${file.name}` : 'There was nothing to export.',
        ...leftOut(unread, 'since the details were not read'),
        ...leftOut(textless, 'since files have no text here'),
      ];
    }
    default:
      return state satisfies never;
  }
}
