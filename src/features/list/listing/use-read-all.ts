import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { readAll } from '#api/job/read-all.ts';

export type Reading =
  | { is: 'resting' }
  | {
      is: 'reading';
      read: number;
      total: number;
      /** In ms, as it has gone so far; undefined before anything has. */
      left: number | undefined;
    }
  | { is: 'failed'; error: Error };

/** At most so often the progress is drawn, in ms: each batch would draw the page two thousand times. */
const DRAW_MS = 200;

/** Reads the translations of a list that are not read yet, when `start` is called; leaving the page stops that. */
export function useReadAll() {
  const client = useQueryClient();
  const [reading, setReading] = useState<Reading>({ is: 'resting' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (ids: readonly string[]) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const begun = performance.now();
    let before: number | undefined;
    let drawn = 0;
    const onProgress = (read: number, total: number) => {
      before ??= read;
      const now = performance.now();
      if (controller.signal.aborted || now - drawn < DRAW_MS) return;
      drawn = now;
      const left = read > before ? ((now - begun) / (read - before)) * (total - read) : undefined;
      setReading({ is: 'reading', read, total, left });
    };
    try {
      await readAll(client, ids, { signal: controller.signal, onProgress });
      setReading({ is: 'resting' });
      return true;
    } catch (error) {
      // A person who stopped the reading, or left, is told nothing; all else that is thrown is an ApiError.
      if (!controller.signal.aborted) setReading({ is: 'failed', error: error as Error });
      return false;
    }
  };
  const stop = () => {
    running.current?.abort();
    setReading({ is: 'resting' });
  };
  return { reading, start, stop };
}
