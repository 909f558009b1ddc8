import { expect, test } from 'vitest';
import { EMPTY_REJECTION, rejectionFaults, toRejection } from './rejection.ts';

const FILLED = { reason: 'quality', comment: ' No. ', followUp: 'requeue' } as const;

test('an untouched form asks for all that Gengo needs, and for a captcha only where there is one', () => {
  const said = (captcha?: string) =>
    Object.entries(rejectionFaults(EMPTY_REJECTION, captcha))
      .filter(([, fault]) => fault !== undefined)
      .map(([field]) => field);
  expect(said()).toEqual(['reason', 'comment']);
  expect(said(' ')).toEqual(['reason', 'comment', 'captcha']);
  expect(said('ABC')).toEqual(['reason', 'comment']);
  expect(toRejection(EMPTY_REJECTION, undefined)).toBeUndefined();
});

test('sends what was chosen and typed', () => {
  const rejection = { action: 'reject', reason: 'quality', comment: 'No.', follow_up: 'requeue' };
  expect(toRejection(FILLED, undefined)).toEqual(rejection);
  expect(toRejection(FILLED, ' AB3 ')).toEqual({ ...rejection, captcha: 'AB3' });
  expect(toRejection({ ...FILLED, followUp: 'cancel' }, undefined)).toMatchObject({
    follow_up: 'cancel',
  });
});
