import { readXml, type XmlElement } from '../files/in/xml.ts';
import { ImportError } from '../files/model/import-error.ts';
import { languageTag } from './language-tag.ts';
import type { Term } from './term.ts';

/*
 * TBX (ISO 30042), of 2008 (`martif`, `termEntry`, `langSet`, `tig`) and of 2019 (`tbx`, `conceptEntry`, `langSec`,
 * `termSec`): one concept, with its terms by language.
 */

const ENTRY = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE = new Set(['langSet', 'langSec']);
const WORD = new Set(['tig', 'ntig', 'termSec']);

/** What a note says of a term that is not to be used. */
const FORBIDDEN = /deprecated|superseded|forbidden|notrecommended|obsolete/i;

/**
 * A list of terms from TBX. Its source language is the one that the file says it is written in, else that of the
 * first term of each concept; each term of a concept in it is an entry of its own.
 * @throws ImportError for a file that is no XML, or has no concepts
 */
export function readTermsTbx(text: string): Term[] {
  const root = readXml(text);
  const entries = inside(root, ENTRY);
  if (entries.length === 0) throw new ImportError({ is: 'terms-none' });
  const own = languageTag(root.attributes.get('xml:lang') ?? '');
  return entries.flatMap((entry) => termsOf(entry, own));
}

function termsOf(entry: XmlElement, own: string | undefined): Term[] {
  const sets = inside(entry, LANGUAGE).flatMap((set) => {
    const language = languageTag(set.attributes.get('xml:lang') ?? '');
    return language === undefined ? [] : [{ language, words: inside(set, WORD).map(wordOf) }];
  });
  const source = sets.find(({ language }) => language === own) ?? sets[0];
  if (!source) return [];
  const translations = Object.fromEntries(
    sets
      .filter((set) => set !== source)
      .map(({ language, words }) => [
        language,
        {
          use: words.filter(({ isForbidden }) => !isForbidden).map(({ term }) => term),
          forbidden: words.filter(({ isForbidden }) => isForbidden).map(({ term }) => term),
        },
      ]),
  );
  return source.words
    .filter(({ term }) => term !== '')
    .map(({ term }) => ({
      source: term,
      sourceLanguage: source.language,
      translations,
      stays: false,
      matchCase: false,
    }));
}

function wordOf(section: XmlElement) {
  const [term] = inside(section, new Set(['term']));
  const notes = inside(
    section,
    new Set(['termNote', 'admin', 'descrip', 'min:administrativeStatus']),
  );
  return {
    term: term ? wordsOf(term) : '',
    isForbidden: notes.some((note) => FORBIDDEN.test(wordsOf(note))),
  };
}

/** The elements of these names within one, in their order. */
function inside(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return names.has(child.name) ? [child] : inside(child, names);
  });
}

const wordsOf = ({ children }: XmlElement): string =>
  children
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
