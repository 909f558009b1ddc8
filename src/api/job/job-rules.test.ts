import { expect, test } from 'vitest';
import { STATUSES } from '#lib/status.ts';
import { JOB_RULES, judge, type JobAction } from './job-rules.ts';
import { reasonFor, whyNotAllowed } from './not-allowed.ts';

/** "What each status allows", written out by hand: the table is compared with it. */
const TABLE = `
| approve, revise | reviewable | 2250 | "Only a translation that is ready for review can be approved / sent back." |
| reject | reviewable | 2650 (read 2250 alike) | "Only a translation that is ready for review can be rejected." |
| archive | approved | 2650 | "Only an approved translation can be archived." |
| cancel (DELETE) | available, unpaid | 2252; an order still queued 2751 | "A translator has already started." / "Gengo is still taking the order in: try again in a minute." |
| comment | any | | |`;

const rows = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [actions = '', allowed = '', codes = '', words = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return actions.split(', ').map((action, index) => ({
      action: action.replace(' (DELETE)', '') as JobAction,
      allowed: allowed === 'any' ? undefined : allowed.split(', '),
      code: Number(/^\d+/.exec(codes)?.[0]),
      reason: sentence(words, index),
    }));
  });

/** The first quoted sentence; "approved / sent back" gives each action of the row its own ending. */
function sentence(words: string, index: number): string {
  const [quoted = ''] = words.replaceAll('"', '').split(/(?<=\.) \/ /);
  const [start = '', ending] = quoted.split(' / ');
  if (!ending) return quoted;
  return index === 0 ? `${start}.` : start.replace(/\S+$/, ending);
}

test('the table has every action', () => {
  expect(rows.map((row) => row.action)).toEqual(Object.keys(JOB_RULES));
});

test.each(rows)('$action', ({ action, allowed, code, reason }) => {
  for (const status of [...STATUSES, 'unpaid', 'duplicate']) {
    if (action === 'cancel' && status === 'queued') continue;
    const expected =
      !allowed || allowed.includes(status) ? { allowed: true } : { allowed: false, code };
    expect({ status, ...judge(action, { status }) }).toEqual({ status, ...expected });
    const words = action === 'comment' ? undefined : whyNotAllowed(action, { status });
    expect(words).toBe(expected.allowed ? undefined : reason);
  }
});

test('what is still queued cannot be canceled yet', () => {
  expect(judge('cancel', { status: 'queued' })).toEqual({
    allowed: false,
    code: 2751,
  });
  const words = 'Gengo is still taking the order in: try again in a minute.';
  expect(whyNotAllowed('cancel', { status: 'queued' })).toBe(words);
  expect(reasonFor('cancel', 2751)).toBe(words);
  expect(reasonFor('cancel', 2252)).toBe('A translator has already started.');
});
