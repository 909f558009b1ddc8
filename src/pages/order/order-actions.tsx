import { CopyButton } from '#features/reading/texts/copy-button.tsx';
import { ExportMenu } from '#features/list/export/export-menu.tsx';
import { paths } from '#lib/paths.ts';

interface OrderActionsProps {
  orderId: string;
  /** All its translations. */
  ids: readonly string[];
}

/** What can be done with a whole order: pass its address on, and take its translations along. */
export function OrderActions({ orderId, ids }: OrderActionsProps) {
  return (
    <>
      <CopyButton of="link" text={() => new URL(paths.order(orderId), location.href).href} />
      {ids.length > 0 && <ExportMenu ids={ids} isSelection={false} />}
    </>
  );
}
