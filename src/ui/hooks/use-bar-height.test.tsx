import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { useBarHeight } from './use-bar-height.ts';

function Bar({ height }: { height: number }) {
  const bar = useRef<HTMLDivElement>(null);
  useBarHeight(bar);
  return <div ref={bar} style={{ height }} />;
}

const told = () => document.documentElement.style.getPropertyValue('--bar');

test('one bar gives way to another as high: the page is told nothing; with the last it forgets', async () => {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const draw = (key: string, height: number) =>
    flushSync(() => root.render(<Bar key={key} height={height} />));
  draw('first', 134);
  await expect.poll(told).toBe('134px');
  let changes = 0;
  const seen = new MutationObserver((all) => (changes += all.length));
  seen.observe(document.documentElement, { attributeFilter: ['style'] });
  draw('second', 134);
  // Observers have run, and what was to be forgotten would be.
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 50));
  });
  seen.disconnect();
  expect([changes, told()]).toEqual([0, '134px']);
  draw('third', 60);
  await expect.poll(told).toBe('60px');
  flushSync(() => root.render(null));
  await expect.poll(told).toBe('');
});
