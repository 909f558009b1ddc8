import type { TextRange } from '../text/text-range.ts';

export type FactKind =
  | 'number'
  | 'percent'
  | 'price'
  | 'unit'
  | 'date'
  | 'time'
  | 'address'
  | 'link'
  | 'placeholder'
  | 'kept'
  | 'name'
  | 'term';

/** Something that the source says and a translation must say too. */
export interface Fact {
  kind: FactKind;
  source: TextRange;
  /** What says it in the translation; undefined where nothing was found that does. */
  translation: TextRange | undefined;
}
