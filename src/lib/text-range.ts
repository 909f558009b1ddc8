/** A stretch of a text, in UTF-16 units: `start` up to, not including, `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where something is to be seen: in the source, in the translation, or in both. */
export interface Place {
  source: readonly TextRange[];
  translation: readonly TextRange[];
}
