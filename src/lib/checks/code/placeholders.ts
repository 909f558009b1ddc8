import type { TextRange } from '../../text/text-range.ts';
import { compareSpans, type Named, rowFinder } from '../compare.ts';
import type { Fact } from '../fact.ts';
import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';
import type { PlacedSpan } from './more-code.ts';
import { findEntities } from './entities.ts';

export const findPlaceholders = (pair: Pair): readonly Found[] => readPlaceholders(pair).found;

/** Placeholders and tags that are missing, altered, doubled or closed in the wrong order; and entities. */
export function readPlaceholders(pair: Pair): { facts: Fact[]; found: Found[] } {
  const { source, translation, beads } = pair;
  const [left, right] = [placeholdersOf(source), placeholdersOf(translation)];
  const isNumbered = [left, right].some((all) => all.some(({ name }) => NUMBERED.test(name)));
  if (countLoose(left) === countLoose(right) || isNumbered) {
    numberLoose(left);
    numberLoose(right);
  }
  const { missing, added, changed, same } = compareSpans(left, right, beads);
  const says = new Map(same);
  const isMessage = [source, translation].some(({ spans }) => spans.some(isHolder));
  // Languages have different numbers of arms, and what stands in one stands in each.
  const isNew = (all: readonly Named[]) => {
    const names = new Set(all.map(({ name }) => name));
    return ({ name }: Named) => !isMessage || !names.has(name);
  };
  const facts = left.map((from): Fact => {
    const to =
      says.get(from) ?? (isMessage ? right.find(({ name }) => name === from.name) : undefined);
    return {
      kind: 'placeholder',
      source: { start: from.start, end: from.end },
      translation: to && { start: to.start, end: to.end },
    };
  });
  const found: Found[] = [
    ...changed
      .filter(([from, to]) => isNew(right)(from) || isNew(left)(to))
      .map(([from, to]): Found => ({
        severity: 'error',
        fault: { is: `${wordFor(from)}-changed` },
        source: [from],
        translation: [to],
      })),
    ...missing.filter(isNew(right)).map((from): Found => ({
      severity: 'error',
      fault: { is: `${wordFor(from)}-missing` },
      source: [from],
      translation: [],
    })),
    ...addedOf(pair, left, added.filter(isNew(left))),
    ...findSwapped(source, translation),
    ...findNesting(pair, missing.length + added.length + changed.length > 0),
    ...findEntities(pair),
  ];
  return { facts, found };
}

/**
 * A placeholder more, or half a pair of tags, breaks. A whole pair of those that the source has is the translator's
 * to set: about a term that is said twice, or the other half of a phrase that was parted.
 */
function addedOf({ source }: Pair, left: readonly Named[], added: readonly Named[]): Found[] {
  const isPaired = ({ name }: Named) => {
    const bare = name.replace(/^<\/?/, '').replace(/[\s>].*$/s, '');
    const count = (pattern: RegExp) => added.filter((one) => pattern.test(one.name)).length;
    return (
      name.startsWith('<') &&
      source.text.toLowerCase().includes(`<${bare}`) &&
      count(new RegExp(`^<${bare}[\\s>]`)) === count(new RegExp(`^</${bare}>`))
    );
  };
  return added
    .filter((to) => left.length === 0 || !isPaired(to))
    .map((to) => ({
      severity: 'error',
      fault: { is: `${wordFor(to)}-added` },
      source: [],
      translation: [to],
    }));
}

/**
 * Placeholders that changed places within their tags: what stands alone in a tag that is there once must stand in
 * the same. Elsewhere a language may well put them in another order.
 */
function findSwapped(source: Side, translation: Side): Found[] {
  const [left, right] = [holdersOf(source), holdersOf(translation)];
  const faults = [...left].flatMap(([tag, from]) => {
    const to = right.get(tag);
    return to && to.name !== from.name && [...left.values()].some(({ name }) => name === to.name)
      ? [{ from, to }]
      : [];
  });
  return faults.map(({ from, to }) => ({
    severity: 'error',
    fault: { is: 'placeholder-changed' },
    source: [from],
    translation: [to],
  }));
}

