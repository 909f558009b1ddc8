/** A piece of a text: words, what a machine reads, or `[[[kept]]]` text. */
export interface CodeSpan {
  text: string;
  kind: 'text' | 'code' | 'kept';
}

/*
 * Each runs in time linear to the text: it stops at what could begin it again, is bounded in length, or
 * begins only where its run of characters does.
 */
const CODE = new RegExp(
  [
    /<(?:!--|[/!?]?[a-z])[^<>]*>/, // tags and comments; `a < b` and `<3` are text
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/, // entities
    /\$?\{{1,3} ?[^\s{}]{1,64} ?\}{1,3}/, // {name}, {{ name }}, ${name}
    /%(?:\d{1,2}\$|\(\w{1,64}\))?[-+0#]?\d{0,3}(?:\.\d{1,2})?(?:ll?|h)?[sdifuxc@]/, // %s, %1$d, %@
    /(?<!\w)(?:(?:https?|ftp):\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%{}|]*[\w\-~/#@$&*+=%]/, // addresses, not the full stop after
    /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/, // e-mail
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gi',
);

/**
 * Parts `text` into words and what must not be reordered or broken among them: tags, entities,
 * placeholders, addresses, and `[[[kept]]]` text (gengo-api.md, section 4, "Units"). The pieces, none of
 * them empty, joined are `text`. Linear in its length.
 */
export function codeSpans(text: string): CodeSpan[] {
  const spans: CodeSpan[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf('[[[', at);
    const close = from < 0 ? -1 : text.indexOf(']]]', from + 3);
    if (close < 0) break;
    addCode(spans, text.slice(at, from));
    at = close + 3;
    spans.push({ text: text.slice(from, at), kind: 'kept' });
  }
  addCode(spans, text.slice(at));
  return spans;
}

function addCode(spans: CodeSpan[], text: string) {
  let at = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    if (index > at) spans.push({ text: text.slice(at, index), kind: 'text' });
    at = index + code.length;
    spans.push({ text: code, kind: 'code' });
  }
  if (at < text.length) spans.push({ text: text.slice(at), kind: 'text' });
}
