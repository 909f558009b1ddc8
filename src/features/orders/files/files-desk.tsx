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
import { type Offer, termsOf } from '../draft/prices.ts';
import { FillOptions, type Options } from './fill-options.tsx';
import { FillResults } from './fill-results.tsx';
import { FillTable } from './fill-table.tsx';
import { MemoryLine } from './memory-line.tsx';
import { missingDraft } from './order-missing.ts';
import { textRows } from './rows.ts';
import { TakeFiles } from './take-files.tsx';
import { useBrought, useKnownFiles } from './use-files.ts';

const NO_OFFERS: readonly Offer[] = [];

const NO_OPTIONS: Options = {
  source: undefined,
  targets: [],
  overwrite: false,
  unapproved: false,
  missing: undefined,
};

/** Files of texts in, the same files out in other languages, filled from what the account has. */
export function FilesDesk({ account }: { account: string }) {
  const store = useStore();
  const navigate = useNavigate();
  const brought = useBrought();
  const [options, setOptions] = useState<Options>(NO_OPTIONS);
  const [picks, setPicks] = useState<ReadonlyMap<string, string>>(new Map());
  const languages = useQuery(languagesQuery());
  const pairs = useQuery(languagePairsQuery());
  const offers = pairs.data ?? NO_OFFERS;
  const { files } = brought;
  const { source: chosen, overwrite, unapproved, missing } = options;
  const { memory, version, source, readings, texts, known } = useKnownFiles({
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
    keepDraft(store, account, withMark(missingDraft(rows, id, source), newMark), Date.now());
    void navigate(paths.newOrder(id));
  };
  const { unit } = termsOf(
    { sourceLanguage: source, targets: [], tier: 'standard', force: false },
    languages.data,
    offers,
  );

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <TakeFiles
        readings={readings}
        onFiles={brought.take}
        onEncoding={brought.encode}
        onRemove={brought.remove}
      />
      {texts.length > 0 && (
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
                onChange={(part) => setOptions((before) => ({ ...before, ...part }))}
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
                hasFiles={texts.length > 1}
                onPick={(id, jobId) => setPicks((before) => new Map(before).set(id, jobId))}
              />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
