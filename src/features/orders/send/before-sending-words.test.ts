import { expect, test } from 'vitest';
import type { Doubt } from '#api/order/find-submission.ts';
import type { Sending } from '#api/sending/order/order-machine.ts';
import { standWords } from './before-sending-words.ts';

const unclear = (because?: Doubt): Sending => ({
  is: 'unclear',
  sent: { id: 'galley', since: 0, because },
});
const detailOf = (state: Sending) => standWords(state)?.detail;

test.each<[Doubt, why: RegExp, what: RegExp]>([
  ['unread', /could not all be read/, /Look again later\. Look at the translations since then/],
  ['alike', /translations like some of these/, /Look at the translations since then yourself/],
  ['queued', /still taking in other orders/, /Look again in some minutes\./],
  ['spent', /more is gone from the balance/, /ask Gengo before you send it again/],
  ['approved', /waited for review is approved now/, /look at those translations before/],
  ['old', /had translated all of these texts before/, /send it again only if one is missing/],
  [
    'repeated',
    /it took the same order minutes ago/,
    /Look at the translations since then yourself/,
  ],
  ['no-fence', /an older version of Galley/, /Look at the translations since then yourself/],
])('unclear for it is %s: the reason is said, and what to do', (doubt, why, what) => {
  const words = standWords(unclear(doubt));
  expect(words?.title).toBe('It is not clear whether this was ordered.');
  expect(words?.detail).toMatch(why);
  expect(words?.detail).toMatch(what);
});

test('without a reason it was not to be read; and it is said on while sending again is asked for', () => {
  expect(detailOf(unclear())).toBe(detailOf(unclear('unread')));
  const { sent } = unclear('spent') as Extract<Sending, { is: 'unclear' }>;
  expect(detailOf({ is: 'confirming', unclear: sent })).toBe(detailOf(unclear('spent')));
  expect(standWords({ is: 'confirming' })).toBeUndefined();
});
