import { onceFor } from '#lib/once.ts';
import { ENGLISH, SAMPLES, type Sample } from '../seed/samples.ts';
import { hash } from '../world/random.ts';
import { listOf } from './sample-list.ts';
import { cutUnits, type Unit } from './sample-units.ts';

/** Regional codes that share the words of another. */
const SHARED: Readonly<Record<string, string>> = {
  'en-gb': 'en',
  'es-la': 'es',
  'fr-ca': 'fr',
  pt: 'pt-br',
  'zh-hk': 'zh-tw',
};

/** From how many of about the right length one is taken. */
const CHOICE = 3;

const EAST_ASIAN = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** The room a text takes: wide East Asian characters count twice, so that lengths compare. */
function width(text: string): number {
  return text.length + (text.match(EAST_ASIAN)?.length ?? 0);
}

/** What stands in for a translation; undefined where it is English that does. */
export const sampleOf = (lc: string): Sample | undefined => SAMPLES[SHARED[lc] ?? lc];

/** What is known of a sentence before it is said. */
interface Known {
  text: string;
  width: number;
  first: string;
  last: string;
}

function knownOf(text: string): Known {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return { text, width: width(text), first: words[0] ?? '', last: words.at(-1) ?? '' };
}

const knownIn = onceFor((sample: Sample) => {
  const [words, sentences, questions] = [sample.words, sample.sentences, sample.questions].map(
    (texts) => texts.map(knownOf),
  );
  return {
    mark: knownOf(sample.mark),
    words: words ?? [],
    sentences: sentences ?? [],
    questions: questions ?? [],
    /** What is left of a width when nothing more is said. */
    enough: Math.max(...(sentences ?? []).map((one) => one.width)) / 3,
  };
});

/** By so much a sentence must be nearer in length to be said once more. */
const AGAIN = 40;

/** Sentences, one after the other, about as long as the words that they stand for. */
class Speaker {
  readonly #known: ReturnType<typeof knownIn>;
  readonly #stop: string;
  readonly #said = new Map<Known, number>();
  #turn: number;
  #last: Known;

  constructor(sample: Sample, turn: number) {
    this.#known = knownIn(sample);
    this.#stop = (sample.ends?.['.'] ?? '.') + (sample.spaced === false ? '' : ' ');
    this.#turn = turn;
    this.#last = this.#known.mark;
  }

  /** The nearest in length, in turn; again only what was not said for long, and never what was said just before. */
  #choose(from: readonly Known[], target: number): Known {
    const near = from
      // Neither the same sentence again, nor a word that was the last one before.
      .filter((one) => one !== this.#last && one.first !== this.#last.last)
      .map((one) => {
        const times = this.#said.get(one) ?? 0;
        return { one, distance: Math.abs(one.width - target) + AGAIN * times };
      })
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, CHOICE);
    this.#turn += 1;
    this.#last = near[this.#turn % near.length]?.one ?? this.#last;
    this.#said.set(this.#last, (this.#said.get(this.#last) ?? 0) + 1);
    return this.#last;
  }

  /** For a few words: what is named somewhere within a sentence. */
  word(): string {
    return this.#choose(this.#known.words, 0).text;
  }

  question(): string {
    return this.#choose(this.#known.questions, 0).text;
  }

  say(target: number): string {
    const { words, sentences, enough } = this.#known;
    const said: string[] = [];
    let rest = target;
    do {
      const one = this.#choose(said.length === 0 ? [...words, ...sentences] : sentences, rest);
      said.push(one.text);
      rest -= one.width;
    } while (rest > enough);
    return said.join(this.#stop);
  }
}

const FINAL: Readonly<Record<string, string>> = {
  '。': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '，': ',',
  '、': ',',
  '،': ',',
  '：': ':',
  '；': ';',
};

const WESTERN: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '（': '(',
  '）': ')',
};

const quoteOf = ({ spaced }: Sample, mark: string): string =>
  spaced === false ? mark : (WESTERN[mark] ?? mark);

/** A mark as the target writes it. */
function endOf({ ends = {} }: Sample, end: string): string {
  const [first = ''] = end
    .replaceAll(/./gu, (mark) => FINAL[mark] ?? mark)
    .replace(/^\.\.\.$/, '…');
  return ends[first] ?? first;
}

function render(unit: Unit, sample: Sample, speaker: Speaker, mark: string): string {
  const { lead, open, middle, close, isLast, gap, trail, end, space, more } = unit;
  const asks = /[?？؟]/.test(end);
  const words = asks ? speaker.question() : speaker.say(width(unit.words));
  const pieces = listOf(middle, sample.list, () => speaker.word());
  const final = endOf(sample, end);
  const opens = sample.exclaim && /[!！]/.test(end) ? sample.exclaim : '';
  const spaced = sample.spaced !== false;
  const between = more && spaced ? ' ' : '';
  const after = space === '' || (more && !spaced) ? between : space;
  const [from, to] = [quoteOf(sample, open), quoteOf(sample, close)];
  const ended = isLast ? final + to : to + final;
  return `${lead}${from}${mark}${opens}${words}${pieces}${gap}${trail}${ended}${after}`;
}

/**
 * What the sandbox's translator delivers for a text that it has no translation of: neutral sentences of
 * the target language that say of themselves that they are a sample, marked as one before the first words, in
 * the source's lines and about as long. `[[[kept text]]]`, placeholders, tags, addresses and numbers are
 * kept in their order: those within a sentence stand in brackets at its end. Languages without words of
 * their own get English, with the code in the mark. The same arguments give the same text; a text without a
 * single word comes back unchanged.
 *
 * @param version counted from 1: each says it in other words
 */
export function sampleText(source: string, lcTgt: string, version: number): string {
  const own = sampleOf(lcTgt);
  const sample = own ?? ENGLISH;
  const mark = `[${own ? own.mark : `${lcTgt}: ${ENGLISH.mark}`}] `;
  const speaker = new Speaker(sample, (hash(source) % 97) + version);
  let isFirst = true;
  return cutUnits(source)
    .map((unit) => {
      if (typeof unit === 'string') return unit;
      const written = render(unit, sample, speaker, isFirst ? mark : '');
      isFirst = false;
      return written;
    })
    .join('');
}

/** A sentence of a sample, another one at each turn, and the next of the bank that is not in it: as if asked for instead. */
export function otherWords(text: string, lcTgt: string, turn: number): [from: string, to: string] {
  const { sentences, words } = sampleOf(lcTgt) ?? ENGLISH;
  const said = sentences.filter((one) => text.includes(one));
  const some = said.length > 0 ? said : words.filter((one) => text.includes(one));
  const from = some[turn % some.length] ?? '';
  const at = sentences.indexOf(from);
  const next = [...sentences.slice(at + 1), ...sentences.slice(0, at + 1), ...words];
  return [from, next.find((one) => !text.includes(one)) ?? ''];
}
