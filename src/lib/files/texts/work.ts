import { FORMATS } from '../formats/formats.ts';
import type { FormatName } from '../model/format-signs.ts';
import type { Fault } from '../model/fault.ts';
import { ImportError, type Position } from '../model/import-error.ts';
import type { Note } from '../model/note.ts';
import { hasCode, protectCode } from '../../text/kept-marks.ts';
import { crc32, zip } from '../out/zip.ts';
import { doneIn } from './done-in.ts';
import { fill } from './fill.ts';
import type { Choices } from '../model/read-choices.ts';
import { type Imported, type ImportedRow, importTexts, withLineFeeds } from './import-texts.ts';
import type { LeftOut } from '../model/left-out.ts';
import { LARGEST, readFile, type ReadOptions } from './read-file.ts';
import type { Missing, Unit } from '../model/unit.ts';

/*
 * What is done with files of texts, as a worker does it: a file of 20 MB would hold up a page for seconds. Each question
 * brings its file, so that nothing has to be kept between two of them.
 */

/** A file as somebody chose it. */
export interface Source {
  /** With its folders. */
  name: string;
  blob: Blob;
  /** By `TextDecoder`'s name; guessed where it is not given. */
  encoding: string | undefined;
}

/** What somebody brought to be ordered: a file, or what was pasted. */
export interface Brought extends Choices {
  /** With its folders; empty for what was pasted. */
  name: string;
  blob: Blob;
  isPasted: boolean;
  /** Gengo's codes of the languages that it is ordered in. */
  targets: readonly string[];
  /** What no translator may change is put into `[[[ ]]]`. */
  isProtected: boolean;
}

/** What people see of one text. */
export type ShownUnit = Pick<Unit, 'key' | 'title' | 'source' | 'note' | 'limit'> & {
  /** The source with what no translator may change in `[[[ ]]]`, where it has such. */
  kept?: string;
};

export interface ReadTexts {
  units: ShownUnit[];
  /** As the file names it: "en-GB"; undefined where it does not. */
  language: string | undefined;
  encoding: string;
  format: FormatName;
  /** What stands in place of a missing translation, unless somebody chooses. */
  missing: Missing;
  left: LeftOut[];
  /** What was guessed or is strange. */
  notes: Note[];
}

/** What was found in what somebody brought, to look at before it is added. */
export interface Looked extends Omit<Imported, 'rows'> {
  /** How many texts, and how many of them the file has as done. */
  texts: number;
  done: number;
  /** Placeholders, tags, addresses stand in it. */
  hasCode: boolean;
  /** Of those that are not done, and of all. */
  first: { open: ImportedRow[]; all: ImportedRow[] };
}

/** Why a file cannot be read. */
export interface Problem {
  problem: Fault;
  position: Position | undefined;
}

/** A file in one language, or several in a zip archive. */
export interface Out {
  name: string;
  blob: Blob;
  /** What changed, each with the name of its file. */
  notes: { name: string; note: Note }[];
}

/** A file that is to be filled, and with what, by language and key. */
export interface Filling {
  source: Source;
  translations: readonly (readonly [lc: string, texts: ReadonlyMap<string, string>])[];
  /** Undefined: as its format has it. */
  missing: Missing | undefined;
}

export interface Asks {
  read: { source: Source };
  /** Keys of what the file has as done, by language. */
  done: { source: Source; targets: readonly string[] };
  fill: { files: readonly Filling[]; archive: string };
  look: { brought: Brought };
  /** The texts come as parts. */
  rows: { brought: Brought; withDone: boolean };
}
export type Question = { [Of in keyof Asks]: { ask: Of } & Asks[Of] }[keyof Asks];

export interface Answers {
  read: ReadTexts | Problem;
  done: string[][];
  fill: Out | Problem;
  look: Looked | Problem;
  rows: undefined | Problem;
}
export type Answer = Answers[keyof Answers];

/** Told before the answer: how far the reading has come, from 0 to 1; some of the texts that were asked for. */
export type Told = { share: number } | { rows: readonly ImportedRow[] };
export type Tell = (told: Told) => void;

