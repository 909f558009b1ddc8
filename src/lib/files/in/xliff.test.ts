import { describe, expect, test } from 'vitest';
import { imported } from '#test/files/imported.ts';
import { refusal } from '#test/files/said.ts';

const readXliff = (text: string) => imported(text, 'a.xlf');

const old = (body: string, more = 'source-language="en-GB"') =>
  readXliff(
    `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">` +
      `<file original="a" ${more}><body>${body}</body></file></xliff>`,
  );

const now = (body: string) =>
  readXliff(
    `<xliff version="2.0" srcLang="en-US" xmlns="urn:oasis:names:tc:xliff:document:2.0" ` +
      `xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"><file id="f">${body}</file></xliff>`,
  );

const texts = ({ rows }: { rows: { text: string }[] }) => rows.map(({ text }) => text);

describe('XLIFF 1.2', () => {
  test('texts with their ids, notes and widths', () => {
    const body = `
      <trans-unit id="a" maxwidth="20" size-unit="char">
        <source>Hello &amp; <![CDATA[<b>welcome</b>]]></source>
        <note>For the home page</note><note from="dev"> Short </note>
      </trans-unit>
      <group><trans-unit id="7f3a" resname="menu.save" maxwidth="80">
        <source>Save</source><target>Sichern</target>
        <alt-trans><source>Not this</source><target>Dies nicht</target></alt-trans>
      </trans-unit></group>`;
    expect(old(body)).toEqual({
      rows: [
        {
          title: 'a',
          text: 'Hello & <b>welcome</b>',
          instructions: 'For the home page\nShort',
          maxChars: 20,
        },
        { title: 'menu.save', text: 'Save', isDone: true },
      ],
      left: [],
      notes: [],
      language: 'en-GB',
    });
  });

  test.each([
    ['<g id="1">here</g>', '<g id="1">here</g>'],
    ['<b>Hello</b> &amp; hello', '<b>Hello</b> & hello'],
    ['<ul><li>One</li><li>Two<br/></li></ul>', '<ul><li>One</li><li>Two<br/></li></ul>'],
    ['<h:i xmlns:h="x">a</h:i> b', '<h:i xmlns:h="x">a</h:i> b'],
    [
      'See <ph id="1">&lt;img alt="<sub>My picture</sub>"/&gt;</ph> now',
      'See <ph id="1"><sub>My picture</sub></ph> now',
    ],
    [
      '<it id="1" pos="open">&lt;a title="<sub>One <g id="2">two</g></sub>" alt="<sub>Three</sub>"></it>',
      '<it id="1" pos="open"><sub>One <g id="2">two</g></sub><sub>Three</sub></it>',
    ],
    ['one<x id="1"/>two', 'one<x id="1"/>two'],
    ['<bpt id="1">&lt;b></bpt>bold<ept id="1">&lt;/b></ept>', '<bpt id="1"/>bold<ept id="1"/>'],
    ['<ph id="1" equiv-text="%d" >%d</ph> left', '<ph id="1" equiv-text="%d"/> left'],
    ['<mrk mtype="protected">Galley</mrk> is', '[[[Galley]]] is'],
    ['<mrk mtype="seg" mid="0">One.</mrk> Two.', 'One. Two.'],
    ['<g id="1"><g id="2">a</g><x id="3"/></g>', '<g id="1"><g id="2">a</g><x id="3"/></g>'],
  ])('inline elements: %s', (source, text) => {
    expect(texts(old(`<trans-unit id="a"><source>${source}</source></trans-unit>`))).toEqual([
      text,
    ]);
  });

  test('what is not to be translated is left out, by its own word or its group’s', () => {
    const body =
      '<trans-unit id="a" translate="no"><source>A</source></trans-unit>' +
      '<group translate="no"><trans-unit id="b"><source>B</source></trans-unit>' +
      '<trans-unit id="c" translate="yes"><source>C</source></trans-unit></group>' +
      '<trans-unit id="d"><source/></trans-unit>';
    const { rows, left } = old(body);
    expect(rows).toEqual([{ title: 'c', text: 'C' }]);
    expect(left).toEqual(['kept: a, b', 'empty: d']);
  });

  test('white space at the edges stays only where it is to be preserved', () => {
    const unit = (more: string) =>
      `<trans-unit id="a" ${more}><source>\n  Hello\n  you\n</source></trans-unit>`;
    expect(texts(old(unit('')))).toEqual(['Hello you']);
    expect(texts(old(unit('xml:space="preserve"')))).toEqual(['\n  Hello\n  you\n']);
  });

  test.each([
    ['\n      Hello\n      <g id="1">my\t friend</g>\n    ', 'Hello <g id="1">my friend</g>'],
    ['One. <mrk mtype="seg"> Two.</mrk>', 'One. Two.'],
    ['5\u00a0km\n\t away', '5\u00a0km away'],
    ['<x id="1"\n  ctype="lb"/> a', '<x id="1"\n  ctype="lb"/> a'],
  ])('white space is folded: %j', (source, text) => {
    expect(texts(old(`<trans-unit id="a"><source>${source}</source></trans-unit>`))).toEqual([
      text,
    ]);
  });

  test.each([
    ['', '<target state="final">Ja</target>', true],
    ['', '<target state="translated">Ja</target>', true],
    ['', '<target state="signed-off">Yes</target>', true],
    ['', '<target>Ja</target>', true],
    ['', '<target>Yes</target>', false],
    ['', '<target state="needs-translation">Ja</target>', false],
    ['', '<target state="needs-review-translation">Ja</target>', false],
    ['', '<target state="new">Ja</target>', false],
    ['', '<target/>', false],
    ['', '', false],
    ['approved="yes"', '<target>Yes</target>', true],
    ['approved="no"', '<target>Ja</target>', false],
  ])('what is done: %s %s: %s', (more, target, isDone) => {
    const body = `<trans-unit id="a" ${more}><source>Yes</source>${target}</trans-unit>`;
    expect(old(body).rows[0]?.isDone ?? false).toBe(isDone);
  });

  test.each([
    '<!DOCTYPE xliff PUBLIC "-//XLIFF//DTD XLIFF//EN" "http://www.oasis-open.org/x.dtd">',
    '<!DOCTYPE xliff [\n<!ELEMENT xliff (file)>\n<!-- ]> --><!ATTLIST file x CDATA ">">\n]>',
    '<!DOCTYPE xliff SYSTEM "a>b.dtd" [ ] >',
  ])('a document type without entities is passed over: %s', (doctype) => {
    const file =
      '<file source-language="en"><body><trans-unit id="a"><source>Hi</source></trans-unit></body></file>';
    expect(texts(readXliff(`${doctype}\n<xliff version="1.2">${file}</xliff>`))).toEqual(['Hi']);
  });

  test.each([
    '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff/>',
    '<!DOCTYPE xliff [<!ENTITY % a SYSTEM "file:///etc/passwd"> %a;]><xliff/>',
    '<!DOCTYPE xliff [<xliff/>',
    '<xliff><!DOCTYPE xliff></xliff>',
  ])('any other is refused: %s', (text) => {
    expect(refusal(() => readXliff(text))).toMatch(/^Line 1, .*document type/);
  });

  test('a prefix, and another vocabulary’s elements', () => {
    const { rows } = readXliff(
      '<x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2" xmlns:o="urn:o">' +
        '<x:file source-language="ja"><x:body><x:trans-unit id="a"><o:source>No</o:source>' +
        '<x:source>はい<x:x id="1"/></x:source><o:note>No</o:note></x:trans-unit></x:body></x:file></x:xliff>',
    );
    expect(rows).toEqual([{ title: 'a', text: 'はい<x:x id="1"/>' }]);
  });

  test('files in several languages are told', () => {
    const file = (language: string) =>
      `<file source-language="${language}"><body><trans-unit id="a"><source>A</source></trans-unit></body></file>`;
    const read = readXliff(`<xliff version="1.2">${file('en')}${file('fr')}${file('en')}</xliff>`);
    expect(read).toMatchObject({
      language: 'en',
      notes: ['The file holds texts in 2 source languages.'],
    });
    expect(read.rows).toHaveLength(3);
  });
});

