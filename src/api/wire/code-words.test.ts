import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { PROXY_FAULTS } from '#lib/proxy-fault.ts';
import { CODE_WORDS } from './code-words.ts';
import { readAnswer } from './envelope.ts';
import { CODES } from './error-codes.ts';
import { errorWords } from './error-words.ts';
import { ApiError } from './errors.ts';
import { errorText, faultText } from './field-words.ts';

/** What the page gets to know of an answer. */
function failure(document: object, status = 200): ApiError {
  try {
    readAnswer({ status, text: JSON.stringify(document), changes: true });
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('It is no failure.');
}

const refusal = (code: number | undefined, msg?: string) =>
  failure({ opstat: 'error', err: { code, msg } });

test('Gengo’s own words stand where ours could not be loaded', async () => {
  vi.resetModules();
  const { errorText: bare } = await import('./field-words.ts');
  expect(bare(refusal(2350, '"reason" is a required field'))).toMatch(/"reason" is/);
});

describe('with the words there', () => {
  test('a failed call has loaded them', async () => {
    vi.resetModules();
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('fetch', async () =>
      Response.json({ opstat: 'error', err: { code: 2350, msg: '"reason" is a required field' } }),
    );
    const { call } = await import('./http.ts');
    const { errorText: text } = await import('./field-words.ts');
    const error = await call('PUT', 'translate/job/1', z.any()).catch((fault: ApiError) => fault);
    expect(text(error)).toBe('Choose what is wrong.');
  });

  test('every code that is known has words', () => {
    expect(Object.keys(CODE_WORDS)).toEqual(Object.keys(CODES));
  });

  test.each(Object.keys(CODES).map(Number))('%i is said without Gengo’s words', (code) => {
    const error = refusal(code, 'the field is odd');
    const { detail, said } = errorWords(error);
    expect(detail).toMatch(/[.!?]$/);
    expect(detail).not.toMatch(/odd/);
    expect(said).toBeUndefined();
    expect(errorText(error)).toMatch(/[.!?]$/);
    expect(errorText(error)).not.toMatch(/odd/);
  });

  test('an unknown code is said in Gengo’s words, marked as such', () => {
    expect(errorWords(refusal(9999, 'the moon is full'))).toMatchObject({
      title: 'Refused',
      detail: '',
      said: 'the moon is full',
    });
    expect(faultText({ code: 9999, message: 'the moon is full' })).toBe('the moon is full');
  });

  test('without words the code is named, and without a code that there is no reason', () => {
    expect(errorText(refusal(9999))).toBe('Gengo gave no reason (9999).');
    expect(errorText(refusal(undefined))).toBe('Gengo gave no reason.');
  });

  test.each([
    ['"custom_data" is limited to 1 kB', undefined],
    ['"custom_data" is limited to 4096 bytes', '"custom_data" is limited to 4096 bytes'],
    ['"custom_data" has "\\u0000"', '"custom_data" has "\\u0000"'],
  ])('a value that Gengo names is not kept from the person: %s', (msg, said) => {
    const words = errorWords(refusal(1751, msg));
    expect(words).toMatchObject({ detail: expect.stringMatching(/^The custom data/) });
    expect(words.said).toBe(said);
  });

  test('what follows from a status is said after its code', () => {
    expect(errorWords(refusal(2250, 'job is not reviewable')).detail).toBe(
      'Gengo takes no decision on it now. It may have been decided elsewhere.',
    );
  });

  test.each(Object.entries(PROXY_FAULTS))('the proxy’s %s is said in words', (error, status) => {
    const words = errorWords(failure({ galley: { error } }, status));
    expect(words.detail).toMatch(/[.!?]$/);
    expect(words.said).toBeUndefined();
    const isRefused = status === 403 || status === 404;
    expect(words.detail.includes('Nothing was sent.') || !isRefused).toBe(true);
  });
});
