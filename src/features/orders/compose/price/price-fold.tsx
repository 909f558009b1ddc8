import { msg, t } from '@lingui/core/macro';
import { useState } from 'react';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { PriceMatrixProps } from './price-matrix.tsx';

const MatrixPart = lazyPart<PriceMatrixProps>({
  what: msg`Price of each text`,
  load: async () => (await import('./price-matrix.tsx')).PriceMatrix,
});

/** Texts × languages. While it is closed nothing is drawn in it: typing has other things to wait for. */
export function PriceFold(props: PriceMatrixProps) {
  const [isOpen, setOpen] = useState(false);
  if (props.count === 0 || props.terms.targets.length === 0) return null;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="py-2 font-medium">{t`Each text in each language`}</summary>
      {isOpen && <MatrixPart {...props} />}
    </details>
  );
}
