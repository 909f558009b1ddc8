/** Deeper levels are not indented further: the width of a page is not endless. */
const DEEPEST = 12;

const TOKENS = /"(?:\\.|[^"\\])*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * JSON objects and lists on lines of their own; undefined for anything else. The text is cut, not parsed
 * and written again, which would round long numbers and drop doubled keys.
 */
export function prettyJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  let depth = 0;
  let written = '';
  let last = '';
  for (const token of text.match(TOKENS) ?? []) {
    const closes = token === '}' || token === ']';
    const follows = last === '{' || last === '[';
    if (closes) depth -= 1;
    if (closes ? !follows : follows || last === ',')
      written += `\n${'  '.repeat(Math.min(depth, DEEPEST))}`;
    written += token === ':' ? ': ' : token;
    if (token === '{' || token === '[') depth += 1;
    last = token;
  }
  return written;
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
