// The checks over the longest text of the sandbox's account, and over pairs of texts from files: lines of JSON (or
// gzip of them) with `src`, `tgt`, `lc_src`, `lc_tgt`, `origin`, and `judged` or `kind` (CHECKS_PAIRS=good.jsonl.gz,planted.jsonl.gz).
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { atLeast, noted, row } from './report.mjs';

export async function benchChecks({ diffPage }) {
  const page = await diffPage();
  const time = await page.evaluate(() => globalThis.inWorker('checks', { rounds: 9 }));
  const files = (process.env.CHECKS_PAIRS ?? '').split(',').filter(Boolean);
  const pairs = files.flatMap(readPairs);
  if (pairs.length === 0) return [row('30,000 characters, Japanese to English', time, 60, ' ms')];
  const told = await page.evaluate((all) => globalThis.inWorker('pairs', { pairs: all }), pairs);
  return [
    row('30,000 characters, Japanese to English', time, 60, ' ms'),
    ...goodRows(pairs, told),
    ...plantedRows(pairs, told),
  ];
}

function readPairs(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const share = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
const perThousand = (part, whole) => (whole === 0 ? 0 : (1000 * part) / whole);

/** In the order in which each group is first met. */
function grouped(all, key) {
  const groups = new Map();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** What the checks say of good pairs: all of it, by kind, language and origin, and what was judged. */
function goodRows(pairs, told) {
  const good = pairs.flatMap((pair, index) => (pair.kind ? [] : [{ pair, found: told[index] }]));
  if (good.length === 0) return [];
  const findings = good.flatMap(({ pair, found }) =>
    found.map((one) => ({ ...one, pair, judged: pair.judged?.[one.kind] })),
  );
  const alarmed = good.filter(({ found }) => found.length > 0).length;
  const judged = findings.filter(({ judged: verdict }) => verdict);
  const wrong = findings.filter(({ judged: verdict }) => verdict === 'F').length;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const right = errors.filter(({ judged: verdict }) => verdict === 'T').length;
  const by = (name, key) =>
    [...grouped(findings, key)].map(([group, all]) =>
      noted(
        `good pairs, ${name} ${group}, findings per 1,000 (n ${all.length})`,
        perThousand(all.length, good.length),
      ),
    );
  return [
    row(
      `good pairs with a finding, per 1,000 (n ${good.length})`,
      perThousand(alarmed, good.length),
      45,
    ),
    row(
      `plainly wrong, per 1,000 (judged ${judged.length} of ${findings.length})`,
      perThousand(wrong, good.length),
      8,
    ),
    atLeast(`errors that are true, % (n ${errors.length})`, share(right, errors.length), 60),
    ...by('kind', ({ kind, severity }) => `${kind} ${severity}`),
    ...by('language', ({ pair }) => pair.lc_tgt),
    ...by('origin', ({ pair }) => pair.origin),
  ];
}

/** Of each kind of planted defect, in how many pairs something was found. */
function plantedRows(pairs, told) {
  const planted = pairs.flatMap((pair, index) => (pair.kind ? [{ pair, found: told[index] }] : []));
  if (planted.length === 0) return [];
  const kinds = [...grouped(planted, ({ pair }) => pair.kind)].map(([kind, all]) => ({
    kind,
    n: all.length,
    recall: share(all.filter(({ found }) => found.length > 0).length, all.length),
  }));
  const counted = kinds.filter(({ kind }) => kind !== 'typo');
  const mean = counted.reduce((sum, { recall }) => sum + recall, 0) / counted.length;
  return [
    atLeast(`planted defects found, mean of ${counted.length} kinds without typo, %`, mean, 80),
    ...kinds.map(({ kind, n, recall }) => noted(`planted ${kind} found, % (n ${n})`, recall)),
  ];
}
