import { FORMATS } from '../formats/formats.ts';
import { isLanguage } from '../model/language.ts';
import { readText, type TextFile } from './read-file.ts';
import type { Format, Reading } from '../model/unit.ts';

/**
 * Keys of the texts whose translation a file has as done in this language (Gengo's code): those that `fill` leaves as
 * they are where none is given. A translation into a language that the file does not name may be this one.
 */
export function doneIn(file: TextFile, lc: string): string[] {
  const format: Format = FORMATS[file.format];
  const reading: Reading = format.holdsMany
    ? readText(file.format, file.text, { name: file.name, target: lc })
    : file;
  const { isBilingual, target, units } = reading;
  if (!isBilingual || (target !== undefined && !isLanguage(target, lc))) return [];
  return units.filter(({ state }) => state === 'done').map(({ key }) => key);
}
