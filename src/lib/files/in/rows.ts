/** One text found in what people pasted or dropped: a row of an order. Only what its source said is set. */
export interface ImportedRow {
  title: string;
  text: string;
  /** For the translator of this text. */
  instructions?: string;
  customData?: string;
  /** In characters. */
  maxChars?: number;
  /** The text's place among its group, from 1. */
  position?: number;
  /** The file holds a finished translation of it. */
  isDone?: true;
}

export type Imported = {
  rows: ImportedRow[];
  /** What was left out or guessed, in words for people. */
  notes: string[];
  /** As the file names it: "en-GB", "zh_CN". */
  sourceLanguage?: string;
};
