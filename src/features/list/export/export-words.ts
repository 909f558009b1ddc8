import { plural, t } from '@lingui/core/macro';
import { errorWords, wholeDetail } from '#api/wire/error-words.ts';
import type { ExportFormatName } from '#lib/files/out/formats.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import type { ExportState } from './export-state.ts';

/** As many as a line holds. */
const NAMED = 5;

/** The ids of translations: `17, 18, 19, 20, 21, and 4 more`. */
function named(ids: readonly string[]): string {
  const more = formatNumber(ids.length - NAMED);
  return listed([...ids.slice(0, NAMED), ...(ids.length > NAMED ? [t`${more} more`] : [])]);
}

/** `2 translations not in the file, since the details were not read: 17 and 18.` */
function unreadWords(ids: readonly string[]): string {
  const n = ids.length;
  const amount = formatNumber(n);
  const names = named(ids);
  return t`${plural(n, { one: `${amount} translation`, other: `${amount} translations` })} not in the file, since the details were not read: ${names}.`;
}

/** The same of what the format does not hold: files; for a memory, what is not approved as well. */
function leftWords(ids: readonly string[], format: ExportFormatName): string {
  const n = ids.length;
  const amount = formatNumber(n);
  const names = named(ids);
  return format === 'tmx'
    ? t`${plural(n, { one: `${amount} translation`, other: `${amount} translations` })} not in the file, since a memory holds approved texts alone: ${names}.`
    : t`${plural(n, { one: `${amount} translation`, other: `${amount} translations` })} not in the file, since files have no text here: ${names}.`;
}

/** Nothing within the minute. */
function timeLeftWords(ms: number): string[] {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes <= 1) return [];
  const amount = formatNumber(minutes);
  return [
    plural(minutes, {
      one: `About ${amount} minute left: Gengo asks to be read slowly. It goes on while this tab is open.`,
      other: `About ${amount} minutes left: Gengo asks to be read slowly. It goes on while this tab is open.`,
    }),
  ];
}

/** How many of `total` translations have been read. */
function readWords(read: number, total: number): string {
  const done = formatNumber(read);
  const all = formatNumber(total);
  return plural(total, {
    one: `${done} of ${all} translation read.`,
    other: `${done} of ${all} translations read.`,
  });
}

/** How an export stands, in sentences: the first says all there is to know at a glance. */
export function exportWords(state: ExportState): string[] {
  const n = state.phase === 'done' ? state.count : state.ids.length;
  const amount = formatNumber(n);
  switch (state.phase) {
    case 'reading':
      return [
        plural(n, {
          one: `Exporting ${amount} translation: reading it first.`,
          other: `Exporting ${amount} translations: reading them first.`,
        }),
        ...timeLeftWords(state.leftMs),
      ];
    case 'writing':
      return [
        plural(n, {
          one: `Exporting ${amount} translation: writing the file.`,
          other: `Exporting ${amount} translations: writing the file.`,
        }),
      ];
    case 'stopped': {
      const read = readWords(state.done, state.total);
      return [t`Export stopped: ${read}`];
    }
    case 'failed': {
      const { title, ...words } = errorWords(state.error);
      const detail = wholeDetail(words);
      return [t`The export stopped. ${title}.`, detail, readWords(state.done, state.total)];
    }
    case 'done': {
      const { file, unread, textless } = state;
      const name = file?.name;
      return [
        name === undefined
          ? t`There was nothing to export.`
          : plural(n, {
              one: `Exported ${amount} translation: ${name}`,
              other: `Exported ${amount} translations: ${name}`,
            }),
        ...(unread.length > 0 ? [unreadWords(unread)] : []),
        ...(textless.length > 0 ? [leftWords(textless, state.format)] : []),
      ];
    }
    default:
      return state satisfies never;
  }
}
