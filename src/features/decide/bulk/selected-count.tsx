import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { focusHeading } from '../held/undo-button.tsx';

/** How many translations are selected, and the way to select none. */
export function SelectedCount({ count, onClear }: { count: number; onClear: () => void }) {
  return (
    <div className="flex items-center gap-x-2">
      <span className="font-medium tabular-nums">{formatNumber(count)} selected</span>
      <Button
        tone="plain"
        className="button-small px-2"
        aria-label="Clear the selection"
        onClick={() => {
          focusHeading();
          onClear();
        }}
      >
        Clear
      </Button>
    </div>
  );
}
