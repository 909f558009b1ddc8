import { plural, t } from '@lingui/core/macro';
import { sentences } from '../../language/sentences.ts';
import { formatNumber } from '../../language/write.ts';
import type { Note } from '../model/note.ts';
import { encodingWords } from './encoding-words.ts';
import { faultWords } from './fault-words.ts';

type NoteWords = { readonly [Is in Note['is']]: (note: Note & { is: Is }) => string };

const WORDS: NoteWords = {
  'comments-left': () => t`Comments in it were left out.`,
  'no-text-column': () => t`No column is chosen for the text.`,
  backslashes: () => {
    const sign = '\\"';
    return t`In its cells, quotation marks stand behind backslashes (${sign}): they were read so.`;
  },
  woocommerce: () =>
    t`This is a list of products from WooCommerce: its descriptions are the texts. Names and short descriptions can be chosen instead.`,
  shopify: () =>
    t`This is a list of products from Shopify: their descriptions are the texts. Titles can be chosen instead.`,
  'encoding-likely': (note) => {
    const encoding = encodingWords(note.encoding);
    return t`The file is not written in UTF-8: it was read as ${encoding}, which it very likely is.`;
  },
  'encoding-guessed': (note) => {
    const encoding = encodingWords(note.encoding);
    return t`The file is not written in UTF-8: it was read as ${encoding}, which is a guess. Look whether its letters are right.`;
  },
  'now-utf-8': (note) => {
    const encoding = encodingWords(note.encoding);
    return t`The file is in UTF-8 now: ${encoding}, in which it came, lacks some of the characters.`;
  },
  nul: ({ count }) => {
    const amount = formatNumber(count);
    return plural(count, {
      one: `Left out, because it is no text: ${amount} NUL character.`,
      other: `Left out, because they are no text: ${amount} NUL characters.`,
    });
  },
  unreadable: (note) => {
    const [amount, encoding] = [formatNumber(note.count), encodingWords(note.encoding)];
    return plural(note.count, {
      one: `${amount} character cannot be read as ${encoding}: choose another encoding.`,
      other: `${amount} characters cannot be read as ${encoding}: choose another encoding.`,
    });
  },
  'source-languages': ({ count }) => {
    const amount = formatNumber(count);
    return plural(count, {
      one: `The file holds texts in ${amount} source language.`,
      other: `The file holds texts in ${amount} source languages.`,
    });
  },
  'behind-cell': (note) => {
    const line = formatNumber(note.line);
    return t`Line ${line}: words stand behind a cell in quotation marks; they were added to it. Look whether the cells are right.`;
  },
  'read-as-words': ({ fault, position }) =>
    sentences([
      t`It looks like a file’s content, but was read as words.`,
      faultWords(fault, position),
    ]),
};

/** What is to be known of a file, as a sentence. */
export function noteWords(note: Note): string {
  // What is found under a note's own name takes that note.
  const words = WORDS[note.is] as (note: Note) => string;
  return words(note);
}
