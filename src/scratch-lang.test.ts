import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { runChecks } from '#lib/checks/checks.ts';
import { readFile } from '#lib/files/texts/read-file.ts';
import { fill } from '#lib/files/texts/fill.ts';
test('x', () => {
  for (const [tag, code] of [['de','de'],['es','es'],['fr','fr'],['ja','ja'],['zh-Hans','zh'],['ar','ar']] as const) {
    const bytes = readFileSync(`src/locales/${tag}.po`);
    const file = readFile(bytes, `${tag}.po`, { target: code });
    const own = new Map(file.units.flatMap((u) => u.translation === undefined ? [] : [[u.key, u.translation] as const]));
    const back = fill(file, own, code);
    console.log(tag, file.format, file.units.length, own.size, file.language, file.target, file.notes, Buffer.compare(Buffer.from(back.bytes), bytes), back.notes);
    const count: Record<string, number> = {};
    for (const u of file.units) {
      if (!u.translation) continue;
      for (const f of runChecks({ source: u.source, translation: u.translation, sourceLanguage: 'en', targetLanguage: code })) {
        const k = `${f.severity}/${f.kind}`;
        count[k] = (count[k] ?? 0) + 1;
        if (f.severity !== 'note') console.log(' ', k, f.message, '|', u.source.slice(0, 140), '|', u.translation.slice(0, 140));
      }
    }
    console.log(count);
  }
}, 600000);
