import type { CodeSpan } from '../../text/code-spans.ts';
import type { TextRange } from '../../text/text-range.ts';

/** A piece of a text and where it stands. */
export type PlacedSpan = CodeSpan & TextRange;

/**
 * Placeholders of templates that `codeSpans` leaves among the words. Each is bounded in length, so that a mark that
 * never closes is not read to the end again and again.
 */
const PLACEHOLDERS = [
  /<%[^<>]{1,200}%>/, // ERB, EJS
  /\{%[^{}]{1,200}%\}/, // Liquid, Jinja
  /\{{2,3}[^{}\n]{1,100}\}{2,3}/, // Mustache with spaces or formats: {{count, number}}
  /\{\s{0,4}[\w.]{1,64}\s{0,4},\s{0,4}(?:number|date|time|list|duration|ordinal|spellout)\b[^{}\n]{0,64}\}/, // ICU
  /#\{[^{}\n]{1,100}\}/, // Ruby
  /\$t\([^()\n]{1,100}\)/, // i18next
  /\*\|[^|*\n]{1,64}\|\*/, // Mailchimp
  /%%[A-Za-z]\w{1,63}%%/, // Salesforce and others
  /\[[A-Z][A-Z\d]{0,31}(?:_[A-Z\d]{1,31}){1,4}\]/, // [FIRST_NAME]
].map((pattern) => pattern.source);

/** `%1`, as Qt counts them. */
const COUNTED = String.raw`(?<![\d%])%[1-9](?![\d%.,]|\p{L})`;

/** Languages that write the sign for percent first. */
const PERCENT_FIRST = new Set(['tr', 'eu', 'ku']);

/** How the placeholders of a pair are written: what is one in the source is one in the translation. */
export function placeholderPattern(source: string, sourceLanguage: string): RegExp {
  const isCounted = !PERCENT_FIRST.has(sourceLanguage) && new RegExp(COUNTED, 'u').test(source);
  return new RegExp([...PLACEHOLDERS, ...(isCounted ? [COUNTED] : [])].join('|'), 'gu');
}

/** The spans with these placeholders as code of their own, where they are not part of a tag or of kept text. */
export function withPlaceholders(
  text: string,
  spans: readonly PlacedSpan[],
  pattern: RegExp,
): readonly PlacedSpan[] {
  const found = [...text.matchAll(pattern)].map(({ 0: code, index }) => ({
    start: index,
    end: index + code.length,
  }));
  if (found.length === 0) return spans;
  const result: PlacedSpan[] = [];
  let next = 0;
  let from = 0;
  const add = (kind: PlacedSpan['kind'], { start, end }: TextRange) => {
    if (end > start) result.push({ kind, start, end, text: text.slice(start, end) });
  };
  for (const span of spans) {
    const isWhole = (one: TextRange) =>
      span.kind !== 'text' && span.start <= one.start && one.end <= span.end;
    let at = Math.max(from, span.start);
    for (let one = found[next]; one && one.start < span.end; one = found[next]) {
      next += 1;
      if (isWhole(one) || one.start < at) continue;
      add('text', { start: at, end: one.start });
      add('code', one);
      at = one.end;
    }
    add(at === span.start ? span.kind : 'text', { start: at, end: span.end });
    from = Math.max(at, from);
  }
  return result;
}

/** `%5i` is a share of five in Turkish, and no placeholder, unless the source has it. */
export const withoutShares = (
  spans: readonly PlacedSpan[],
  language: string,
  source: string,
): readonly PlacedSpan[] =>
  PERCENT_FIRST.has(language)
    ? spans.map((span) =>
        span.kind === 'code' && /^%\d+[a-z]$/.test(span.text) && !source.includes(span.text)
          ? { ...span, kind: 'text' }
          : span,
      )
    : spans;
