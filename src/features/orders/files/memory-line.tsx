import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Memory } from '#api/memory/memory.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';

/** How much of the account is known here: what is not known cannot be put into a file. */
export function MemoryLine({ memory, version }: { memory: Memory; version: number }) {
  const { data: counted } = useQuery({
    queryKey: ['memory', 'count', version],
    queryFn: () => memory.count(),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  });
  const known = formatNumber(counted?.all ?? 0);
  const approved = formatNumber(counted?.approved ?? 0);
  return (
    <p className="min-h-[1lh] text-sm text-soft">
      {counted && (
        <>
          {plural(counted.all, {
            one: `${known} translation of this account is known here, ${approved} approved; older ones may be missing.`,
            other: `${known} translations of this account are known here, ${approved} approved; older ones may be missing.`,
          })}{' '}
          <Trans>
            The whole account can be read on the page <Link to={paths.account()}>Account</Link>.
          </Trans>
        </>
      )}
    </p>
  );
}
