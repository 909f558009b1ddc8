import type { FormatName } from './format-signs.ts';

/**
 * Why a file cannot be read, by name and with what its sentence tells: files are read in a worker, which says
 * nothing. The sentences are `words/fault-words.ts`.
 */
export type Fault =
  | { is: PlainFault }
  | { is: 'too-large'; bytes: number }
  | { is: 'too-deep'; levels: number }
  /** An XML of another kind than its format's, by the name of its first element. */
  | { is: 'root-other'; format: FormatName; name: string }
  | { is: 'xml-section-open'; open: string; close: string }
  | { is: NamingFault; name: string }
  | { is: 'xml-closes-other'; name: string; open: string }
  | { is: 'strings-other'; found: string; expected: string }
  /** What YAML's reader says, in English. */
  | { is: 'yaml-other'; said: string };

/** Those whose sentences name what stands there: an element, an attribute, a reference, a keyword. */
type NamingFault =
  | 'xml-open'
  | 'xml-closes-nothing'
  | 'xml-tag'
  | 'xml-twice'
  | 'xml-reference'
  | 'po-early'
  | 'po-twice';

/** Those whose sentences tell nothing but what they are. */
export type PlainFault =
  | 'office'
  | 'pdf'
  | 'format-unknown'
  | 'utf-32'
  | 'no-text'
  | 'no-end'
  | 'second-document'
  | 'quote-open'
  | 'cell-open'
  | 'no-cue'
  | 'escape-short'
  | 'strings-line'
  | 'strings-ends'
  | 'po-line'
  | 'po-belongs'
  | 'xml-outside'
  | 'xml-empty'
  | 'xml-close'
  | 'xml-sign'
  | 'xml-doctype'
  | 'xml-entities'
  | 'json-value-alone'
  | 'json-no-texts'
  | 'no-catalog'
  | JsonFault
  | 'yaml-tab'
  | 'yaml-indent'
  | 'yaml-sign'
  | 'yaml-colon'
  | 'yaml-key'
  | 'yaml-begins'
  | 'terms-no-language'
  | 'terms-none';

/** Where JSON stops being it, what is missing or is too much there. */
export type JsonFault =
  | 'json-value'
  | 'json-first-value'
  | 'json-key'
  | 'json-first-key'
  | 'json-colon'
  | 'json-comma'
  | 'json-after'
  | 'json-ends'
  | 'json-text'
  | 'json-quotes'
  | 'json-comma-last';
