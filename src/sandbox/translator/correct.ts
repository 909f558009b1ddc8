import { fulfil, type Edit, type Texts } from './edits.ts';
import { readRequest, type Point } from './request.ts';

export interface Correction {
  text: string;
  /** The translator's comment: what was done, and what was not. */
  answer: string;
}

/** What came of one point. */
interface Report {
  number: string | undefined;
  done: string[];
  /** What is told of a wish that came to nothing; empty: no more than that. */
  open: string[];
}

const overlaps = (a: Edit, b: Edit) =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);

/** Points are fulfilled on the text as it was: what one changes, another one does not see. */
class Corrector {
  readonly #texts: Texts;
  readonly #edits: Edit[] = [];

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  take({ number, wishes, asks }: Point): Report {
    const report: Report = { number, done: [], open: [] };
    for (const wish of wishes) {
      const { edits, said } = fulfil(wish, this.#texts);
      const isFree = edits.every((edit) => !this.#edits.some((other) => overlaps(edit, other)));
      if (edits.length > 0 && isFree) {
        this.#edits.push(...edits);
        report.done.push(said);
      } else report.open.push(edits.length > 0 ? '' : said);
    }
    if (wishes.length === 0 && asks) report.open.push('');
    // A place is named twice, in other words: one of them was enough.
    if (report.done.length > 0) report.open = report.open.filter((said) => said !== '');
    return report;
  }

  get text(): string {
    let { translation } = this.#texts;
    for (const { start, end, text } of this.#edits.toSorted((a, b) => b.start - a.start)) {
      translation = translation.slice(0, start) + text + translation.slice(end);
    }
    return translation;
  }
}

const unsure = (number: string | undefined) =>
  number === undefined
    ? 'I was not sure what to change in the rest of your request; I left that as it was.'
    : `I was not sure what to change in point ${number}; I left it as it was.`;

function tell({ number, done, open }: Report): string[] {
  const said = [...done, ...open.filter((one) => one !== '')].join(' ');
  return [
    ...(said && number !== undefined ? [`${number}. ${said}`] : []),
    ...(said && number === undefined ? [said] : []),
    ...(open.includes('') ? [unsure(number)] : []),
  ];
}

const NOTHING =
  'I was not sure what to change, so the text is the same as before. Could you quote the words that are wrong, and tell me what should stand there?';

/** The translator's comment: point by point, and nothing that was not done. */
function answerTo(reports: readonly Report[]): string {
  const isDone = reports.some(({ done }) => done.length > 0);
  const isTold = reports.some(({ open }) => open.some((one) => one !== ''));
  if (!isDone && !isTold) return NOTHING;
  const lines = [...new Set(reports.flatMap(tell))];
  if (!isDone) return ['I changed nothing yet.', ...lines].join('\n');
  return ['Thank you.', ...lines].join(lines.length === 1 ? ' ' : '\n');
}

/**
 * A corrected version of any delivered translation, the human ones of the demo account included. What a
 * request asks for and can be done without knowing the language is done: numbers, quoted words, placeholders, kept
 * text, addresses. All else stays as it is, and the answer says so.
 */
export function correct(translation: string, request: string, source: string): Correction {
  const corrector = new Corrector({ source, translation });
  const reports = readRequest(request).map((point) => corrector.take(point));
  return { text: corrector.text, answer: answerTo(reports) };
}

/** What the translator says of a file, which stays as it is. */
export const FILE_ANSWER =
  'I could not work on your request: in this sandbox, files stay as they were delivered.';
