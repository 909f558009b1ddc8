import { findBytes } from './find-bytes.ts';
import { joined } from './joined.ts';

/** A multipart form that is not exactly what Galley's pages send. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
}

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A form on its way: its length in bytes is known, its bytes are still to come. */
export interface StreamedForm {
  boundary: string;
  length: number;
  chunks: Chunks;
}

/** The boundary in a content type, if it is as browsers make them: long, so that no file holds it. */
export const boundaryOf = (contentType: string) =>
  /^multipart\/form-data; ?boundary=([\w-]{16,70})$/i.exec(contentType)?.[1];

/** The form with these fields as its first parts, and its content type. @throws FormRefused from its chunks, as `checkForm` */
export function withFields(
  { boundary, length, chunks }: StreamedForm,
  fields: Iterable<readonly [name: string, value: string]>,
): StreamedForm & { type: string } {
  const parts = Array.from(
    fields,
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const own = utf8.encode(parts.join(''));
  async function* both() {
    yield own;
    const check = checkForm(boundary);
    for await (const chunk of chunks) yield* check(chunk);
    yield* check();
  }
  const type = `multipart/form-data; boundary=${boundary}`;
  return { type, boundary, length: own.length + length, chunks: both() };
}

/** The first part is the JSON; then come files under names that no field of Gengo's has. */
const DATA = /^\r\nContent-Disposition: form-data; name="data"$/;
/** Without what some parser may read as the end of a name, or as another parameter. */
const FILE =
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  /^\r\nContent-Disposition: form-data; name="(file_[1-9]\d?)"; filename="[^"\\;\x00-\x1f\x7f]{1,600}"\r\nContent-Type: [\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/;
const MAX_HEAD = 1024;
/** More than is ever held back. */
const BORDER = 2 * MAX_HEAD;

/** One character for each byte, so that a place in the text is a place in the bytes. */
const latin = new TextDecoder('latin1');
const utf8 = new TextEncoder();

/**
 * Makes a function that takes the bytes of a form in any chunks and gives back those that may go on; called
 * with none at the end, the rest. The form is passed on as it came, so it must read the same to every
 * parser: its boundary stands nowhere but where a part begins, after CR LF; the heads are ours to the letter.
 * @throws FormRefused for any other form, and for one that is not whole.
 */
export function checkForm(boundary: string) {
  const marker = utf8.encode(`--${boundary}`);
  const findMarker = findBytes(marker);
  const names = new Set<string>();
  let held: Uint8Array = new Uint8Array();
  let parts = 0;
  let isOver = false;
  /** Where the content of the part in hand begins in `held`. */
  let content = 0;

  const readHead = (head: string) => {
    const name = parts === 0 ? DATA.test(head) && 'data' : FILE.exec(head)?.[1];
    if (!name || names.has(name) || head.includes(boundary)) throw new FormRefused();
    names.add(name);
    parts += 1;
  };

  const scan = (bytes: Uint8Array, isLast = false): Uint8Array => {
    held = bytes;
    const textAt = (from: number, size: number) => latin.decode(held.subarray(from, from + size));
    /** How far the bytes may go on; the first of a boundary, and the line end before it, may not. */
    let clear = 0;
    for (;;) {
      const at = isOver ? -1 : findMarker(held, clear);
      if (at < 0) {
        if (parts > 0 && !isOver) clear = Math.max(clear, held.length - marker.length - 1);
        break;
      }
      const begins = parts === 0 ? at === 0 : at - 2 >= content && textAt(at - 2, 2) === '\r\n';
      const from = at + marker.length;
      const head = textAt(from, MAX_HEAD);
      const end = head.indexOf('\r\n\r\n');
      if (!begins || (end < 0 && head.length === MAX_HEAD)) throw new FormRefused();
      isOver = parts > 0 && head.startsWith('--');
      if (!isOver && end < 0) {
        clear = Math.max(0, at - 2);
        break;
      }
      if (!isOver) readHead(head.slice(0, end));
      clear = isOver ? from + 2 : from + end + 4;
      content = clear;
    }
    const tooLong = parts === 0 && held.length > MAX_HEAD;
    if (tooLong || (isOver && !'\r\n'.startsWith(textAt(clear, 3))) || (!isOver && isLast)) {
      throw new FormRefused();
    }
    const cleared = isLast ? held : held.subarray(0, clear);
    held = held.subarray(clear);
    content = Math.max(0, content - clear);
    return cleared;
  };
  return (chunk?: Uint8Array): Uint8Array[] => {
    if (!chunk) return [scan(held, true)];
    const before = scan(joined(held, chunk.subarray(0, BORDER)));
    // What is held back now lies in the chunk itself, so that the rest of it need not be copied.
    return chunk.length > BORDER ? [before, scan(chunk.subarray(BORDER - held.length))] : [before];
  };
}

/** All of a form at once, for an API in the same process. */
export async function wholeForm(chunks: Chunks): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  return new Blob(parts);
}
