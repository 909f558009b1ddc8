// The worker in which the diff and its peers are measured: does the tasks that the bench names.
import { runChecks } from '#lib/checks/checks.ts';
import { diffTexts } from '#lib/diff/diff.ts';
import { cutSentences } from '#lib/text/segment.ts';
import { diffArrays, diffSequences, diffWords } from 'virtual:peers';
import { faultOf, PROBES, randomPair } from './probes.mjs';
import { cutWords, makePair, makeText, TRAIL } from './texts.mjs';

const SUBJECTS = {
  floor: ([before, after], language) => {
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    for (const sentence of [...cutSentences(before), ...cutSentences(after)]) {
      Array.from(segmenter.segment(sentence), ({ segment }) => segment);
    }
  },
  galley: ([before, after], language) => diffTexts(before, after, language),
  'diff-sequences':
    diffSequences &&
    (([before, after], language) => {
      const [a, b] = [cutWords(before, language), cutWords(after, language)];
      diffSequences(
        a.length,
        b.length,
        (i, j) => a[i] === b[j],
        () => {},
      );
    }),
  jsdiff:
    diffWords &&
    (([before, after], language) => {
      const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
      diffWords(before, after, { intlSegmenter });
    }),
};

/** Lines of 100,000 units without a space. */
const LINES = {
  zh: () =>
    makeText('zh', 120_000, 1)
      .replace(/[，。\s]/g, '')
      .slice(0, 100_000),
  ja: () =>
    makeText('ja', 130_000, 1)
      .replace(/[。\s]/g, '')
      .slice(0, 100_000),
  th: () => makeText('th', 120_000, 1).replace(/\s/g, '').slice(0, 100_000),
  word: () => 'abcdefghij'.repeat(10_000),
};

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians in ms of what `works` do, each in turn. */
function inTurn(works, rounds) {
  const times = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => times[index].push(timeOf(work)));
  }
  return times.map(median);
}

const sizeOf = (pieces) =>
  pieces.filter(({ kind }) => kind !== 'same').reduce((sum, { text }) => sum + text.length, 0);

const TASKS = {
  /** Medians of subjects over one pair; undefined for peers that could not be had. */
  time({ language, length, rate, subjects, rounds }) {
    const pair = makePair(language, length, rate);
    const known = subjects.filter((name) => SUBJECTS[name]);
    const times = inTurn(
      known.map((name) => () => SUBJECTS[name](pair, language)),
      rounds,
    );
    return Object.fromEntries(known.map((name, index) => [name, times[index]]));
  },
  line({ language, rounds }) {
    const before = LINES[language]();
    const after = [...before].map((one, index) => (index % 400 === 7 ? 'x' : one)).join('');
    return inTurn([() => diffTexts(before, after, language)], rounds)[0];
  },
  /** The size of the change beside the size that `diffArrays` finds on the same words. */
  size({ language, rate }) {
    if (!diffArrays) return undefined;
    const [before, after] = makePair(language, 20_000, rate);
    const least = diffArrays(cutWords(before, language), cutWords(after, language));
    const sum = least.reduce(
      (total, { added, removed, value }) => total + (added || removed ? value.join('').length : 0),
      0,
    );
    return sizeOf(diffTexts(before, after, language)) / sum;
  },
  probes: () => PROBES.filter((pair) => faultOf(pair, diffTexts(...pair))),
  random: ({ count }) =>
    Array.from({ length: count }, (_, seed) => randomPair(seed + 1)).filter((pair) =>
      faultOf(pair, diffTexts(...pair)),
    ).length,
  checks({ rounds }) {
    const pair = {
      source: TRAIL.source.slice(0, 30_000),
      translation: TRAIL.translation.slice(0, 30_000),
      sourceLanguage: 'ja',
      targetLanguage: 'en',
    };
    return inTurn([() => runChecks(pair)], rounds)[0];
  },
  pairs: ({ pairs }) =>
    pairs.map(({ src, tgt, lc_src, lc_tgt }) =>
      runChecks({
        source: src,
        translation: tgt,
        sourceLanguage: lc_src,
        targetLanguage: lc_tgt,
      }).map(({ kind, severity }) => ({ kind, severity })),
    ),
};

addEventListener('message', ({ data: { task, options } }) => postMessage(TASKS[task](options)));
