import { expect, test } from 'vitest';
import { whyOver } from './over-limit.ts';

const limits = {
  currency: 'USD',
  approve: { each: '50', day: '500.50' },
  order: { day: '100' },
};

test.each([
  ['50.00', 'USD', undefined],
  ['50.01', 'USD', 'Over your limit of $50.00 each.'],
  // As numbers it would be less.
  ['50.00000000000000001', 'USD', 'Over your limit of $50.00 each.'],
  ['1', 'EUR', 'Its price is in another currency than your limit.'],
  ['0', 'EUR', 'Its price is in another currency than your limit.'],
  [undefined, 'USD', undefined],
])('approving what costs %s %s', (credits, currency, why) => {
  expect(whyOver({ limits }, 'approve', { credits, currency })).toBe(why);
});

test('an order is surely over where it alone is more than a day allows; without a limit nothing is', () => {
  expect(whyOver({ limits }, 'order', { credits: '100', currency: 'USD' })).toBeUndefined();
  expect(whyOver({ limits }, 'order', { credits: '100.5', currency: 'USD' })).toBe(
    'Over your limit of $100.00 a day.',
  );
  for (const none of [{}, { limits: { currency: 'USD', order: limits.order } }])
    expect(whyOver(none, 'approve', { credits: '999', currency: 'EUR' })).toBeUndefined();
});
