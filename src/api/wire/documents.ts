/**
 * The JSON objects in an answer's text, in order. Normally one; the real API was seen to send several,
 * one after the other (gengo-api.md, section 2). What stands between or around them (white space, HTML,
 * a torn rest) is passed over.
 */
export function readDocuments(text: string): unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  const documents = [];
  for (let start = text.indexOf('{'); start !== -1;) {
    const end = endOfObject(text, start);
    if (end === undefined) break;
    const document = parse(text.slice(start, end));
    if (document !== undefined) documents.push(document);
    start = text.indexOf('{', end);
  }
  return documents;
}

/** Where the object that opens at `start` is closed; braces inside strings do not count. */
function endOfObject(text: string, start: number): number | undefined {
  // One short mark at a time: a pattern for whole strings is quadratic on a torn one.
  const marks = /["{}]|\\./gs;
  marks.lastIndex = start;
  let depth = 0;
  let quoted = false;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') quoted = !quoted;
    else if (!quoted && mark[0] === '{') depth += 1;
    else if (!quoted && mark[0] === '}') depth -= 1;
    if (depth === 0) return marks.lastIndex;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
