import { t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { Button } from '#ui/button.tsx';
import { focusHeading } from '../held/undo-button.tsx';

/** How many translations are selected, and the way to select none. */
export function SelectedCount({ count, onClear }: { count: number; onClear: () => void }) {
  const amount = formatNumber(count);
  return (
    <div className="flex items-center gap-x-2">
      <span className="font-medium tabular-nums">{t`${amount} selected`}</span>
      <Button
        tone="plain"
        className="button-small px-2"
        aria-label={t`Clear the selection`}
        onClick={() => {
          focusHeading();
          onClear();
        }}
      >
        {t({ message: 'Clear', context: 'selection' })}
      </Button>
    </div>
  );
}
