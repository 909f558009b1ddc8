import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Config } from '#api/account/config.ts';
import { i18n } from '#lib/language/i18n.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Part } from './part.tsx';

const MODES: Record<Config['mode'], { label: MessageDescriptor; detail: MessageDescriptor }> = {
  embedded: {
    label: msg`Sandbox, part of Galley`,
    detail: __SANDBOX_IN_TAB__
      ? msg`A stand-in for Gengo, kept in this browser for all its tabs. No money is spent.`
      : msg`A stand-in for Gengo on the machine that runs Galley. No money is spent.`,
  },
  sandbox: {
    label: msg`Sandbox of Gengo`,
    detail: msg`Gengo’s own place to try things out. No money is spent.`,
  },
  live: { label: msg`Live`, detail: msg`What is ordered and approved here is paid for.` },
};

/** Which Gengo this is. The keys stay in the proxy: the browser never sees one. */
export function Connection({ config: { mode, apiHost } }: { config: Config }) {
  const { label, detail } = MODES[mode];
  return (
    <Part title={t`Connection`}>
      <FactList
        facts={[
          { label: t`Account`, value: i18n._(label) },
          { label: t`API`, value: mode !== 'embedded' && apiHost },
        ]}
      />
      <p className="text-sm text-soft">{i18n._(detail)}</p>
    </Part>
  );
}
