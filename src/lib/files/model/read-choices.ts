/** What parts the cells of a table. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** Rows of cells. */
export type Table = string[][];

/** Words: all of them one text, one after each blank line, or one in each line, as a column of cells is pasted. */
export type Words = 'words' | 'paragraphs' | 'lines';

/** Words; a table of one column; or one by what parts its cells. */
export type Layout = Words | 'column' | Delimiter;

/** What a column, or a key of an object in a list, may hold of a text. */
export type Field = 'text' | 'title' | 'instructions' | 'maxChars' | 'customData' | 'position';

/** What the columns of a table hold, by their index from 0; a column that is not named is left out. */
export interface Columns {
  fields: Readonly<Record<number, Field>>;
  /** The first row that is read names the columns. */
  hasHeader: boolean;
  /** Rows above it that are none of the table's: a title, empty ones. */
  skip?: number;
  /** Where a heading is a language, that of the texts. */
  sourceLanguage?: string;
  /** What the table is, where its headings are known: said to people. */
  note?: 'woocommerce' | 'shopify';
}

/** What people may choose where it was guessed wrong. */
export interface Choices {
  /** By `TextDecoder`'s name. */
  encoding?: string | undefined;
  layout?: Layout | undefined;
  /** Of a table; where only `skip` is given, the rest is guessed from there on. */
  columns?: Columns | Pick<Columns, 'skip'> | undefined;
}

/** A table as it was read, to choose by. */
export interface Sheet {
  layout: Layout;
  columns: Columns;
  /** Its first rows. */
  head: Table;
}

/** How many texts words would be, read otherwise. */
export interface Splits {
  paragraphs: number;
  lines: number;
}
