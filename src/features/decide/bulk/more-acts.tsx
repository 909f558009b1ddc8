import { t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { Menu } from '#ui/overlay/menu.tsx';
import { ACT_NAMES } from '../acts.ts';
import { BULK_ACTS } from './bulk-acts.ts';
import { type Counts, type Known, offeredActs, whyNone } from './split.ts';

interface MoreActsProps {
  /** Undefined while the selection is being read. */
  counts: Counts | undefined;
  selected: readonly string[];
  known: Known;
}

/** The acts that would touch nothing, each with its reason. */
export function MoreActs({ counts, selected, known }: MoreActsProps) {
  const offered = offeredActs(counts);
  const others = ACT_NAMES.filter((name) => !offered.includes(name));
  if (others.length === 0) return null;
  return (
    <div className="max-sm:ms-auto">
      <Menu
        label={t`More`}
        className="button-small"
        items={others.map((name) => ({
          label: i18n._(BULK_ACTS[name].label),
          reason: whyNone(name, selected, known),
          onSelect: () => {},
        }))}
      />
    </div>
  );
}
