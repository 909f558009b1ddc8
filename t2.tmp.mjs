import { runnerImport } from 'vite';
process.chdir('/work/w-files');
const load = async (p) => (await runnerImport(`./src/lib/files/${p}`)).module;
const { importTexts } = await load('texts/import-texts.ts');
const text = (i) => `Text number ${i} of the hut, “quoted” and with some more words in it, so that it is a sentence.`;
const N = +process.argv[3];
const seq = (f) => Array.from({ length: N }, (_, i) => f(i)).join('');
const MAKE = {
  'a.csv': () => 'key,text,note\n' + seq((i) => `k.${i},"${text(i)}",note\n`),
  'a.json': () => `{${Array.from({ length: N }, (_, i) => `"k.${i}": "${text(i)}"`).join(',\n')}}`,
  'a.xlf': () => `<xliff version="1.2"><file source-language="en"><body>${Array.from({length: N},(_, i) => `<trans-unit id="k.${i}"><source>${text(i)}</source></trans-unit>\n`).join('')}</body></file></xliff>`,
  'a.po': () => seq((i) => `#. note\nmsgctxt "k.${i}"\nmsgid "${text(i)}"\nmsgstr ""\n\n`),
  'a.yml': () => 'en:\n' + seq((i) => `  k${i}: "${text(i)}"\n`),
  'a.properties': () => seq((i) => `k.${i}=${text(i)}\n`),
  'a.strings': () => seq((i) => `"k.${i}" = "${text(i).replace(/"/g,'')}";\n`),
  'values/strings.xml': () => `<resources>${seq((i) => `<string name="k${i}">${text(i)}</string>\n`)}</resources>`,
  'a.srt': () => seq((i) => `${i}\n00:00:01,000 --> 00:00:02,000\n${text(i)}\n\n`),
  'a.txt': () => seq((i) => `${text(i)}\n\n`),
};
for (const [name, make] of Object.entries(MAKE)) {
  if (process.argv[2] && !process.argv[2].split(',').includes(name)) continue;
  const bytes = new TextEncoder().encode(make());
  const t = performance.now();
  let n; try { n = importTexts(bytes, name).rows.length; } catch (e) { n = String(e).slice(0, 100); }
  console.log(name, (bytes.length/1e6).toFixed(1), n, Math.round(performance.now() - t), 'ms', Math.round(process.memoryUsage().heapUsed/1e6), 'MB');
}
