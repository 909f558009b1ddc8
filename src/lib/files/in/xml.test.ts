import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '#test/files/said.ts';
import { localName, readXml, type XmlElement } from './xml.ts';

/** Short: names, attributes and children. */
const brief = ({ name, attributes, children }: XmlElement): unknown[] => [
  name,
  Object.fromEntries(attributes),
  ...children.map((child) => (typeof child === 'string' ? child : brief(child))),
];

test.each<[string, unknown[]]>([
  ['<a/>', ['a', {}]],
  ['\uFEFF<?xml version="1.0"?>\n<!-- c -->\n<a>b</a>\n<!-- d -->', ['a', {}, 'b']],
  ['<a b="c" d=\'"e"\'\n f = "&lt;&#10;&#x1F600;"/>', ['a', { b: 'c', d: '"e"', f: '<\n😀' }]],
  ['<a>b<c>d</c >e<f/></a>', ['a', {}, 'b', ['c', {}, 'd'], 'e', ['f', {}]]],
  ['<a>&amp;lt;&apos;&quot;&gt;</a>', ['a', {}, '&lt;\'">']],
  ['<a><![CDATA[<b> & ]] >]]></a>', ['a', {}, '<b> & ]] >']],
  ['<x:a xmlns:x="urn:x" x:b="c"/>', ['x:a', { 'xmlns:x': 'urn:x', 'x:b': 'c' }]],
  ['<a>one\r\ntwo\rthree</a>', ['a', {}, 'one\ntwo\nthree']],
  ['<a b="one\ntwo"/>', ['a', { b: 'one two' }]],
  ['<日本 ключ="é"/>', ['日本', { ключ: 'é' }]],
  ['<a __proto__="x" constructor="y"/>', ['a', { ['__proto__']: 'x', constructor: 'y' }]],
])('reads %j', (text, expected) => {
  expect(brief(readXml(text))).toEqual(expected);
});

test('keeps the tags as they stood', () => {
  const { children, tags } = readXml('<a><g  id="1"\n>b</g ><x id="2" /></a>');
  expect(tags).toEqual({ open: '<a>', close: '</a>' });
  expect(children.map((child) => typeof child === 'string' || child.tags)).toEqual([
    { open: '<g  id="1"\n>', close: '</g >' },
    { open: '<x id="2" />', close: '' },
  ]);
});

test('a name without its prefix', () => {
  expect([localName('x:a'), localName('a')]).toEqual(['a', 'a']);
});

describe('refuses, with the line, what is not XML', () => {
  test.each([
    ['', 'Line 1, column 1: No element stands in this document.'],
    ['\n<a>\n', 'Line 3, column 1: “a” is never closed.'],
    ['<a>\n<b>\n</a>', 'Line 3, column 1: “a” is closed here, but “b” is open.'],
    ['</a>', 'Line 1, column 1: “a” is closed here, but nothing is open.'],
    ['<a/>\n<b/>', 'Line 2, column 1: A second document begins here: only one can be read.'],
    ['<a/>b', 'Line 1, column 5: Text stands outside of the document’s element.'],
    [
      '<a>1 < 2</a>',
      'Line 1, column 6: A “<” stands here that begins no tag; as text it is “&lt;”.',
    ],
    ['<a>\nb & c</a>', 'Line 1, column 4: “&” is not known here; as text, “&” is “&amp;”.'],
    ['<a>&nbsp;</a>', 'Line 1, column 4: “&nbsp;” is not known here; as text, “&” is “&amp;”.'],
    ['<a>&#0;</a>', 'Line 1, column 4: “&#0;” is not known here; as text, “&” is “&amp;”.'],
    ['<a>&#xD800;</a>', 'Line 1, column 4: “&#xD800;” is not known here; as text, “&” is “&amp;”.'],
    ['<a b=c/>', 'Line 1, column 3: The tag “a” is broken here.'],
    ['<a b="1" b="2"/>', 'Line 1, column 9: “b” is given twice.'],
    ['<a b="<"/>', 'Line 1, column 3: The tag “a” is broken here.'],
    ['<a><!-- b</a>', 'Line 1, column 4: “<!--” is never closed by “-->”.'],
    [
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      'Line 1, column 1: The document type declares entities of its own, which are not read: remove it.',
    ],
  ])('%j', (text, message) => {
    expect(refusal(() => readXml(text))).toBe(message);
  });

  test('nor what is nested without end', () => {
    expect(refusal(() => readXml('<a>'.repeat(201)))).toContain('nested deeper than 200');
  });
});

test('any text that XML can hold survives being written, in an element, an attribute or CDATA', () => {
  // None of them is a control character, which XML cannot hold.
  const grapheme = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });
  const unit = fc.oneof(grapheme, fc.constantFrom('<', '>', '&', ']]>', '"', '\n', '\t', '<!--'));
  const word = fc.string({ unit });
  const escape = (text: string) =>
    text.replace(/[&<>"'\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
  fc.assert(
    fc.property(word, (text) => {
      const cdata = `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
      const { attributes, children } = readXml(`<a b="${escape(text)}">${escape(text)}</a>`);
      expect(attributes.get('b')).toBe(text);
      expect(children.map(String).join('')).toBe(text);
      expect(readXml(`<a>${cdata}</a>`).children.map(String).join('')).toBe(text);
    }),
  );
});
