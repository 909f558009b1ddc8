import { isGenuine, readLine, START } from './line.ts';

/** What is wrong with a record, by the number of a line, and where it ends. */
export interface Verdict {
  lines: number;
  head: string;
  faults: string[];
}

/**
 * Looks through a whole record whether each line was written with the key and follows on the one before. Whether the
 * newest lines were cut off only `heads` tell: those that Galley's log named must stand in it.
 */
export async function verify(
  texts: AsyncIterable<string>,
  key: string,
  heads: readonly string[] = [],
): Promise<Verdict> {
  const faults: string[] = [];
  const missing = new Set(heads);
  let [lines, head] = [0, START];
  for await (const text of texts) {
    lines += 1;
    const line = readLine(text);
    if (!line) {
      faults.push(`line ${lines} cannot be read`);
      continue;
    }
    if (!isGenuine(text, line, key)) faults.push(`line ${lines} is not as it was written`);
    if (line.prev !== head)
      faults.push(`before line ${lines} something was removed, added or moved`);
    head = line.mac;
    missing.delete(head);
  }
  for (const one of missing)
    faults.push(`${one} was a head once, and is not there: lines were cut off`);
  return { lines, head, faults };
}
