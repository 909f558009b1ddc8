import { Trans } from '@lingui/react/macro';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { i18n } from '#lib/language/i18n.ts';

test.each(['<script>x</script>', 'a <0>b</0> c', '<0/>', '1 < 2 > 0'])(
  'a message shows %s as somebody wrote it',
  async (name) => {
    const container = document.createElement('div');
    document.body.append(container);
    const root = createRoot(container);
    root.render(
      <I18nProvider i18n={i18n}>
        <Trans>
          Removed: <bdi>{name}</bdi>
        </Trans>
      </I18nProvider>,
    );
    onTestFinished(() => {
      root.unmount();
      container.remove();
    });
    await expect.element(page.elementLocator(container)).toHaveTextContent(`Removed: ${name}`);
  },
);