/** By each tag with attributes that is there once, the placeholder that alone stands in it. */
function holdersOf({ spans }: Side): Map<string, Named> {
  const holders = new Map<string, Named>();
  const seen = new Set<string>();
  for (const [index, { text, kind }] of spans.entries()) {
    const [held, after] = [spans[index + 1], spans[index + 2]];
    if (kind !== 'code' || !/^<[a-z][^>]*=/i.test(text)) continue;
    if (seen.has(text)) holders.delete(text);
    const name =
      held?.kind === 'code' && after?.text.startsWith('</') ? nameOf(held.text) : undefined;
    if (held && name !== undefined && !name.startsWith('<') && !seen.has(text))
      holders.set(text, { start: held.start, end: held.end, name });
    seen.add(text);
  }
  return holders;
}

const wordFor = ({ name }: Named) => (name.startsWith('<') ? 'tag' : 'placeholder');

/** `%s` that takes the next value; `%2$s` takes the second. */
const LOOSE = /^%(?!\d+\$|\(|%|\d$)/;
const NUMBERED = /^%\d+\$/;

const countLoose = (all: readonly Named[]) => all.filter(({ name }) => LOOSE.test(name)).length;

/** Gives each `%s` the number that it has by its place: in another order they take each other's values. */
function numberLoose(all: Named[]) {
  let turn = 0;
  for (const one of all)
    one.name = one.name.replace(LOOSE, () => {
      turn += 1;
      return `%${turn}$`;
    });
}

/** What holds the arms of a message: `{n, plural, one {`, `} other {`, `}}`. */
const HOLDER = /^\}|^\{[^{}]*,[^]*\{$/;
const isHolder = ({ kind, text }: PlacedSpan) => kind === 'code' && HOLDER.test(text);

const TAG = /^<\/?[a-z]/i;

/** Of a text with `%s` in it a percent sign is doubled, or it takes a value. */
const FORMATTED = /^%[^%]/;

function placeholdersOf({ spans, words }: Side): Named[] {
  const isFormat = spans.some(({ kind, text }) => kind === 'code' && FORMATTED.test(text));
  const doubled = isFormat
    ? [...words.matchAll(/%%/g)].map(({ 0: name, index }) => ({
        start: index,
        end: index + 2,
        name,
      }))
    : [];
  const named = spans.flatMap(({ kind, text, start, end }) => {
    if (kind !== 'code') return [];
    const name = nameOf(text);
    return name === undefined ? [] : [{ start, end, name }];
  });
  return doubled.length === 0
    ? named
    : [...named, ...doubled].toSorted((a, b) => a.start - b.start);
}

/** Under which name both sides have it; undefined for what is looked at elsewhere. */
function nameOf(code: string): string | undefined {
  if (TAG.test(code)) return nameOfTag(code);
  if (code.startsWith('}')) return undefined;
  if (HOLDER.test(code)) return `{${code.slice(1, code.indexOf(',')).trim()}}`;
  if (/^(?:[{%#[]|\$[{t]|<%|\*\|)/.test(code)) return code.replaceAll(' ', '');
  return undefined;
}

/** Attributes with words for people, or of the language itself. */
const WORDS =
  /\s(?:alt|title|placeholder|label|content|summary|lang|dir|aria-\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

/** Addresses within are compared by themselves. */
const LINKS = /((?:href|xref|src|action|cite)\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;

const nameOfTag = (tag: string): string =>
  tag
    .replaceAll(WORDS, '')
    .replaceAll(LINKS, '$1')
    .replaceAll(/\s*\/?>$/g, '>')
    .replaceAll(/\s+/g, ' ')
    .replace(/^<\/?[\w-]+/, (name) => name.toLowerCase());

/** Tags that close nothing or are closed too late, where the source's are in order. */
function findNesting({ source, translation, beads }: Pair, isTold: boolean): Found[] {
  const wrong = firstWrongTag(translation);
  if (isTold || !wrong || firstWrongTag(source)) return [];
  const row = beads[rowFinder(beads, 'translation')(wrong)];
  return [
    {
      severity: 'error',
      fault: { is: 'tags-crossed' },
      source: row?.source ?? [],
      translation: [wrong],
    },
  ];
}

/** Elements that are never closed, or need not be. */
const VOID = /^<(?:area|br|col|embed|hr|img|input|li|link|meta|p|source|track|wbr)\b|\/>$/i;

function firstWrongTag({ spans }: Side): TextRange | undefined {
  const open: string[] = [];
  for (const span of spans) {
    const [, slash, name = ''] = /^<(\/?)([\w-]+)/.exec(span.text) ?? [];
    if (span.kind !== 'code' || slash === undefined || VOID.test(span.text.replace('</', '<')))
      continue;
    if (slash === '') open.push(name.toLowerCase());
    else if (open.pop() !== name.toLowerCase()) return span;
  }
  return undefined;
}
