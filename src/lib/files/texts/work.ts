import { FORMATS } from '../formats/formats.ts';
import { ImportError, type Position } from '../in/import-error.ts';
import { crc32, zip } from '../out/zip.ts';
import { doneIn } from './done-in.ts';
import { fill } from './fill.ts';
import { readFile } from './read-file.ts';
import type { Missing, Unit } from './unit.ts';

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

/** What people see of one text. */
export type ShownUnit = Pick<Unit, 'key' | 'source' | 'note' | 'limit'>;

export interface ReadTexts {
  units: ShownUnit[];
  /** As the file names it: "en-GB"; undefined where it does not. */
  language: string | undefined;
  encoding: string;
  /** What the format is called. */
  format: string;
  /** What stands in place of a missing translation, unless somebody chooses. */
  missing: Missing;
  /** What was left out, and why, in words for people. */
  notes: string[];
}

/** A file that cannot be read, in words for people. */
export interface Problem {
  problem: string;
  position: Position | undefined;
}

/** A file in one language, or several in a zip archive. */
export interface Out {
  name: string;
  blob: Blob;
  /** In words for people, each with the name of its file. */
  notes: string[];
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
}
export type Question = { [Of in keyof Asks]: { ask: Of } & Asks[Of] }[keyof Asks];

export interface Answers {
  read: ReadTexts | Problem;
  done: string[][];
  fill: Out | Problem;
}
export type Answer = Answers[keyof Answers];

/** Answers one question. What is wrong with a file is an answer; all else is thrown. */
export async function work(question: Question, now: Date): Promise<Answer> {
  try {
    switch (question.ask) {
      case 'read':
        return await readTexts(question.source);
      case 'done': {
        const file = await open(question.source);
        return question.targets.map((lc) => doneIn(file, lc));
      }
      case 'fill':
        return await fillAll(question, now);
      default:
        return question satisfies never;
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { problem: error.message, position: error.position };
  }
}

const open = async ({ name, blob, encoding }: Source) =>
  readFile(
    new Uint8Array(await blob.arrayBuffer()),
    name,
    encoding === undefined ? {} : { encoding },
  );

async function readTexts(source: Source): Promise<ReadTexts> {
  const { units, language, encoding, format, notes } = await open(source);
  const { label, missing } = FORMATS[format];
  return {
    units: units.map((unit) => ({
      key: unit.key,
      source: unit.source,
      ...(unit.note !== undefined && { note: unit.note }),
      ...(unit.limit !== undefined && { limit: unit.limit }),
    })),
    language,
    encoding,
    format: label,
    missing,
    notes,
  };
}

async function fillAll({ files, archive }: Asks['fill'], now: Date): Promise<Out> {
  const all: { name: string; bytes: Uint8Array<ArrayBuffer>; notes: string[] }[] = [];
  for (const { source, translations, missing } of files) {
    const file = await open(source);
    for (const [lc, texts] of translations) {
      const { name, bytes, notes } = fill(file, texts, lc, missing ? { missing } : {});
      // A copy, since what was read may lie in shared memory for all that is known.
      all.push({ name: freeName(name, lc, all), bytes: new Uint8Array(bytes), notes });
    }
  }
  const notes = all.flatMap(({ name, notes: some }) => some.map((note) => `${name}: ${note}`));
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
