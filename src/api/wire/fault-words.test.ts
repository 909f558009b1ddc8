import { expect, onTestFinished, test, vi } from 'vitest';

test('a refusal goes out, in Gengo’s own words, though ours do not come', async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.doMock('./code-words.ts', () => new Promise(() => {}));
  onTestFinished(() => {
    vi.doUnmock('./code-words.ts');
    vi.useRealTimers();
  });
  const { faultWords, loadFaultWords } = await import('./fault-words.ts');
  const gone = vi.fn<() => void>();
  void loadFaultWords().then(gone);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(gone).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(gone).toHaveBeenCalledOnce();
  expect(faultWords({ code: 2250, message: 'not reviewable' })).toEqual({ said: 'not reviewable' });
});
