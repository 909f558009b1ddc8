import type { Found } from './finding.ts';
import type { Pair } from './pair.ts';

/** A translator's words to themselves or to the customer, as they are written in the languages most work in. */
const NOTE = new RegExp(
  [
    String.raw`[[(（【](?:T[./]?N|N\.? ?d\.? ?T|N\. ?del ?T|N\. ?do ?T|Anm\. ?d\. ?Ü|translator[’']?s? note|note du traducteur|nota del traductor|nota do tradutor|訳注|訳者注|译注|译者注|譯註|譯者註|역주|прим\. ?пер)\.?(?![\p{L}])[^\n\])）】]{0,200}[\])）】]?`,
    String.raw`(?<![\p{L}\p{N}_])(?:FIXME|TBD|XXX)(?![\p{L}\p{N}_])`,
    String.raw`(?<![?？])[?？]{3,}(?![?？!！])`,
  ].join('|'),
  'giu',
);

/** In Spanish and Portuguese it is a word: there only as a mark of its own. */
const TODO = /(?<![\p{L}\p{N}_])TODO(?![\p{L}\p{N}_])/gu;
const TODO_ALONE = /(?<![\p{L}\p{N}_] ?)TODO(?::|\s*$)|(?<=[.!?…。]\s)TODO(?=[:\s]*$)/gmu;
const ROMANCE = new Set(['es', 'pt', 'gl', 'it', 'ca']);

/** Notes that were to be taken out before delivery. */
export function findLeftover({ source, translation }: Pair): Found[] {
  const todo =
    ROMANCE.has(translation.language) && translation.language !== 'it' ? TODO_ALONE : TODO;
  return [NOTE, todo].flatMap((pattern) =>
    [...translation.words.matchAll(pattern)]
      .filter(({ 0: note }) => !source.text.includes(note.trim().slice(0, 8)))
      .map(({ 0: note, index }): Found => ({
        severity: 'warning',
        fault: { is: 'note-left' },
        source: [],
        translation: [{ start: index, end: index + note.length }],
      })),
  );
}
