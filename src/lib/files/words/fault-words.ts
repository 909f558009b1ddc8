import { plural, t } from '@lingui/core/macro';
import { formatNumber } from '../../language/write.ts';
import { isolated } from '../../text/quoted-point.ts';
import type { Fault } from '../model/fault.ts';
import type { Position } from '../model/import-error.ts';
import { formatWords } from './format-words.ts';

type FaultWords = { readonly [Is in Fault['is']]: (fault: Fault & { is: Is }) => string };

/** Signs of code are values: none is lost in a translation, and none means anything in a message. */
const WORDS: FaultWords = {
  office: () =>
    t`This is an office document or an archive: save its texts as CSV, XLIFF, JSON or PO, or order it as a file.`,
  pdf: () => t`This is a PDF: save its texts as CSV, XLIFF, JSON or PO, or order it as a file.`,
  'format-unknown': () => t`It is in no format whose texts Galley can read and write.`,
  'utf-32': () => t`The file is written in UTF-32: save it in UTF-8.`,
  'too-large': ({ bytes }) => {
    const megabytes = formatNumber(bytes / 1_000_000);
    const size = t`${megabytes} MB`;
    return t`The file is larger than ${size}.`;
  },
  'no-text': () => t`This file holds no text.`,
  'no-end': () => t`One text in it has no end.`,
  'too-deep': (fault) => {
    const levels = formatNumber(fault.levels);
    return plural(fault.levels, {
      one: `It is nested deeper than ${levels} level.`,
      other: `It is nested deeper than ${levels} levels.`,
    });
  },
  'second-document': () => t`A second document begins here: only one can be read.`,
  'quote-open': () => t`A text has no closing quotation mark.`,
  'cell-open': () => t`A quotation mark opens a cell here and is never closed.`,
  'no-cue': () => t`No cue with its times stands in this file.`,
  'escape-short': () => {
    const sign = isolated('\\u');
    return t`Four digits are missing behind “${sign}”.`;
  },
  'no-catalog': () => {
    const [one, other] = ['sourceLanguage', 'strings'];
    return t`This is no string catalog: it has no “${one}” and “${other}”.`;
  },
  'root-other': (fault) => {
    const [format, name] = [formatWords(fault.format), isolated(fault.name)];
    return t`This XML is not in the format ${format}: its first element is “${name}”.`;
  },
  'strings-line': () => {
    const line = isolated('"key" = "text";');
    return t`This is no line of a .strings file: ${line} is expected.`;
  },
  'strings-other': (fault) => {
    const [found, expected] = [isolated(fault.found), isolated(fault.expected)];
    return t`“${found}” stands where “${expected}” is expected.`;
  },
  'strings-ends': () => t`The file ends within an entry.`,
  'po-line': () => t`This is no line of a PO file: a text in quotation marks is missing.`,
  'po-belongs': () => t`A text stands here that belongs to nothing.`,
  'po-early': ({ name }) => {
    const id = 'msgid';
    return t`“${name}” stands here without a “${id}” before it.`;
  },
  'po-twice': ({ name }) => {
    const id = 'msgid';
    return t`“${name}” stands here a second time for one “${id}”.`;
  },
  'xml-outside': () => t`Text stands outside of the document’s element.`,
  'xml-empty': () => t`No element stands in this document.`,
  'xml-section-open': (fault) => {
    const [open, close] = [isolated(fault.open), isolated(fault.close)];
    return t`“${open}” is never closed by “${close}”.`;
  },
  'xml-open': (fault) => {
    const name = isolated(fault.name);
    return t`“${name}” is never closed.`;
  },
  'xml-close': () => t`This is no closing tag.`,
  'xml-closes-other': (fault) => {
    const [name, open] = [isolated(fault.name), isolated(fault.open)];
    return t`“${name}” is closed here, but “${open}” is open.`;
  },
  'xml-closes-nothing': (fault) => {
    const name = isolated(fault.name);
    return t`“${name}” is closed here, but nothing is open.`;
  },
  'xml-sign': () => {
    const [sign, written] = [isolated('<'), isolated('&lt;')];
    return t`A “${sign}” stands here that begins no tag; as text it is “${written}”.`;
  },
  'xml-tag': (fault) => {
    const name = isolated(fault.name);
    return t`The tag “${name}” is broken here.`;
  },
  'xml-twice': (fault) => {
    const name = isolated(fault.name);
    return t`“${name}” is given twice.`;
  },
  'xml-reference': (fault) => {
    const [name, sign, written] = [isolated(fault.name), isolated('&'), isolated('&amp;')];
    return t`“${name}” is not known here; as text, “${sign}” is “${written}”.`;
  },
  'xml-doctype': () => t`A document type stands here that cannot be read.`,
  'xml-entities': () =>
    t`The document type declares entities of its own, which are not read: remove it.`,
  'json-value-alone': () => t`It is one value, without keys and texts.`,
  'json-no-texts': () => t`None of the names in these objects says which one holds the text.`,
  'json-value': () => t`A value is missing.`,
  'json-first-value': () => {
    const sign = isolated(']');
    return t`A value or “${sign}” is missing.`;
  },
  'json-key': () => t`A name in quotation marks is missing.`,
  'json-first-key': () => {
    const sign = isolated('}');
    return t`A name in quotation marks or “${sign}” is missing.`;
  },
  'json-colon': () => t`A colon is missing.`,
  'json-comma': () => t`A comma or the closing bracket is missing.`,
  'json-after': () => t`Something stands after the end.`,
  'json-ends': () => t`The text ends too early.`,
  'json-text': () => t`This text has no closing quotation mark, or holds what JSON does not allow.`,
  'json-quotes': () => t`JSON wants double quotation marks.`,
  'json-comma-last': () => t`A comma stands before the closing bracket.`,
  'yaml-tab': () => t`A tab indents this line: YAML takes spaces alone.`,
  'yaml-indent': () =>
    t`This line does not begin where those beside it do, or a bracket is never closed.`,
  'yaml-sign': () => t`A sign is missing here: a quotation mark, a comma, a colon or a space.`,
  'yaml-colon': () =>
    t`A text with a colon stands here without quotation marks, or a line is indented too deep.`,
  'yaml-key': () => t`A key stands in one line, with a colon behind it.`,
  'yaml-begins': () => t`A text that begins with this sign needs quotation marks.`,
  'yaml-other': (fault) => {
    const said = isolated(fault.said);
    return t`This is no YAML: “${said}”.`;
  },
  'terms-no-language': () => {
    const [one, other] = ['en', 'de'];
    return t`The first row names no language. Name the columns by codes such as ${one} and ${other}, the source’s first.`;
  },
  'terms-none': () => t`There are no terms in this file.`,
};

/** Why a file cannot be read, as a sentence, with the place where that stands. */
export function faultWords(fault: Fault, position?: Position): string {
  // What is found under a fault's own name takes that fault.
  const words = (WORDS[fault.is] as (fault: Fault) => string)(fault);
  if (!position) return words;
  const [line, column] = [formatNumber(position.line), formatNumber(position.column)];
  return t`Line ${line}, column ${column}: ${words}`;
}
