import { difference, sum } from '#lib/money/money.ts';
import { type Act, dayOf, isFailure, type Line, readLine, START } from './line.ts';

/** What of a record's lines counts now: its head, what has no outcome yet, and what was spent. */
export interface Ledger {
  head: () => string;
  size: () => number;
  /** Lines written before an act, without one of its outcome; oldest first. */
  open: () => Line[];
  /** What somebody spent by acts of a kind on a day, in a currency; what is not known to have failed counts. */
  spent: (who: string, act: Act, day: string, currency: string) => string;
  take: (texts: readonly string[]) => void;
}

const keyOf = ({ request, job }: Line) => `${request} ${job ?? ''}`;

export function createLedger(): Ledger {
  let head = START;
  let size = 0;
  const open = new Map<string, Line>();
  const spending = new Map<string, string>();

  /** `sign` 1: it is spent, or reserved; -1: not so. */
  const count = (line: Line, price: string | null, sign: 1 | -1) => {
    if (price === null) return;
    const [amount = '0', currency = ''] = price.split(' ');
    const place = [line.who, line.act, dayOf(line), currency].join(' ');
    const before = spending.get(place) ?? '0';
    spending.set(place, sign > 0 ? sum([before, amount]) : difference(before, amount));
  };

  const end = (begun: Line, { outcome, price }: Line) => {
    open.delete(keyOf(begun));
    if (isFailure(outcome ?? '')) count(begun, begun.price, -1);
    else if (price !== null) {
      // What Gengo took in the end, in the place of what it had quoted.
      count(begun, begun.price, -1);
      count(begun, price, 1);
    }
  };

  const takeOne = (line: Line) => {
    head = line.mac;
    size += 1;
    const begun = open.get(keyOf(line));
    if (line.outcome !== null) {
      if (begun) end(begun, line);
      return;
    }
    // Written a second time, since it was not known that the first had got through.
    if (begun) return;
    open.set(keyOf(line), line);
    count(line, line.price, 1);
  };

  return {
    head: () => head,
    size: () => size,
    open: () => [...open.values()],
    spent: (who, act, day, currency) => spending.get([who, act, day, currency].join(' ')) ?? '0',
    take: (texts) => {
      for (const text of texts) {
        const line = readLine(text);
        if (line) takeOne(line);
      }
    },
  };
}
