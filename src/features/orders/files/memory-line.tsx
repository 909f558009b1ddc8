import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Memory } from '#api/memory/memory.ts';
import { sentences } from '#lib/language/sentences.ts';
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
  const before = counted && knownWords(counted);
  const next = (
    <Trans>
      The whole account can be read on the page <Link to={paths.account()}>Account</Link>.
    </Trans>
  );
  return (
    <p className="min-h-[1lh] text-sm text-soft">
      {before && (
        <Trans>
          {before} {next}
        </Trans>
      )}
    </p>
  );
}

function knownWords({ all, approved }: { all: number; approved: number }): string {
  const [amount, good] = [formatNumber(all), formatNumber(approved)];
  return sentences([
    plural(all, {
      one: `${amount} translation of this account is known here.`,
      other: `${amount} translations of this account are known here.`,
    }),
    plural(approved, {
      one: `${good} of them is approved.`,
      other: `${good} of them are approved.`,
    }),
    t`Older ones may be missing.`,
  ]);
}
