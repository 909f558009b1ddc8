/** Markup only: `a < b` and `<3` are text. */
const OPEN = /<(?:!--|[/!]?[a-z])/gi;

/** What ends a tag's run of characters, or begins a value in quotation marks. */
const STOP = /[<>]|=[ \t\r\n]*["']/g;

/**
 * A text with each of its tags and comments replaced. As HTML reads them: a comment ends at `-->` alone, and a
 * value in quotation marks may hold `<` and `>`. What is never closed is text, and so is a quotation mark that
 * has no other. Linear: a run that led to no end is remembered where its values begin.
 */
export function replaceTags(text: string, replace: (tag: string) => string): string {
  const lastOf = {
    '"': text.lastIndexOf('"'),
    "'": text.lastIndexOf("'"),
    '-->': text.lastIndexOf('-->'),
  };
  const dead = new Set<number>();
  let kept = '';
  let from = 0;
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
    const at = match.index;
    const end = match[0] === '<!--' ? commentEnd(at) : tagEnd(at + match[0].length);
    if (end === undefined) continue;
    kept += text.slice(from, at) + replace(text.slice(at, end));
    from = end;
    OPEN.lastIndex = end;
  }
  return kept + text.slice(from);

  function commentEnd(at: number): number | undefined {
    return lastOf['-->'] < at + 4 ? undefined : text.indexOf('-->', at + 4) + 3;
  }

  function tagEnd(begin: number): number | undefined {
    const seen: number[] = [];
    let at = begin;
    for (;;) {
      STOP.lastIndex = at;
      const stop = STOP.exec(text);
      if (stop?.[0] === '>') return stop.index + 1;
      if (!stop || stop[0] === '<' || dead.has(stop.index)) {
        for (const one of seen) dead.add(one);
        return undefined;
      }
      seen.push(stop.index);
      const value = STOP.lastIndex;
      // The pattern ends with one of the two.
      const mark = stop[0].at(-1) === '"' ? '"' : "'";
      at = lastOf[mark] < value ? value : text.indexOf(mark, value) + 1;
    }
  }
}
