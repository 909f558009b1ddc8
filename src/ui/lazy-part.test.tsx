import { msg } from '@lingui/core/macro';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { lazyPart } from './lazy-part.tsx';

const MISSING = new TypeError('Failed to fetch dynamically imported module: /part.js');

const Greeting = ({ name }: { name: string }) => <p>Good day, {name}</p>;

function draw(Part: ReturnType<typeof lazyPart<{ name: string }>>) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  root.render(<Part name="Ann" />);
}

test('what could not be loaded says so in its place, and its button loads it', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(MISSING);
  load.mockResolvedValue(Greeting);
  draw(lazyPart({ what: msg`Greeting`, load, waiting: () => <p>Soon</p> }));
  const problem = page.getByRole('alert').filter({ hasText: 'could not be loaded: Greeting.' });
  await expect.element(problem).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Good day, Ann')).toBeVisible();
  await expect.element(problem).not.toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});

test('what was loaded ahead is there at once, and loaded once', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>().mockResolvedValue(Greeting);
  const waiting = vi.fn<() => string>(() => 'Soon');
  const Part = lazyPart({ what: msg`Greeting`, load, waiting });
  await Promise.all([Part.preload(), Part.preload()]);
  draw(Part);
  await expect.element(page.getByText('Good day, Ann')).toBeVisible();
  expect(waiting).not.toHaveBeenCalled();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what could not be loaded ahead is asked for again in its place', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(MISSING);
  load.mockResolvedValue(Greeting);
  const Part = lazyPart({ what: msg`Greeting`, load });
  await Part.preload();
  draw(Part);
  await expect.element(page.getByText('Good day, Ann')).toBeVisible();
});
