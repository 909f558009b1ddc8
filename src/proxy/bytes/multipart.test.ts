import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf, checkForm, FormRefused, withFields, wholeForm } from './multipart.ts';

const B = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const textOf = (all: readonly Uint8Array[]) =>
  all.flatMap((chunk) => Array.from(chunk, (byte) => String.fromCharCode(byte))).join('');

const field = (name: string, value: string) =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, content: string, filename = 'a.txt', type = 'text/plain') =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n` +
  `Content-Type: ${type}\r\n\r\n${content}\r\n`;
const end = `--${B}--\r\n`;
const data = field('data', '{"jobs":{}}');

function passed(form: string, sizes: readonly number[] = [form.length]): string {
  const check = checkForm(B);
  const out: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < form.length; turn++) {
    const size = sizes[turn % sizes.length] || 1;
    out.push(...check(bytes(form.slice(at, at + size))));
    at += size;
  }
  out.push(...check());
  return textOf(out);
}

const UTF8_NAME = textOf([new TextEncoder().encode('Prüfung 手引き.docx')]);

test.each([
  ['without a file', data + end],
  ['without the last line end', (data + end).slice(0, -2)],
  ['with files', data + file('file_1', 'one') + file('file_2', '', UTF8_NAME) + end],
  [
    'with line ends and dashes',
    data + file('file_1', `\r\n\r\n--\r\n--${B.slice(0, -1)}\r\n`) + end,
  ],
  ['with a charset', data + file('file_50', 'x', 'a', 'text/plain; charset=utf-8') + end],
])('what browsers send passes as it came, in any chunks: %s', (_, form) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (sizes) => {
      expect(passed(form, sizes)).toBe(form);
    }),
  );
});

test.each<[string, string]>([
  ['nothing', ''],
  ['no part', end],
  ['something before', `x${data}${end}`],
  ['a line end before', `\r\n${data}${end}`],
  ['an epilogue', `${data}${end}x`],
  ['another form after', data + end + data + end],
  ['no end', data],
  ['a torn end', `${data}--${B}-`],
  ['a file first', file('file_1', 'x') + data + end],
  ['data as a file', file('data', '{}') + end],
  ['data twice', data + data + end],
  ['data again as a file', data + file('data', '{}') + end],
  ...['api_key', 'api_sig', 'ts', '_method', 'format', 'other', 'file_1'].map(
    (name): [string, string] => [`a field ${name}`, data + field(name, 'x') + end],
  ),
  ...[
    'api_key',
    'api_sig',
    'ts',
    '_method',
    'file_0',
    'file_01',
    'file_100',
    'file_1[]',
    'FILE_1',
  ].map((name): [string, string] => [`a file ${name}`, data + file(name, 'x') + end]),
  ['one file name twice', data + file('file_1', 'a') + file('file_1', 'b') + end],
  ...[
    'a"; name="api_key',
    String.raw`a\"; name=\"api_key`,
    'a\\',
    'a; name=api_key',
    'a\r\nX: y',
    'a\ny',
    'a\0b',
    '',
    'x'.repeat(601),
    B,
  ].map((name): [string, string] => [
    `the file name ${JSON.stringify(name.slice(0, 20))}`,
    data + file('file_1', 'x', name) + end,
  ]),
  ...['text', '', 'text/plain\r\nX: y', 'text/plain; a="b"', 'text/plain;charset=a;b=c'].map(
    (type): [string, string] => [
      `the type ${JSON.stringify(type)}`,
      data + file('file_1', 'x', 'a', type) + end,
    ],
  ),
  ['another head', data.replace('\r\n\r\n', '\r\nContent-Transfer-Encoding: base64\r\n\r\n') + end],
  ['a folded head', data.replace('; name', ';\r\n name') + end],
  ['name*', data.replace('name="data"', `name*=utf-8''data`) + end],
  ['a bare line feed before a part', data + `a\n${field('api_key', 'x')}${end}`],
  ['a boundary within a line', data.replace('{"jobs":{}}', `{--${B}}`) + end],
  ['a boundary in a file, after a line feed', data + file('file_1', `x\n--${B}\nx`) + end],
  ['a boundary that runs on', data + file('file_1', `x\r\n--${B}x\r\n\r\n`) + end],
  ['a space after a boundary', data.replace(`${B}\r\n`, `${B} \r\n`) + end],
  ['line feeds only', (data + end).replaceAll('\r\n', '\n')],
  ['a head without an end', `--${B}\r\n${'x'.repeat(5000)}`],
  [
    'a line end shared by head and boundary',
    `--${B}\r\nContent-Disposition: form-data; name="data"\r\n\r\n--${B}--\r\n`,
  ],
])('refused, in any chunks: %s', (_, form) => {
  for (const sizes of [[form.length], [1], [7], [64, 3]]) {
    expect(() => passed(form, sizes)).toThrow(FormRefused);
  }
});

test('parts that begin and end anywhere in long chunks', () => {
  const long = (size: number) => `${'-\r\n'.repeat(size / 3)}${B.slice(0, 9)}`;
  const parts = [1, 2, 3].map((n) => file(`file_${n}`, long(n * 1500)));
  const form = data + parts.join('') + end;
  for (let size = 2000; size < 4500; size += 7) expect(passed(form, [size, 5])).toBe(form);
});

test('holds back no more than a boundary', () => {
  const check = checkForm(B);
  check(bytes(data + file('file_1', '').slice(0, -2)));
  const passedOn = check(bytes('x'.repeat(10_000)));
  expect(textOf(passedOn).length).toBeGreaterThan(10_000 - B.length - 8);
});

test('fields come first, and the length is told beforehand', async () => {
  const form = data + file('file_1', 'one') + end;
  const streamed = withFields({ boundary: B, length: form.length, chunks: [bytes(form)] }, [
    ['api_key', 'k|~é'],
    ['ts', '1'],
  ]);
  const whole = await wholeForm(streamed.chunks);
  expect(whole.size).toBe(streamed.length);
  expect(await whole.text()).toBe(field('api_key', 'k|~é') + field('ts', '1') + form);
  const parsed = await new Response(whole, {
    headers: { 'content-type': `multipart/form-data; boundary=${B}` },
  }).formData();
  expect([...parsed.keys()]).toEqual(['api_key', 'ts', 'data', 'file_1']);
});

test('a boundary is long and plain', () => {
  expect(boundaryOf(`multipart/form-data; boundary=${B}`)).toBe(B);
  const odd = [`"${B}"`, `${B}; charset=x`, 'short', 'x'.repeat(71), `${B} `, `a b${B}`, ''];
  for (const one of odd) expect(boundaryOf(`multipart/form-data; boundary=${one}`)).toBeUndefined();
  expect(boundaryOf('application/json')).toBeUndefined();
});
