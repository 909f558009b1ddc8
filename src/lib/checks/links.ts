import { ADDRESS } from '../text/code-spans.ts';
import { pairUp } from './compare.ts';
import type { Fact } from './fact.ts';
import type { Found } from './finding.ts';
import { ownLanguage } from './addresses.ts';
import type { Pair, Side } from './pair.ts';
import type { TextRange } from '../text/text-range.ts';

/** Where a tag leads, as it is written there. */
interface Link extends TextRange {
  target: string;
  name: string;
}

const TARGET =
  /(?<=\s(?:href|xref|src|action|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([“”„‘’«»][^\s>]*)|([^\s>"']+))/gi;

/** Targets of links that were emptied, changed, translated or set in curled quotes: a click leads nowhere. */
export function readLinks({ source, translation }: Pair): { facts: Fact[]; found: Found[] } {
  const [left, right] = [linksOf(source), linksOf(translation)];
  const free = new Set(right);
  const facts: Fact[] = [];
  const missing: Link[] = [];
  for (const from of left) {
    const to =
      [...free].find((one) => one.name === from.name) ??
      [...free].find(
        (one) => ownLanguage(one.name, translation) === ownLanguage(from.name, source),
      );
    if (to) free.delete(to);
    else missing.push(from);
    facts.push({ kind: 'link', source: place(from), translation: to && place(to) });
  }
  const { changed } = pairUp(missing, [...free], () => true);
  return {
    facts,
    found: changed
      // What is an address on both sides is compared among the addresses.
      .filter(([from, to]) => !(isAddress(from) && isAddress(to)))
      .map(([from, to]): Found =>
        isAddress(to)
          ? {
              severity: 'note',
              fault: { is: 'link-own' },
              source: [place(from)],
              translation: [place(to)],
            }
          : {
              severity: 'error',
              fault: { is: to.target === '' ? 'link-empty' : 'link-changed' },
              source: [place(from)],
              translation: [place(to)],
            },
      ),
  };
}

export const findLinks = (pair: Pair): readonly Found[] => readLinks(pair).found;

const place = ({ start, end }: TextRange): TextRange => ({ start, end });

const isAddress = ({ target }: Link): boolean =>
  new RegExp(`^(?:${ADDRESS.source})`, 'i').test(target);

function linksOf({ spans }: Side): Link[] {
  return spans
    .filter(({ kind, text }) => kind === 'code' && text.startsWith('<'))
    .flatMap(({ text: tag, start, end }) =>
      [...tag.matchAll(TARGET)].map(
        ({ 0: quoted, 1: double, 2: single, 3: curled, 4: bare, index }) => {
          const target = double ?? single ?? curled ?? bare ?? '';
          // An empty target is shown by its quotes.
          const from = start + index + (target === '' || curled || bare ? 0 : 1);
          return {
            start: from,
            end: Math.min(end, target === '' ? from + quoted.length : from + target.length),
            target,
            name: target.trim().replace(/\/$/, ''),
          };
        },
      ),
    );
}
