import type { Config } from '#api/account/config.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Part } from './part.tsx';

const MODES: Record<Config['mode'], { label: string; detail: string }> = {
  embedded: {
    label: 'Sandbox, part of Galley',
    detail: __SANDBOX_IN_TAB__
      ? 'A stand-in for Gengo, kept in this browser for all its tabs. No money is spent.'
      : 'A stand-in for Gengo on the machine that runs Galley. No money is spent.',
  },
  sandbox: {
    label: 'Sandbox of Gengo',
    detail: 'Gengo’s own place to try things out. No money is spent.',
  },
  live: { label: 'Live', detail: 'What is ordered and approved here is paid for.' },
};

/** Which Gengo this is. The keys stay in the proxy: the browser never sees one. */
export function Connection({ config: { mode, apiHost } }: { config: Config }) {
  const { label, detail } = MODES[mode];
  return (
    <Part title="Connection">
      <FactList
        facts={[
          { label: 'Account', value: label },
          { label: 'API', value: mode !== 'embedded' && apiHost },
        ]}
      />
      <p className="text-sm text-soft">{detail}</p>
    </Part>
  );
}
