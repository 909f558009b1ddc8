import { t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { Menu } from '#ui/overlay/menu.tsx';
import { ACT_NAMES } from '../acts.ts';
import { BULK_ACTS } from './bulk-acts.ts';
import { type Counts, type Known, offeredActs, split, whyNone } from './split.ts';

interface MoreActsProps {
  /** Undefined while the selection is being read. */
  counts: Counts | undefined;
  /** Why nothing new can begin. */
  reason: string | undefined;
  selected: readonly string[];
  known: Known;
  /** Looks among these for the translations that can be approved unread. */
  onClean: (ids: readonly string[]) => void;
}

/** "Approve all clean", and the acts that would touch nothing, each with its reason. */
export function MoreActs({ counts, reason, selected, known, onClean }: MoreActsProps) {
  const offered = offeredActs(counts);
  const lookForClean = () =>
    onClean(split('approve', selected, known).touched.map(({ job_id }) => job_id));
  const others = ACT_NAMES.filter((name) => !offered.includes(name)).map((name) => ({
    label: i18n._(BULK_ACTS[name].label),
    reason: whyNone(name, selected, known),
    onSelect: () => {},
  }));
  return (
    <div className="max-sm:ms-auto">
      <Menu
        label={t`More`}
        className="button-small"
        items={[
          {
            label: t`Approve all clean`,
            reason: reason ?? whyNoClean(counts, selected, known),
            onSelect: lookForClean,
          },
          ...others,
        ]}
      />
    </div>
  );
}

/** Why there is nothing to look through for clean translations. */
function whyNoClean(counts: Counts | undefined, selected: readonly string[], known: Known) {
  if (counts === undefined) return t`Not all of them have been read.`;
  return counts.approve === 0 ? whyNone('approve', selected, known) : undefined;
}
