import { t } from '@lingui/core/macro';
import { useSyncExternalStore } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import type { FileQuote } from '#api/order/quote-files.ts';
import type { UploadProgress } from '#api/order/upload.ts';
import { createListeners } from '#lib/listeners.ts';
import { titled } from '#lib/language/titled.ts';
import { languageName } from '#lib/text/languages.ts';
import type { DraftFileQuote, OrderDraft } from '#lib/order/order-draft.ts';
import { changeRow } from '../../draft/draft-rows.ts';
import { fileQuote } from '../../draft/prices.ts';
import type { ChangeDraft } from '../../draft/use-order-draft.ts';

export type UploadState =
  | { is: 'sending'; sent: number; total: number; abort: () => void }
  | { is: 'refused'; messages: readonly string[] }
  /** Its person gave it up. */
  | { is: 'stopped' };

/** The files of a draft that this page holds, and how far each has come. A reload loses the files themselves. */
export interface Uploads {
  subscribe: (listener: () => void) => () => void;
  stateOf: (row: string) => UploadState | undefined;
  has: (row: string) => boolean;
  /** Holds a row's file, and uploads it where it is known for which languages. */
  take: (row: string, file: File) => void;
  /** Uploads it for those languages that have no price yet. */
  send: (row: string) => void;
  /** Uploads it for all languages, also those that have a price: Gengo no longer knows it. */
  again: (row: string) => void;
  /** Uploads by itself what languages, or another tier, ask for. Gives up all that is under way when it ends. */
  follow: (listen: (listener: () => void) => () => void) => () => void;
}

/** The languages whose price for a file is not known. */
export const unquoted = (row: OrderDraft['rows'][number], draft: Chosen): string[] =>
  draft.targets.filter((target) => fileQuote(row, draft, target) === undefined);

type Chosen = Pick<OrderDraft, 'sourceLanguage' | 'tier' | 'targets'>;

/** In ms: who chooses languages chooses several. */
const PAUSE = 1_000;

/** `mayUpload`: else a file waits beside the reason why it is not uploaded. */
export function createUploads(
  read: () => OrderDraft,
  change: ChangeDraft,
  mayUpload: boolean,
): Uploads {
  const files = new Map<string, File>();
  const states = new Map<string, UploadState>();
  /** For what each was sent last: what was refused, or given up, is not sent by itself again. */
  const tried = new Map<string, string>();
  const { subscribe, tell } = createListeners();
  const setState = (row: string, state: UploadState | undefined) => {
    if (state) states.set(row, state);
    else states.delete(row);
    tell();
  };

  const send = async (id: string) => {
    const file = files.get(id);
    const draft = read();
    const row = draft.rows.find((one) => one.id === id);
    const targets = row && mayUpload ? unquoted(row, draft) : [];
    if (!file || states.get(id)?.is === 'sending' || targets.length === 0) return;
    const { sourceLanguage, tier } = draft;
    if (!sourceLanguage || !tier) return;
    tried.set(id, asked(draft, targets));
    const giveUp = new AbortController();
    const abort = () => giveUp.abort();
    setState(id, { is: 'sending', sent: 0, total: file.size, abort });
    const jobs = targets.map(
      (lc_tgt) => [lc_tgt, { file, lc_src: sourceLanguage, lc_tgt, tier }] as const,
    );
    const onProgress = (progress: UploadProgress) =>
      setState(id, { is: 'sending', ...progress, abort });
    try {
      // Most orders have no files.
      const { quoteFiles } = await import('#api/order/quote-files.ts');
      const quotes = await quoteFiles(Object.fromEntries(jobs), {
        signal: giveUp.signal,
        onProgress,
      });
      setState(id, refusedFor(refusals(quotes)));
      change((now) => withQuotes(now, id, { sourceLanguage, tier }, quotes));
    } catch (error) {
      const messages = [titled(errorWords(error).title)];
      setState(id, giveUp.signal.aborted ? { is: 'stopped' } : { is: 'refused', messages });
    }
  };
  const sendAll = () => {
    const draft = read();
    for (const id of files.keys()) {
      const row = draft.rows.find((one) => one.id === id);
      const targets = row ? unquoted(row, draft) : [];
      if (targets.length > 0 && tried.get(id) !== asked(draft, targets)) void send(id);
    }
  };

  return {
    subscribe,
    stateOf: (row) => states.get(row),
    has: (row) => files.has(row),
    take: (row, file) => {
      files.set(row, file);
      setState(row, undefined);
      void send(row);
    },
    send: (row) => void send(row),
    again: (id) => {
      const file = read().rows.find((row) => row.id === id)?.file;
      if (file) change((draft) => changeRow(draft, id, { file: { ...file, quotes: {} } }));
      void send(id);
    },
    follow: (listen) => {
      const stop = following([listen, subscribe], sendAll);
      return () => {
        stop();
        for (const state of states.values()) if (state.is === 'sending') state.abort();
      };
    },
  };
}

type Listen = (listener: () => void) => () => void;

/** Acts a while after each change of what is listened to. Gives the way to stop. */
function following(all: readonly Listen[], act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  };
  const stops = all.map((listen) => listen(schedule));
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

const asked = ({ sourceLanguage, tier }: Chosen, targets: readonly string[]) =>
  [sourceLanguage, tier, ...targets].join();

const refusedFor = (messages: readonly string[]): UploadState | undefined =>
  messages.length > 0 ? { is: 'refused', messages } : undefined;

/** What is wrong with the file in all languages alike is said once. */
function refusals(quotes: ReadonlyMap<string, FileQuote>): string[] {
  const refused = [...quotes].flatMap(([target, quote]) =>
    quote.kind === 'refused' ? [[target, quote.fault.message] as const] : [],
  );
  const messages = new Set(refused.map(([, message]) => message));
  if (messages.size === 1 && refused.length === quotes.size) return [...messages];
  return refused.map(([target, message]) => ofLanguage(languageName(target), message));
}

const ofLanguage = (language: string, message: string) => t`${language}: ${message}`;

/** Quotes for other languages or another tier than before replace those; else they are added. */
function withQuotes(
  draft: OrderDraft,
  id: string,
  terms: { sourceLanguage: string; tier: string },
  answer: ReadonlyMap<string, FileQuote>,
): OrderDraft {
  const row = draft.rows.find((one) => one.id === id);
  if (!row?.file) return draft;
  const quoted = [...answer].flatMap(([target, quote]): [string, DraftFileQuote][] => {
    if (quote.kind === 'refused') return [];
    const { identifier, unit_count, credits, currency, eta } = quote;
    return [[target, { identifier, units: unit_count, credits, currency, eta }]];
  });
  const isSame = row.file.sourceLanguage === terms.sourceLanguage && row.file.tier === terms.tier;
  const before = isSame ? row.file.quotes : {};
  const file = { ...row.file, ...terms, quotes: { ...before, ...Object.fromEntries(quoted) } };
  return changeRow(draft, id, { file });
}

/** How far the upload of a row's file has come, as it goes on. */
export const useUpload = (uploads: Uploads, row: string): UploadState | undefined =>
  useSyncExternalStore(uploads.subscribe, () => uploads.stateOf(row));
