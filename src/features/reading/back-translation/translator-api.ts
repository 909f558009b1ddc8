import { toLocale } from '#lib/text/languages.ts';

/** Of the browser's own translator, as its specification has it (Chrome 138, Edge 148; not in workers). */
interface Pair {
  /** BCP 47. */
  sourceLanguage: string;
  targetLanguage: string;
}

/** Tells how much of a language pack is here, from 0 to 1. */
interface Monitor {
  addEventListener: (
    type: 'downloadprogress',
    listener: (event: { loaded: number }) => void,
  ) => void;
}

export interface BrowserTranslator {
  translateStreaming: (text: string, options: { signal: AbortSignal }) => ReadableStream<string>;
  destroy: () => void;
}

export interface TranslatorApi {
  availability: (
    pair: Pair,
  ) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** Needs a person's click where a language pack must be downloaded. */
  create: (
    options: Pair & { signal: AbortSignal; monitor: (monitor: Monitor) => void },
  ) => Promise<BrowserTranslator>;
}

/** Undefined where the browser has none. TypeScript does not know it yet. */
export const translatorApi = (): TranslatorApi | undefined =>
  (globalThis as { Translator?: TranslatorApi }).Translator;

/** Gengo's codes as language packs are named: by script, without the region that goes with it. */
export const pairOf = (from: string, to: string): Pair => ({
  sourceLanguage: packOf(from),
  targetLanguage: packOf(to),
});

const packOf = (code: string) => toLocale(code).replace(/^(zh-Han[st])-.*$/, '$1');
