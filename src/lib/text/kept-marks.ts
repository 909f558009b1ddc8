import { type CodeSpan, codeSpans } from './code-spans.ts';

/** What holds the arms of an ICU message: in brackets it would be no message any more. */
const HOLDER = /^\}|\{$/;

const marked = (code: string): string => `[[[${code}]]]`;

/** What stands in brackets because its person wrote them. */
const ownMarks = (spans: readonly CodeSpan[]): ReadonlySet<string> =>
  new Set(spans.flatMap(({ kind, text }) => (kind === 'kept' ? text : [])));

/** Brackets that hold nothing: beside them others would be read wrongly. */
const LOOSE = /\[\[|\]\]/;

/**
 * A text with its placeholders, tags and addresses in `[[[ ]]]`: what stands there nobody translates, nor is it paid
 * (gengo-api.md, section 4, "Units"). What stands there already stays, and so does what brackets stand beside, and what
 * its person put in brackets elsewhere: it could not be told which of the two are theirs.
 */
export function protectCode(text: string): string {
  const spans = codeSpans(text);
  if (spans.some((span) => span.kind !== 'kept' && LOOSE.test(span.text))) return text;
  const own = ownMarks(spans);
  const isFree = (at: number) =>
    !/^[[\]]/.test(spans[at + 1]?.text ?? '') && !/[[\]]$/.test(spans[at - 1]?.text ?? '');
  return spans
    .map((span, at) =>
      span.kind === 'code' && !HOLDER.test(span.text) && isFree(at) && !own.has(marked(span.text))
        ? marked(span.text)
        : span.text,
    )
    .join('');
}

export const hasCode = (text: string): boolean =>
  codeSpans(text).some(({ kind }) => kind === 'code');

/** A translation without the brackets that its own text did not have: they were put in when it was ordered. */
export function withoutProtection(translation: string, source: string): string {
  if (!translation.includes('[[[')) return translation;
  const own = ownMarks(codeSpans(source));
  return codeSpans(translation)
    .map(({ kind, text }) => (kind === 'kept' && !own.has(text) ? text.slice(3, -3) : text))
    .join('');
}
