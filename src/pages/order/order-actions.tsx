import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ExportMenu } from '#features/list/export/export-menu.tsx';
import { paths } from '#lib/paths.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';

interface OrderActionsProps {
  orderId: string;
  /** All its translations. */
  ids: readonly string[];
}

/** What can be done with a whole order: pass its address on, and take its translations along. */
export function OrderActions({ orderId, ids }: OrderActionsProps) {
  return (
    <>
      <CopyLink path={paths.order(orderId)} />
      {ids.length > 0 && <ExportMenu ids={ids} isSelection={false} />}
    </>
  );
}

/** Copies an address and says whether it could. The desk's own button would part a file of the desk's in two. */
function CopyLink({ path }: { path: string }) {
  const [result, setResult] = useState<'copied' | 'failed'>();
  const announce = useAnnounce();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(path, location.href).href);
      setResult('copied');
      announce(t`The link is copied.`);
    } catch {
      setResult('failed');
      announce(t`The browser did not let Galley copy it: select it instead.`);
    }
  };
  const words = { copied: t`Copied`, failed: t`Not copied` };
  return (
    <Button
      tone="plain"
      className="button-small min-w-24 px-2"
      aria-label={t`Copy link`}
      onClick={() => void copy()}
      onBlur={() => setResult(undefined)}
    >
      {result ? words[result] : t`Copy link`}
    </Button>
  );
}
