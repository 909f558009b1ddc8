import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { i18n } from '#lib/language/i18n.ts';
import { clock } from '#lib/time/clock.ts';
import { NOW } from '#test/gengo.ts';
import { TimeLeft } from './time-left.tsx';

const HOUR = 3_600_000;

test.each([-48 * HOUR, 48 * HOUR])(
  'what is left is told by Gengo’s clock, the browser’s being %i ms off',
  async (off) => {
    vi.setSystemTime(NOW + off);
    clock.tell(NOW);
    const container = document.createElement('div');
    document.body.append(container);
    const root = createRoot(container);
    root.render(
      <I18nProvider i18n={i18n}>
        <TimeLeft until={(NOW + 24 * HOUR) / 1000} />
      </I18nProvider>,
    );
    onTestFinished(() => {
      root.unmount();
      container.remove();
    });
    const left = page.elementLocator(container);
    await expect.element(left).toHaveTextContent(/^(1 day|23 hr, \d+ min) left, estimated$/);
  },
);
