import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { languagePairsQuery, languagesQuery } from '#api/order/service.ts';
import { paths } from '#lib/paths.ts';
import { withMark } from '#lib/order/order-draft.ts';
import { useStore } from '#store/provider.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { keepDraft, listDrafts, newDraftId, newMark } from '../draft/drafts.ts';
import type { Offer } from '../draft/prices.ts';
import { FillOptions } from './fill-options.tsx';
import { FillResults } from './fill-results.tsx';
import { FillTable } from './fill-table.tsx';
import { MemoryLine } from './memory-line.tsx';
import type { ReadFile } from './known.ts';
import type { Options } from './options.ts';
import { missingDraft } from './order-missing.ts';
import { textRows } from './rows.ts';
import { useKnownFiles } from './use-known-files.ts';

const NO_OFFERS: readonly Offer[] = [];

interface FillDeskProps {
  account: string;
  files: readonly ReadFile[];
  options: Options;
  onOptions: (part: Partial<Options>) => void;
}

/** Languages on one side; on the other what comes back in them, and how each text stands. */
export function FillDesk({ account, files, options, onOptions }: FillDeskProps) {
  const store = useStore();
  const navigate = useNavigate();
  const [picks, setPicks] = useState<ReadonlyMap<string, string>>(new Map());
  const languages = useQuery(languagesQuery());
  const pairs = useQuery(languagePairsQuery());
  const offers = pairs.data ?? NO_OFFERS;
  const { source: chosen, overwrite, unapproved, missing, isProtected } = options;
  const { memory, version, source, known } = useKnownFiles({
    account,
    files,
    chosen,
    targets: options.targets,
    offers,
  });
  const rows = useMemo(
    () => (known.data ? textRows(known.data, { overwrite, unapproved, picks }) : []),
    [known.data, overwrite, unapproved, picks],
  );

  const order = () => {
    const id = newDraftId(listDrafts(store, account), Date.now());
    const draft = missingDraft(rows, id, known.data?.source ?? '', isProtected);
    keepDraft(store, account, withMark(draft, newMark), Date.now());
    void navigate(paths.newOrder(id));
  };
  const spoken = languages.data?.find(({ lc }) => lc === source);
  const unit = spoken?.unit_type === 'character' ? 'character' : 'word';

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="lg:order-last">
        {pairs.isError ? (
          <Banner tone="bad" title={t`The languages could not be read.`}>
            <Button onClick={() => void pairs.refetch()}>{t`Try again`}</Button>
          </Banner>
        ) : (
          <FillOptions
            options={options}
            source={source}
            offers={offers}
            unit={unit}
            onChange={onOptions}
          />
        )}
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <MemoryLine memory={memory} version={version} />
        {known.isError && (
          <Banner tone="bad" title={t`What the account has could not be looked up.`}>
            <Button onClick={() => void known.refetch()}>{t`Try again`}</Button>
          </Banner>
        )}
        {known.isPending && (
          <div aria-busy="true">
            <Skeleton width="100%" height="12rem" />
          </div>
        )}
        {known.data && known.data.targets.length > 0 && (
          <FillResults
            files={known.data.files.map(({ file }) => file)}
            rows={rows}
            targets={known.data.targets}
            missing={missing}
            onOrder={order}
          />
        )}
        {known.data && (
          <FillTable
            rows={rows}
            targets={known.data.targets}
            source={known.data.source}
            hasFiles={files.length > 1}
            onPick={(id, jobId) => setPicks((before) => new Map(before).set(id, jobId))}
          />
        )}
      </div>
    </div>
  );
}
