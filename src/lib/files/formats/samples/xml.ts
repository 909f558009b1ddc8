import type { Sample } from '../sample.ts';

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

export const XML_SAMPLES: Readonly<Record<string, Sample>> = {
  'res/values/strings.xml': {
    text: `${HEAD}<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">\n  <!-- The name -->\n  <string name="app" translatable="false">Galley</string>\n  <string name="hi">Don\\'t <b>panic</b>,\n    <xliff:g id="n" example="Ann">%1$s</xliff:g> &amp; \\u00e9</string>\n  <string name="html"><![CDATA[<i>It\\'s</i>]]></string>\n  <plurals name="files">\n    <item quantity="one">%d file</item>\n    <item quantity="other">%d files</item>\n  </plurals>\n  <string-array name="days"><item>Mon</item><item>Tue</item></string-array>\n</resources>\n`,
    units: [
      ['hi', 'Don\'t <b>panic</b>, <xliff:g id="n" example="Ann">%1$s</xliff:g> & é'],
      ['html', "<i>It's</i>"],
      ['files.one', '%d file'],
      ['files.other', '%d files'],
      ['days.0', 'Mon'],
      ['days.1', 'Tue'],
    ],
    into: [
      {
        lc: 'pt-br',
        as: 'res/values-pt-rBR/strings.xml',
        given: {
          hi: ' Não <b>1</b> <xliff:g id="n" example="Ann">%1$s</xliff:g> <u>',
          'files.one': '1',
          'files.other': '@n',
          'days.0': "S'",
        },
        out: `${HEAD}<resources xmlns:xliff="urn:oasis:names:tc:xliff:document:1.2">\n  <!-- The name -->\n  <string name="app" translatable="false">Galley</string>\n  <string name="hi">" Não <b>1</b> <xliff:g id="n" example="Ann">%1$s</xliff:g> &lt;u&gt;"</string>\n  <plurals name="files">\n    <item quantity="one">1</item>\n    <item quantity="many">\\@n</item>\n    <item quantity="other">\\@n</item>\n  </plurals>\n  <string-array name="days"><item>S\\'</item><item>Tue</item></string-array>\n</resources>\n`,
        repeated: ['files.many'],
        unfilled: ['html', 'days.1'],
      },
    ],
  },
  'Strings.resx': {
    text: `${HEAD}<root>\r\n  <resheader name="version"><value>2.0</value></resheader>\r\n  <data name="Save" xml:space="preserve">\r\n    <value>Save &lt;all&gt;</value>\r\n    <comment>A button</comment>\r\n  </data>\r\n  <data name="Icon" type="System.Resources.ResXFileRef"><value>a.ico</value></data>\r\n  <data name="Two"><value>Two</value></data>\r\n</root>`,
    units: [
      ['Save', 'Save <all>'],
      ['Two', 'Two'],
    ],
    into: [
      {
        lc: 'zh',
        as: 'Strings.zh-Hans.resx',
        given: { Two: '二 & 2' },
        out: `${HEAD}<root>\r\n  <resheader name="version"><value>2.0</value></resheader>\r\n  <data name="Icon" type="System.Resources.ResXFileRef"><value>a.ico</value></data>\r\n  <data name="Two"><value>二 &amp; 2</value></data>\r\n</root>`,
        unfilled: ['Save'],
      },
    ],
  },
  'app.de.xlf': {
    folds: true,
    text: `${HEAD}<xliff version="1.2"><file source-language="en" target-language="de" original="a"><body>\n  <trans-unit id="1" approved="yes">\n    <source>Hello <g id="1">you</g><x id="2"/></source>\n    <target xml:lang="de" state="final">Hallo <g id="1">du</g><x id="2"/></target>\n    <note>A greeting</note>\n  </trans-unit>\n  <trans-unit id="2" resname="go">\n    <source>See <ph id="1">&lt;br/&gt;</ph> &amp; go</source>\n  </trans-unit>\n  <trans-unit id="3" translate="no"><source>No</source></trans-unit>\n</body></file></xliff>\n`,
    units: [
      ['1', 'Hello <g id="1">you</g><x id="2"/>', 'Hallo <g id="1">du</g><x id="2"/>'],
      ['go', 'See <ph id="1"/> & go'],
    ],
    into: [
      {
        lc: 'fr',
        as: 'app.fr.xlf',
        given: { go: 'Va <ph id="1"/> < ici' },
        out: `${HEAD}<xliff version="1.2"><file source-language="en" target-language="fr" original="a"><body>\n  <trans-unit id="1" approved="no">\n    <source>Hello <g id="1">you</g><x id="2"/></source>\n    <target xml:lang="fr" state="new"></target>\n    <note>A greeting</note>\n  </trans-unit>\n  <trans-unit id="2" resname="go">\n    <source>See <ph id="1">&lt;br/&gt;</ph> &amp; go</source>\n    <target>Va <ph id="1">&lt;br/&gt;</ph> &lt; ici</target>\n  </trans-unit>\n  <trans-unit id="3" translate="no"><source>No</source></trans-unit>\n</body></file></xliff>\n`,
        unfilled: ['1'],
      },
    ],
  },
  'two.xlf': {
    folds: true,
    isTemplate: true,
    text: `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="u" name="t"><segment id="s1" state="initial"><source>One <pc id="1">two</pc>.</source><target/></segment><ignorable><source> </source></ignorable><segment id="s2"><source>Keep <mrk id="m" translate="no">Galley</mrk>.</source></segment></unit></file></xliff>`,
    units: [
      ['t.s1', 'One <pc id="1">two</pc>.'],
      ['t.s2', 'Keep [[[Galley]]].'],
    ],
    into: [
      {
        lc: 'ja',
        as: 'two.ja.xlf',
        given: { 't.s1': '<pc id="1">二</pc>一。', 't.s2': '[[[Galley]]]を' },
        out: `<xliff trgLang="ja" xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="u" name="t"><segment id="s1" state="translated"><source>One <pc id="1">two</pc>.</source><target><pc id="1">二</pc>一。</target></segment><ignorable><source> </source></ignorable><segment id="s2"><source>Keep <mrk id="m" translate="no">Galley</mrk>.</source><target><mrk id="m" translate="no">Galley</mrk>を</target></segment></unit></file></xliff>`,
      },
    ],
  },
};
