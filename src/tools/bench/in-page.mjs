// The page whose main thread must stay free while texts are compared; also the door to the worker.
import { diffSoon } from '#lib/diff/diff-soon.ts';
import workerUrl from './in-worker.mjs?worker&url';
import { makePair } from './texts.mjs';

const worker = new Worker(workerUrl, { type: 'module' });

globalThis.inWorker = (task, options) =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage({ task, options });
  });

/** The longest time in ms for which a timer that is due all the time was late, while two texts were compared. */
globalThis.longestBlock = async ({ language, length, rate }) => {
  const [before, after] = makePair(language, length, rate);
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  await diffSoon(before, after, language, new AbortController().signal);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  port1.close();
  return longest;
};
