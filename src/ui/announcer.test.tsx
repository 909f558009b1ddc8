import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { AnnouncerProvider, useAnnounce } from './announcer.tsx';

function Decider() {
  const announce = useAnnounce();
  return (
    <button
      type="button"
      onClick={() => {
        announce('Approved.');
        announce('2 left.');
      }}
    >
      Decide
    </button>
  );
}

test('what is said at one moment is said in full, and what was said long ago is gone', async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  root.render(
    <AnnouncerProvider>
      <Decider />
    </AnnouncerProvider>,
  );
  const said = () =>
    [...(container.querySelector('[aria-live=polite]')?.children ?? [])].map(
      ({ textContent }) => textContent,
    );
  const decide = page.getByRole('button', { name: 'Decide' });
  await decide.click();
  await expect.poll(said).toEqual(['Approved.', '2 left.']);
  const [first] = container.querySelectorAll('p');
  for (let press = 0; press < 4; press += 1) await decide.click();
  expect(first?.isConnected).toBe(false);
  expect(said().slice(-2)).toEqual(['Approved.', '2 left.']);
});
