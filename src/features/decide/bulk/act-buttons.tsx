import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import type { ActName } from '#api/schema/decision.ts';
import { BULK_ACTS } from './bulk-acts.ts';
import { type Counts, offeredActs } from './split.ts';

interface ActButtonsProps {
  /** Undefined while the selection is being read. */
  counts: Counts | undefined;
  /** Another run comes first. */
  isStopped: boolean;
  /** The element that says why nothing can be pressed. */
  whyId: string;
  onPress: (name: ActName) => void;
}

/** The acts that would touch something, each with how many translations that would be. */
export function ActButtons({ counts, isStopped, whyId, onPress }: ActButtonsProps) {
  const cannot = counts === undefined || isStopped;
  return (
    // A phone has little room: none of it for what cannot be pressed.
    <div
      className={`ms-auto flex flex-wrap items-center gap-2 max-sm:order-last max-sm:basis-full ${isStopped ? 'max-sm:hidden' : ''}`}
    >
      {offeredActs(counts).map((name) => (
        <Button
          key={name}
          tone={name === 'approve' ? 'primary' : 'quiet'}
          pending={cannot}
          aria-describedby={cannot ? whyId : undefined}
          className="button-small"
          aria-haspopup="dialog"
          onClick={() => onPress(name)}
        >
          <ActLabel name={name} />
          {counts && <span className="tabular-nums">{formatNumber(counts[name])}</span>}
        </Button>
      ))}
    </div>
  );
}

/** Where there is little room, the whole label is only heard. */
function ActLabel({ name }: { name: ActName }) {
  const { label, short } = BULK_ACTS[name];
  if (!short) return i18n._(label);
  return (
    <>
      <span className="max-sm:sr-only">{i18n._(label)}</span>
      <span aria-hidden="true" className="sm:hidden">
        {i18n._(short)}
      </span>
    </>
  );
}