describe('XLIFF 2.0', () => {
  test('each segment of a unit is a text', () => {
    const body = `
      <group id="g"><unit id="u1" name="home.lead" slr:sizeRestriction="0,120">
        <notes><note>Friendly</note><note category="x">Short</note></notes>
        <segment id="s1"><source>One.</source><target>Eins.</target></segment>
        <ignorable><source> </source></ignorable>
        <segment id="s2"><source>Two <pc id="1">bold</pc><ph id="2"/>.</source></segment>
      </unit></group>
      <unit id="u2"><segment><source>Keep <mrk id="m" translate="no">Galley</mrk></source></segment></unit>
      <unit id="u3" translate="no"><segment><source>No</source></segment></unit>`;
    expect(now(body)).toEqual({
      rows: [
        {
          title: 'home.lead.s1',
          text: 'One.',
          instructions: 'Friendly\nShort',
          maxChars: 120,
          isDone: true,
        },
        {
          title: 'home.lead.s2',
          text: 'Two <pc id="1">bold</pc><ph id="2"/>.',
          instructions: 'Friendly\nShort',
          maxChars: 120,
        },
        { title: 'u2', text: 'Keep [[[Galley]]]' },
      ],
      left: ['kept: u3'],
      notes: [],
      language: 'en-US',
    });
  });
});

test('a segment is done by its own state', () => {
  const done = (...segments: string[]) =>
    now(`<unit id="u">${segments.join('')}</unit>`).rows.map(({ isDone = false }) => isDone);
  const final = '<segment state="final"><source>A</source><target>B</target></segment>';
  const initial = '<segment state="initial"><source>A</source><target>B</target></segment>';
  expect(done(final, '<ignorable><source> </source></ignorable>', initial)).toEqual([true, false]);
  expect(done('<segment><source>A</source></segment>')).toEqual([false]);
});

test('refuses other XML, with its name', () => {
  expect(refusal(() => readXliff('<tmx version="1.4"/>'))).toBe(
    'This XML is not in the format XLIFF: its first element is “tmx”.',
  );
});
