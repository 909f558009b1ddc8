import { expect, test } from 'vitest';
import { ApiError, type ApiErrorDetails, type ApiErrorKind } from './errors.ts';
import { errorWords, wholeDetail } from './error-words.ts';

test.each<[ApiErrorKind, RegExp, boolean]>([
  ['offline', /offline/, true],
  ['unreachable', /cannot be reached/, true],
  ['unknown-outcome', /Not known yet.*may have happened/, false],
  ['unavailable', /down or overloaded/, true],
  ['logged-out', /logged out.*Nothing was sent.*kept/, true],
  ['not-permitted', /role.*job is odd/, false],
  ['over-limit', /Over your limit.*job is odd/, false],
  ['over-day', /of today.*Nothing was sent.*UTC/, false],
  ['unrecorded', /recorded.*Nothing was sent/, true],
  ['keys-refused', /refused the keys/, true],
  ['no-access', /not found, or belongs to another account/, false],
  ['illegal-state', /job is odd/, false],
  ['captcha', /image.*job is odd/, false],
  ['no-credits', /Not enough credits/, false],
  ['repeated', /five minutes/, false],
  ['invalid', /job is odd/, false],
  ['unreadable', /cannot be read.*job is odd/, true],
  ['refused', /job is odd/, false],
])('%s', (kind, words, canRetry) => {
  const said = errorWords(new ApiError(kind, 'job is odd'));
  expect(`${said.title} ${wholeDetail(said)}`).toMatch(words);
  expect(said.canRetry).toBe(canRetry);
});

test('offline a change is not promised to go on', () => {
  const { title, detail } = errorWords(new ApiError('offline', 'x', { changes: true }));
  expect(`${title}. ${detail}`).toBe(
    'There was no network. Nothing was sent. Send it again when you are online.',
  );
});

test('names the one that is down, and says that nothing was changed only of a change', () => {
  const said = (details: ApiErrorDetails, kind: ApiErrorKind = 'unreachable') => {
    const { title, detail } = errorWords(new ApiError(kind, 'x', details));
    return `${title}. ${detail}`;
  };
  expect(said({})).toBe('Gengo cannot be reached. Galley’s connection to it failed.');
  expect(said({ changes: true })).toBe('Gengo cannot be reached. Nothing was changed.');
  expect(said({ isOwn: true })).toMatch(/^Galley’s server cannot be reached/);
  expect(said({ isOwn: true }, 'unavailable')).toMatch(/^Galley’s server cannot be reached/);
});

test('never calls a lost answer a failure', () => {
  expect(JSON.stringify(errorWords(new ApiError('unknown-outcome', 'x')))).not.toMatch(/fail/i);
});

test('anything else is a fault of Galley', () => {
  expect(errorWords(new TypeError('x is undefined'))).toMatchObject({ said: 'x is undefined' });
  expect(errorWords('odd')).toMatchObject({ said: 'odd', canRetry: true });
});
