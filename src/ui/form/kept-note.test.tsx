import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { createStore } from '#store/create-store.ts';
import { StoreProvider } from '#store/provider.tsx';
import { createDisk } from '#test/simulation/disk.ts';
import { AnnouncerProvider } from '../announcer.tsx';
import { KeptNote } from './kept-note.tsx';

const KEY = 'a:comment';
const FULL = 'Not kept: this browser has no room. It lasts as long as this page.';
const NONE = 'Not kept: this browser keeps nothing for Galley. It lasts as long as this page.';

/** The note beside a field, on a disk that goes as it is told to. */
async function openNote({ isBlocked = false } = {}) {
  let writing: () => Promise<void> = async () => {};
  const engine = createDisk().engine(
    'page',
    async (write) => {
      await writing();
      write();
    },
    async () => {
      if (isBlocked) throw new Error('blocked');
    },
  );
  const store = createStore({ engine, delay: 0 });
  await store.ready;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
    store.close();
  });
  root.render(
    <AnnouncerProvider>
      <StoreProvider store={store}>
        <section aria-label="Note">
          <KeptNote of={KEY} before="Kept as soon as you type." />
        </section>
      </StoreProvider>
    </AnnouncerProvider>,
  );
  const type = (text: string) => void store.write(KEY, text, { isTyped: true });
  return {
    note: page.getByRole('region', { name: 'Note' }),
    type,
    /** From now on writing waits until it is let go, or fails. */
    hold: () => {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      writing = () => held;
      return letGo;
    },
    fill: (isFull: boolean) => {
      writing = async () => {
        if (isFull) throw new Error('full');
      };
    },
    said: () =>
      [...(container.querySelector('[aria-live=polite]')?.children ?? [])].map(
        ({ textContent }) => textContent,
      ),
  };
}

test('"kept" is said when it is on disk and has been so for a second, never before', async () => {
  const { note, type, hold, said } = await openNote();
  await expect.element(note).toHaveTextContent('Kept as soon as you type.');
  const letGo = hold();
  type('Half');
  await expect.element(note).toHaveTextContent('Saving…');
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expect.element(note).toHaveTextContent('Saving…');
  // Who types on hears nothing of it.
  type('Half a sentence');
  const typed = performance.now();
  await expect.element(note).toHaveTextContent('Kept in this browser.');
  expect(performance.now() - typed).toBeGreaterThan(950);
  expect(said()).toEqual([]);
});

test('without room it says so, aloud too and once, until a later writing is on disk', async () => {
  const { note, type, fill, said } = await openNote();
  fill(true);
  type('Half');
  await expect.element(note).toHaveTextContent(FULL);
  await expect.poll(said).toEqual([FULL]);
  type('Half a sentence');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(note).toHaveTextContent(FULL);
  fill(false);
  type('Half a sentence, and more');
  await expect.element(note).toHaveTextContent('Kept in this browser.');
  expect(said()).toEqual([FULL]);
});

test('where nothing can be kept it says so before anything is typed, and aloud once something is', async () => {
  const { note, type, said } = await openNote({ isBlocked: true });
  await expect.element(note).toHaveTextContent(NONE);
  expect(said()).toEqual([]);
  type('Half');
  await expect.poll(said).toEqual([NONE]);
  await expect.element(note).toHaveTextContent(NONE);
});
