import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useSyncExternalStore } from 'react';
import { configQuery } from '#api/account/config.ts';
import { useSlot } from '#store/use-slot.ts';
import { CHOSEN, FACTS } from '../recorded/facts.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { ExportFormatName } from '#lib/files/out/formats.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { exportRunOf } from './export-run.ts';
import { ExportStrip } from './export-strip.tsx';

const CHOICES: readonly { format: ExportFormatName; label: MessageDescriptor }[] = [
  { format: 'csv', label: msg`CSV, for spreadsheets` },
  { format: 'json', label: msg`JSON, with every field` },
  { format: 'xliff', label: msg`XLIFF 2.0, source and translation` },
  { format: 'tmx', label: msg`TMX 1.4b, a memory of what is approved` },
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
  const { data: config } = useQuery(configQuery());
  const chosen = useSlot(config?.owner ?? '', CHOSEN);
  const facts = FACTS.map(({ name }) => name).filter(
    (name) => config?.record && chosen?.includes(name),
  );
  const state = useSyncExternalStore(run.subscribe, run.get);
  const isUnderWay = state?.phase === 'reading' || state?.phase === 'writing';
  const reason =
    (isUnderWay && t`Another export is under way.`) ||
    (ids.length === 0 && t`There is nothing to export.`) ||
    undefined;
  const amount = formatNumber(ids.length);
  return (
    <div ref={root} className="contents">
      <Menu
        className="button-small min-h-8"
        label={isSelection ? t`Export ${amount} selected` : t`Export all ${amount}`}
        items={CHOICES.map(({ format, label }) => ({
          label: i18n._(label),
          reason,
          onSelect: () => run.start({ format, ids, facts }, announce),
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
