import { Menu } from '#ui/overlay/menu.tsx';
import { ACT_NAMES, ACTS } from '../acts.ts';
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
        label="More"
        className="button-small"
        items={others.map((name) => ({
          label: ACTS[name].bulk.label,
          reason: whyNone(name, selected, known),
          onSelect: () => {},
        }))}
      />
    </div>
  );
}
