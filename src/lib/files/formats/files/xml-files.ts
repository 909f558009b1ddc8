import { type Broken, files } from './written.ts';

type Texts = [text: string, ...sources: string[]];

const v1 = (body: string, ...sources: string[]): Texts => [
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file original="a" source-language="en" target-language="de" datatype="plaintext"><body>\n${body}\n</body></file></xliff>\n`,
  ...sources,
];
const v2 = (body: string, ...sources: string[]): Texts => [
  `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="f">${body}</file></xliff>`,
  ...sources,
];
const resources = (body: string, ...sources: string[]): Texts => [
  `<?xml version="1.0" encoding="utf-8"?>\n<resources xmlns:tools="http://schemas.android.com/tools">\n${body}\n</resources>\n`,
  ...sources,
];
const root = (body: string, ...sources: string[]): Texts => [
  `<?xml version="1.0" encoding="utf-8"?>\r\n<root>\r\n  <resheader name="version"><value>2.0</value></resheader>\r\n${body}\r\n</root>`,
  ...sources,
];

export const XML_FILES = [
  ...files('a.xlf', [
    v1('<trans-unit id="1"><source>One</source><target>Eins</target></trans-unit>', 'One'),
    v1('<trans-unit id="1"><source>One</source><target/></trans-unit>', 'One'),
    v1("<trans-unit id='1'><source>A &amp; B &lt; C &#x27;</source></trans-unit>", "A & B < C '"),
    v1('<trans-unit id="1"><source><![CDATA[<b>x</b>]]></source></trans-unit>', '<b>x</b>'),
    v1(
      '<!-- <trans-unit id="0"> --><group><trans-unit id="1" translate="no"><source>No</source></trans-unit></group>',
    ),
    v1(
      '<trans-unit id="1"><source>a<g id="1">b<x id="2"/></g></source><target state="new">a</target></trans-unit>',
      'a<g id="1">b<x id="2"/></g>',
    ),
    v1(
      '<trans-unit id="1" xml:space="preserve"><source> One\n two </source></trans-unit>',
      ' One\n two ',
    ),
    v1(
      '<trans-unit id="1"><source>One</source></trans-unit><trans-unit id="1"><source>Two</source></trans-unit>',
      'One',
      'Two',
    ),
    v1(
      '<trans-unit id="1"><source>One</source><alt-trans><source>No</source><target>Nein</target></alt-trans></trans-unit>',
      'One',
    ),
    v1('<trans-unit id="1"><source>日本 😀 é</source></trans-unit>', '日本 😀 é'),
    v2('<unit id="1"><segment><source>One</source></segment></unit>', 'One'),
    v2(
      '<unit id="1"><segment id="a"><source>One. </source></segment><segment id="b"><source>Two</source></segment></unit>',
      'One.',
      'Two',
    ),
    v2(
      '<unit id="1"><segment state="final"><source>One <ph id="1"/></source><target>Eins <ph id="1"/></target></segment></unit>',
      'One <ph id="1"/>',
    ),
  ]),
  ...files('res/values/strings.xml', [
    resources('    <string name="a">One</string>', 'One'),
    resources(String.raw`<string name="a">It\'s \"x\" \n\u00e9 \@</string>`, 'It\'s "x" \né @'),
    resources('<string name="a">"  One  "</string>', '  One  '),
    resources(
      '<string name="a">One <b>two</b> <xliff:g id="n">%s</xliff:g></string>',
      'One <b>two</b> <xliff:g id="n">%s</xliff:g>',
    ),
    resources(
      '<string name="a"><![CDATA[<a href=\\"x\\">One</a>]]></string>',
      '<a href="x">One</a>',
    ),
    resources(
      '<plurals name="a"><item quantity="one">One</item><item quantity="other">Many</item></plurals>',
      'One',
      'Many',
    ),
    resources(
      '<string-array name="a"><item>One</item><item>@string/x</item><item>Two</item></string-array>',
      'One',
      'Two',
    ),
    resources('<string name="a" translatable="false">No</string><string name="b"/>'),
    resources(
      '<!-- Of a -->\n<string name="a" tools:ignore="x">One</string>\n<integer name="n">3</integer>',
      'One',
    ),
    resources('<string name="a">One</string><string name="a">Two</string>', 'Two'),
  ]),
  ...files('Strings.resx', [
    root('  <data name="a" xml:space="preserve"><value>One</value></data>', 'One'),
    root('<data name="a"><value>One</value><comment>x</comment></data>', 'One'),
    root('<data name="a"><value> One\r\n two </value></data>', ' One\n two '),
    root(
      '<data name="a"><value>&lt;b&gt;One&lt;/b&gt; &amp;amp;</value></data>',
      '<b>One</b> &amp;',
    ),
    root('<data name="a" type="System.Drawing.Bitmap"><value>AAAA</value></data>'),
    root(
      '<data name="&gt;&gt;b.Name"><value>b</value></data><data name="$this.Text"><value>The window’s title</value></data>',
      'The window’s title',
    ),
    root('<data name="a"><value></value></data><data name="b"><value/></data>'),
    root('<data name="a.Text"><value>{0} of {1}</value></data>', '{0} of {1}'),
    root(
      '<!-- <data name="x"><value>No</value></data> --><data name="a"><value>é 日本</value></data>',
      'é 日本',
    ),
    root(
      '<data name="a"><value>One</value></data><data name="A"><value>Two</value></data>',
      'One',
      'Two',
    ),
  ]),
];

export const XML_BROKEN: readonly Broken[] = [
  { name: 'a.xlf', text: '<xliff version="1.2">\n <file></xliff>', line: 2, column: 8 },
  { name: 'a.xlf', text: '<xliff version="1.2"><file>&nbsp;</file></xliff>', line: 1 },
  { name: 'values/strings.xml', text: '<resources>\n <string name="a">x</b>', line: 2 },
  { name: 'values/strings.xml', text: '<resources>\n<string name="a" name="b"/>', line: 2 },
  { name: 'a.resx', text: '<root>\n<data name="a"><value>a < b</value></data></root>', line: 2 },
];
