import { useQueryClient } from '@tanstack/react-query';
import { useRef, useSyncExternalStore } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import type { ExportFormatName } from '#lib/files/out/formats.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { exportRunOf } from './export-run.ts';
import { ExportStrip } from './export-strip.tsx';

const CHOICES: readonly { format: ExportFormatName; label: string }[] = [
  { format: 'csv', label: 'CSV, for spreadsheets' },
  { format: 'json', label: 'JSON, with every field' },
  { format: 'xliff', label: 'XLIFF 2.0, source and translation' },
];

interface ExportMenuProps {
  /** What goes into the file, in this order. */
  ids: readonly string[];
  /** They are selected; else they are all that match. */
  isSelection: boolean;
}

/** Writes translations to a file. How far it is stands below, on a line of its own in the parent's flex box. */
export function ExportMenu({ ids, isSelection }: ExportMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const run = exportRunOf(useQueryClient());
  const state = useSyncExternalStore(run.subscribe, run.get);
  const isUnderWay = state?.phase === 'reading' || state?.phase === 'writing';
  const reason =
    (isUnderWay && 'Another export is under way.') ||
    (ids.length === 0 && 'There is nothing to export.') ||
    undefined;
  return (
    <div ref={root} className="contents">
      <Menu
        label={`Export ${isSelection ? `${formatNumber(ids.length)} selected` : `all ${formatNumber(ids.length)}`}`}
        items={CHOICES.map(({ format, label }) => ({
          label,
          reason,
          onSelect: () => run.start({ format, ids }, announce),
        }))}
      />
      {state && (
        <ExportStrip
          state={state}
          run={run}
          onDismiss={() => {
            run.dismiss();
            root.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </div>
  );
}
