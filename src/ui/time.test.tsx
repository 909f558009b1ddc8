import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { clock } from '#lib/time/clock.ts';
import { NOW } from '#test/gengo.ts';
import { Time } from './time.tsx';

const MIN = 60_000;

function draw(at: number, of?: 'browser') {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  root.render(<Time at={at / 1000} {...(of && { clock: of })} />);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  return page.elementLocator(container);
}

test('what has happened is never to come, however slow the browser’s clock', async () => {
  vi.setSystemTime(NOW - 10 * MIN);
  await expect.element(draw(NOW)).toHaveTextContent(/^now$/);
});

test.each([-10 * MIN, 0, 120 * MIN])(
  'by Gengo’s clock where it is known, the browser’s being %i ms off',
  async (off) => {
    vi.setSystemTime(NOW + off);
    clock.tell(NOW);
    await expect.element(draw(NOW - 5 * MIN)).toHaveTextContent(/^5 min ago$/);
  },
);

test('is corrected as soon as Gengo’s time is known', async () => {
  vi.setSystemTime(NOW + 120 * MIN);
  const time = draw(NOW - 5 * MIN);
  await expect.element(time).toHaveTextContent(/^2 hr ago$/);
  clock.tell(NOW);
  await expect.element(time).toHaveTextContent(/^5 min ago$/);
});

test('what this browser itself has dated is told by its own clock', async () => {
  vi.setSystemTime(NOW - 60 * MIN);
  clock.tell(NOW);
  await expect.element(draw(NOW - 63 * MIN, 'browser')).toHaveTextContent(/^3 min ago$/);
});
