import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from './safe-url.ts';

test.each([
  ['https://files.example/a b.docx', 'https://files.example/a%20b.docx'],
  ['HTTP://Files.Example', 'http://files.example/'],
  ['  https://files.example/?q=1#top\n', 'https://files.example/?q=1#top'],
  ['https://例え.example/', 'https://xn--r8jz45g.example/'],
])('%j may be a link', (text, href) => {
  expect(safeUrl(text)).toBe(href);
});

test.each([
  '',
  'files.example',
  '/files/1',
  '//files.example',
  'https://',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://files.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://files.example/1',
  'file:///etc/passwd',
  'ftp://files.example/1',
  'mailto:a@files.example',
  'https://gengo.com@evil.example/',
  'https://:secret@evil.example/',
  'https://user:@evil.example/',
])('%j may not', (text) => {
  expect(safeUrl(text)).toBeUndefined();
});

test('whatever comes, a link leads to the web', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
      expect(safeUrl(text) ?? 'https:').toMatch(/^https?:/);
    }),
  );
});
