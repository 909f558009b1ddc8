import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '#api/schema/job.ts';
import { pairOf, type TranslatorApi } from './translator-api.ts';
import { type SentencePair, sentencePairs } from './sentence-pairs.ts';

/** A sentence of the source, and the translation of it read back, as far as it is there. */
export interface ReadBack extends SentencePair {
  back: string;
}

export type BackState =
  | { is: 'idle' }
  /** `loaded`: how much of the language pack is here, from 0 to 1; undefined: nothing is downloaded. */
  | { is: 'preparing'; loaded: number | undefined }
  | { is: 'reading' | 'done' | 'stopped'; sentences: readonly ReadBack[] }
  | { is: 'failed'; reason: MessageDescriptor };

const UNAVAILABLE = msg`Your browser cannot translate between these two languages.`;

/** By the name of the error, as the specification has it. */
const REASONS: Readonly<Record<string, MessageDescriptor>> = {
  NotSupportedError: UNAVAILABLE,
  NotAllowedError: msg`Your browser does not allow it here.`,
  NetworkError: msg`The language pack could not be downloaded.`,
  QuotaExceededError: msg`A sentence is too long for your browser’s translator.`,
};
const FAILED = msg`Your browser’s translator failed.`;

const reasonOf = (error: unknown): MessageDescriptor =>
  (error instanceof Error ? REASONS[error.name] : undefined) ?? FAILED;

/** Reads a translation back into the source's language, by the browser itself, when it is asked to. */
export function useBackTranslation(api: TranslatorApi, job: Job) {
  const [state, setState] = useState<BackState>({ is: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const tell = (next: BackState) => {
      if (!mine.signal.aborted) setState(next);
    };
    try {
      await readBack(api, job, mine.signal, tell);
    } catch (error) {
      tell({ is: 'failed', reason: reasonOf(error) });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState((now) => (now.is === 'reading' ? { ...now, is: 'stopped' } : { is: 'idle' }));
  };
  return { state, start: () => void start(), stop };
}

async function readBack(
  api: TranslatorApi,
  { body_src, body_tgt = '', lc_src, lc_tgt }: Job,
  signal: AbortSignal,
  tell: (state: BackState) => void,
) {
  tell({ is: 'preparing', loaded: undefined });
  const pair = pairOf(lc_tgt, lc_src);
  if ((await api.availability(pair)) === 'unavailable') {
    tell({ is: 'failed', reason: UNAVAILABLE });
    return;
  }
  const translator = await api.create({
    ...pair,
    signal,
    monitor: (monitor) =>
      monitor.addEventListener('downloadprogress', ({ loaded }) =>
        tell({ is: 'preparing', loaded }),
      ),
  });
  try {
    const source = { text: body_src, language: lc_src };
    let sentences = sentencePairs(source, { text: body_tgt, language: lc_tgt }).map(
      (one): ReadBack => ({ ...one, back: '' }),
    );
    for (const [index, { translation }] of sentences.entries()) {
      if (translation === '') continue;
      let back = '';
      for await (const piece of piecesOf(translator.translateStreaming(translation, { signal }))) {
        signal.throwIfAborted();
        back += piece;
        sentences = sentences.with(index, { ...sentences[index]!, back });
        tell({ is: 'reading', sentences });
      }
    }
    tell({ is: 'done', sentences });
  } finally {
    translator.destroy();
  }
}

/** Safari's streams are not iterable; and a stub's need not be. */
async function* piecesOf(stream: ReadableStream<string>) {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