/** Answers one question. What is wrong with a file is an answer; all else is thrown. */
export async function work(question: Question, now: Date, tell: Tell = () => {}): Promise<Answer> {
  try {
    switch (question.ask) {
      case 'read':
        return await readTexts(question.source);
      case 'done': {
        const file = await openFile(question.source);
        return question.targets.map((lc) => doneIn(file, lc));
      }
      case 'fill':
        return await fillAll(question, now);
      case 'look':
        return await look(question.brought, tell);
      case 'rows':
        return await tellRows(question, tell);
      default:
        return question satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { problem: error.fault, position: error.position };
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  // Before it is in memory.
  if (blob.size > LARGEST) throw new ImportError({ is: 'too-large', bytes: LARGEST });
  return new Uint8Array(await blob.arrayBuffer());
}

const openFile = async ({ name, blob, encoding }: Source) =>
  readFile(await bytesOf(blob), name, { encoding });

async function importBrought(
  { blob, name, targets, isProtected, ...choices }: Brought,
  tell: Tell,
) {
  // What was pasted is text already.
  const encoding = choices.isPasted ? 'utf-8' : choices.encoding;
  const options: ReadOptions = { ...choices, encoding, onShare: (share) => tell({ share }) };
  const found = importTexts(await bytesOf(blob), name, options, targets);
  if (!isProtected) return found;
  return { ...found, rows: found.rows.map((row) => ({ ...row, text: protectCode(row.text) })) };
}

/** As many as are looked at before they are added. */
const FIRST = 3;

async function look(brought: Brought, tell: Tell): Promise<Looked> {
  const { rows, ...found } = await importBrought(brought, tell);
  const undone = rows.filter(({ isDone }) => !isDone);
  return {
    ...found,
    texts: rows.length,
    done: rows.length - undone.length,
    hasCode: brought.isProtected || rows.some(({ text }) => hasCode(text)),
    first: { open: undone.slice(0, FIRST), all: rows.slice(0, FIRST) },
  };
}

/** A page that takes in more at a time stands still for too long. */
const SOME = 1000;

async function tellRows({ brought, withDone }: Asks['rows'], tell: Tell) {
  const { rows } = await importBrought(brought, tell);
  const wanted = withDone ? rows : rows.filter(({ isDone }) => !isDone);
  for (let from = 0; from < wanted.length; from += SOME)
    tell({ rows: wanted.slice(from, from + SOME) });
  return undefined;
}

function shown({ key, title, source: written, note, limit }: Unit): ShownUnit {
  const source = withLineFeeds(written);
  return {
    key,
    ...(title !== undefined && { title }),
    source,
    ...(note !== undefined && { note }),
    ...(limit !== undefined && { limit }),
    ...(hasCode(source) && { kept: protectCode(source) }),
  };
}

async function readTexts(source: Source): Promise<ReadTexts> {
  const { units, language, encoding, format, left, notes } = await openFile(source);
  const { missing } = FORMATS[format];
  return {
    units: units.map(shown),
    language,
    encoding,
    format,
    missing,
    left,
    notes,
  };
}

async function fillAll({ files, archive }: Asks['fill'], now: Date): Promise<Out> {
  const all: { name: string; bytes: Uint8Array<ArrayBuffer>; notes: Note[] }[] = [];
  for (const { source, translations, missing } of files) {
    const file = await openFile(source);
    for (const [lc, texts] of translations) {
      const { name, bytes, notes } = fill(file, texts, lc, missing ? { missing } : {});
      // A copy, since what was read may lie in shared memory for all that is known.
      all.push({ name: freeName(name, lc, all), bytes: new Uint8Array(bytes), notes });
    }
  }
  const notes = all.flatMap(({ name, notes: some }) => some.map((note) => ({ name, note })));
  const [only, ...others] = all;
  if (only && others.length === 0)
    return { name: only.name.replace(/^.*\//, ''), blob: new Blob([only.bytes]), notes };
  const packed = all.map(({ name, bytes }) => ({
    name,
    blob: new Blob([bytes]),
    crc: crc32(bytes),
  }));
  return { name: archive, blob: zip(packed, now), notes };
}

/** A format whose files hold all languages gives them one name: in an archive each needs its own. */
function freeName(name: string, lc: string, taken: readonly { name: string }[]): string {
  const isTaken = (one: string) => taken.some((other) => other.name === one);
  if (!isTaken(name)) return name;
  const apart = `${lc}/${name}`;
  for (let count = 2; ; count += 1) {
    const next = count === 2 ? apart : apart.replace(/(\.[^./]*)?$/, ` (${count - 1})$1`);
    if (!isTaken(next)) return next;
  }
}
