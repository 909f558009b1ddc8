/**
 * What is wrong, by name and with what its sentence tells: the checks run in a worker, which says nothing. The
 * sentences are the page's (`features/reading/findings/fault-words.ts`).
 */
export type Fault =
  | { is: PlainFault }
  /** Code points, and how many the customer allows. */
  | { is: 'too-long'; count: number; most: number }
  /** How many there are in the source and in the translation. */
  | { is: 'sentences-lost' | 'lines-joined' | 'paragraphs-joined'; before: number; after: number }
  | { is: 'line-parted'; after: number }
  | { is: 'spaces-doubled'; count: number }
  /** Which language it looks like: all of it, or a part; and which it does not. Gengo's code, or BCP 47. */
  | { is: 'all-like' | 'looks-like' | 'not-like'; language: string }
  /** From the customer's list of terms. */
  | { is: 'term-forbidden'; given: string }
  | { is: 'term-missing'; term: string; given: string }
  | { is: 'name-changed'; name: string };

/** Those whose sentences tell nothing but what they are. */
export type PlainFault =
  | 'empty'
  | 'same'
  | 'line-same'
  | 'script-other'
  | 'script-left'
  | 'letters-mixed'
  | 'simplified'
  | 'traditional'
  | 'left-in-source'
  | 'word-left'
  | 'two-forms'
  | 'character-lost'
  | 'character-broken'
  | 'character-escaped'
  | 'character-invisible'
  | 'turned'
  | 'long'
  | 'short'
  | 'row-short'
  | 'number-changed'
  | 'number-missing'
  | 'number-added'
  | 'unit-converted'
  | 'second-unit-missing'
  | 'second-unit-added'
  | 'currency-changed'
  | 'unit-changed'
  | 'percent-missing'
  | 'percent-added'
  | 'minus-missing'
  | 'name-small'
  | 'name-misspelled'
  | 'word-forbidden'
  | 'address-changed'
  | 'address-missing'
  | 'address-added'
  | 'address-localized'
  | 'link-own'
  | 'link-empty'
  | 'link-changed'
  | 'placeholder-changed'
  | 'placeholder-missing'
  | 'placeholder-added'
  | 'tag-changed'
  | 'tag-missing'
  | 'tag-added'
  | 'tags-crossed'
  | 'entity-added'
  | 'entity-missing'
  | 'kept-altered'
  | 'kept-missing'
  | 'kept-bare'
  | 'kept-added'
  | 'line-missing'
  | 'line-added'
  | 'paragraph-missing'
  | 'paragraphs-swapped'
  | 'bracket-alone'
  | 'quote-alone'
  | 'letter-small'
  | 'bullet-missing'
  | 'question-mark-missing'
  | 'final-mark-missing'
  | 'word-twice'
  | 'sentence-twice'
  | 'note-left'
  | 'space-missing'
  | 'first-space-added'
  | 'last-space-added'
  | 'first-space-missing'
  | 'last-space-missing';
