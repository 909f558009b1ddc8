import { compareSpans, type Named } from '../compare.ts';
import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';

/** Entities that stand for one character of type, which the translator may write as it is. */
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  euro: '€',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
};

/** Quotation marks are each language's own. */
const QUOTES = /^[‘’‚“”„«»"']$|^&(?:quot|apos|#39);$/;

const ENTITY = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i;

/**
 * Entities that are missing; and, in a text that has neither entities nor tags, those that a tool has put
 * there. What is written as the character itself is not missing, and one more may be the language's habit.
 */
export function findEntities({ source, translation, beads }: Pair): Found[] {
  const [left, right] = [entitiesOf(source), entitiesOf(translation)];
  if (left.length === 0 && !source.spans.some(({ text }) => text.startsWith('<')))
    return right.map((to) => ({
      severity: 'warning',
      fault: { is: 'entity-added' },
      source: [],
      translation: [to],
    }));
  const { missing, changed } = compareSpans(left, right, beads);
  return (
    [...missing, ...changed.map(([from]) => from)]
      // `and` may be written out.
      .filter(
        ({ name }) =>
          !QUOTES.test(name) && !/^&(?:amp;)?$/.test(name) && !translation.words.includes(name),
      )
      .map((from) => ({
        severity: 'note',
        fault: { is: 'entity-missing' },
        source: [from],
        translation: [],
      }))
  );
}

function entitiesOf({ spans }: Side): Named[] {
  return spans.flatMap(({ text, kind, start, end }) => {
    const found = kind === 'code' ? ENTITY.exec(text) : null;
    if (!found) return [];
    const [, decimal, hex, word] = found;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : CHARACTERS[word ?? ''];
    return [{ start, end, name: character ?? text }];
  });
}
