import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { sum } from '#lib/money/money.ts';
import { readCarried } from '#lib/order/order-mark.ts';
import type { Price } from '../summary.ts';

/** One text of an order in its languages. */
export interface MatrixText {
  /** The text's name in its file, where it has one. */
  key: string | undefined;
  title: string;
  /** The language that the title is in; undefined: it is no part of the text. */
  language: string | undefined;
  units: number | undefined;
  /** By language. */
  jobs: ReadonlyMap<string, Job>;
}

export interface Matrix {
  texts: readonly MatrixText[];
  /** Gengo's codes, in the order's own order. */
  languages: readonly string[];
}

/** By what the translations of one text are known as such: its name in its file, its title, itself. */
const textOf = ({ custom_data, slug, body_src, position, file_url_src = '' }: Job): string => {
  const { file, key, keyHash } = readCarried(custom_data);
  return JSON.stringify([file, key ?? keyHash, slug, body_src, file_url_src, position]);
};

/** Texts by languages. A text that was ordered twice into a language stands twice. `jobs`: oldest first. */
export function matrixOf(jobs: readonly Job[]): Matrix {
  const times = new Map<string, number>();
  const rows = new Map<string, Map<string, Job>>();
  for (const job of jobs) {
    const text = textOf(job);
    const inLanguage = `${job.lc_tgt} ${text}`;
    const time = times.get(inLanguage) ?? 0;
    times.set(inLanguage, time + 1);
    const row = `${time} ${text}`;
    const known = rows.get(row);
    if (known) known.set(job.lc_tgt, job);
    else rows.set(row, new Map([[job.lc_tgt, job]]));
  }
  return {
    texts: [...rows.values()].map(textRow).toSorted(byPosition),
    languages: [...new Set(jobs.map(({ lc_tgt }) => lc_tgt))],
  };
}

function textRow(jobs: ReadonlyMap<string, Job>): MatrixText {
  const [first] = jobs.values();
  // A row is made of a job.
  if (!first) throw new Error('A text without a translation');
  const title = jobTitle(first);
  return {
    key: readCarried(first.custom_data).key,
    title: title.text,
    language: title.isSource ? first.lc_src : undefined,
    units: first.unit_count,
    jobs,
  };
}

const positionOf = ({ jobs }: MatrixText) =>
  Math.min(...[...jobs.values()].map(({ position = 0 }) => position));

/** Where no position was given, as they were ordered. */
const byPosition = (a: MatrixText, b: MatrixText) => positionOf(a) - positionOf(b);

/** What a language's column comes to. */
export interface Column {
  language: string;
  count: number;
  approved: number;
  /** A sum for each currency. */
  prices: readonly Price[];
}

export function columnOf({ texts }: Matrix, language: string): Column {
  const jobs = texts.flatMap((text) => text.jobs.get(language) ?? []);
  const currencies = [...new Set(jobs.map(({ currency }) => currency))];
  const prices = currencies.flatMap((currency) => {
    const amounts = jobs.flatMap((job) => (job.currency === currency ? (job.credits ?? []) : []));
    return amounts.length > 0 ? [{ amount: sum(amounts), currency }] : [];
  });
  const approved = jobs.filter(({ status }) => status === 'approved').length;
  return { language, count: jobs.length, approved, prices };
}

/** A place in the matrix, both from 0. */
export interface Place {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
  /** How many rows a window shows. */
  page: number;
  /** The next language is to the left. */
  isRtl: boolean;
}

/** Where a key leads from a place; undefined: it is no key of the matrix. */
export function moved(
  key: string,
  from: Place,
  { rows, columns, page, isRtl }: Size,
): Place | undefined {
  const forward = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { row: -1, column: 0 },
    ArrowDown: { row: 1, column: 0 },
    ArrowLeft: { row: 0, column: -forward },
    ArrowRight: { row: 0, column: forward },
    PageUp: { row: -page, column: 0 },
    PageDown: { row: page, column: 0 },
    Home: { row: 0, column: -columns },
    End: { row: 0, column: columns },
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!step) return undefined;
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return {
    row: within(from.row + step.row, rows),
    column: within(from.column + step.column, columns),
  };
}
