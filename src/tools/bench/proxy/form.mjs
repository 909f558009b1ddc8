// A quote's form with one file, as Galley's pages send it.
const BOUNDARY = 'galley-bench-boundary-2026';
const SIZE = 5_000_000;

const head = [
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="data"\r\n\r\n{"jobs":{"a":{"type":"file"}}}`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file_1"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n`,
].join('\r\n');

export const FORM = Buffer.concat([
  Buffer.from(head),
  Buffer.alloc(SIZE, 'a file of words '),
  Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
]);

export const QUOTE = {
  path: '/v2/translate/service/quote',
  method: 'POST',
  headers: { 'x-galley': '1', 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
};
