import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { accountMemoryOf } from '#api/memory/account-memory.ts';
import { formatNumber, formatPrice, listed } from '#lib/language/write.ts';
import type { DraftRow, Had, OrderDraft } from '#lib/order/order-draft.ts';
import { paths } from '#lib/paths.ts';
import { languageName } from '#lib/text/languages.ts';
import { useStore } from '#store/provider.tsx';
import { Button } from '#ui/button.tsx';
import { Listed } from './listed.tsx';
import { foundOf } from '../draft/left-out.ts';
import type { Terms, Totals } from '../draft/prices.ts';
import type { ChangeDraft } from '../draft/use-order-draft.ts';
import { sendingOf } from '../send/open-sending.ts';
import { followTexts } from './follow-texts.ts';

interface FollowTextsProps {
  account: string;
  draftId: string;
  read: () => OrderDraft;
  change: ChangeDraft;
}

/** Draws nothing: while it is there, a draft knows what the account has of its texts. */
export function FollowTexts({ account, draftId, read, change }: FollowTextsProps) {
  const client = useQueryClient();
  const store = useStore();
  useEffect(() => {
    const sending = sendingOf({ client, store, account, id: draftId });
    return followTexts({
      memory: accountMemoryOf({ client, store, account }).memory,
      read,
      change,
      mayChange: () => sending.snapshot().is === 'ready',
      listen: (listener) => {
        const stops = [store.subscribe(listener), sending.subscribe(listener)];
        return () => stops.forEach((stop) => stop());
      },
    });
  }, [client, store, account, draftId, read, change]);
  return null;
}

export interface KnownLineProps {
  row: DraftRow;
  /** From 1. */
  number: number;
  terms: Terms;
  onAnyway: (anyway: boolean) => void;
}

/** In which languages the account has a text already, and what that means for the order. */
export function KnownLine({ row, number, terms, onAnyway }: KnownLineProps) {
  const chosen = new Set(terms.targets.map(({ code }) => code));
  const found = foundOf(row, terms.sourceLanguage).filter(({ target }) => chosen.has(target));
  const approved = found.filter(({ stand }) => stand === 'approved');
  const waiting = found.filter(({ stand }) => stand === 'waiting');
  const coming = found.filter(({ stand }) => stand === 'coming');
  const except = row.except.filter(
    (code) => chosen.has(code) && approved.every(({ target }) => target !== code),
  );
  if (found.length === 0 && except.length === 0) return null;
  const languages = listed(except.map(languageName));
  const isAnew = terms.force || row.anyway;
  return (
    <div className="grid justify-items-start gap-1 text-sm">
      {approved.length + except.length > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-3">
          {approved.length > 0 && (
            <span className={isAnew ? '' : 'text-good'}>
              {isAnew ? (
                <Trans>
                  Approved already in <Languages found={approved} />: ordered anew, and paid again.
                </Trans>
              ) : (
                <Trans>
                  Approved already in <Languages found={approved} />: left out.
                </Trans>
              )}
            </span>
          )}
          {except.length > 0 && (
            <span>
              {isAnew
                ? t`Ordered in ${languages} too, though it is in its file or on its way.`
                : t`Left out in ${languages}: it is in its file, or on its way.`}
            </span>
          )}
          {!terms.force && (
            <Button
              tone="plain"
              className="px-1"
              aria-label={
                row.anyway ? t`Leave out of text ${number}` : t`Order text ${number} anyway`
              }
              onClick={() => onAnyway(!row.anyway)}
            >
              {row.anyway ? t`Leave out` : t`Order anyway`}
            </Button>
          )}
        </p>
      )}
      {waiting.length > 0 && (
        <p>
          <Trans>
            Ready for review in <Languages found={waiting} />, not approved yet: Gengo does not
            charge it again, and an order may approve it.
          </Trans>
        </p>
      )}
      {coming.length > 0 && (
        <p>
          <Trans>
            On its way in <Languages found={coming} /> already: this orders it once more.
          </Trans>
        </p>
      )}
    </div>
  );
}

const nearWords = (language: string) => t`${language} (but for spaces and case)`;

/** Each leads to its translation; which is not of the very text says so. */
function Languages({ found }: { found: Had['found'] }) {
  const links = found.map(({ target, isExact, jobId }) => (
    <Link key={target} to={paths.job(jobId)}>
      {isExact ? languageName(target) : nearWords(languageName(target))}
    </Link>
  ));
  return <Listed all={links} />;
}

export interface SavedLineProps extends Pick<Totals, 'saved'> {
  currency: string;
}

/** What is left out of an order, and what that saves. */
export function SavedLine({ saved: { translations, price }, currency }: SavedLineProps) {
  if (translations === 0) return null;
  const saved = formatPrice(price, currency);
  const amount = formatNumber(translations);
  return (
    <p className="font-medium text-good">
      {plural(translations, {
        one: `${amount} translation is approved already and left out: ${saved} saved.`,
        other: `${amount} translations are approved already and left out: ${saved} saved.`,
      })}
    </p>
  );
}
