import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { OrderJobs } from './use-order-jobs.ts';

/** The two ways to see the translations of an order in several languages, as the address says them. */
export type OrderView = 'matrix' | 'list';

export function viewOf(asked: string | null, { isMany, isLarge }: OrderJobs): OrderView {
  if (!isMany) return 'list';
  if (asked === 'list' || asked === 'matrix') return asked;
  return isLarge ? 'list' : 'matrix';
}

interface OrderJobsProps {
  its: OrderJobs;
  view: OrderView;
  /** Texts by languages. */
  matrix: ReactNode;
  /** The plain list. */
  list: ReactNode;
}

/** The translations of an order: texts by languages, or one below the other. */
export function OrderJobsSection({ its, view, matrix, list }: OrderJobsProps) {
  const { isSampled, isMany, unread, problem } = its;
  const left = formatNumber(unread);
  return (
    <section aria-labelledby="translations" className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex min-h-9 flex-wrap items-center gap-x-4">
        <h2 id="translations" className="text-sm font-semibold">
          {view === 'matrix' ? t`Texts and languages` : t`Translations`}
        </h2>
        {view === 'matrix' && unread > 0 && !problem && (
          <output className="text-sm text-soft">{t`Reading ${left} more…`}</output>
        )}
        {isMany && <Views view={view} />}
      </div>
      {problem && (
        <Banner
          tone="bad"
          title={t`${left} could not be read.`}
          detail={errorWords(problem.error).title}
        >
          <Button onClick={problem.retry}>{t`Try again`}</Button>
        </Banner>
      )}
      {!isSampled ? <Skeleton width="100%" height="16rem" /> : view === 'matrix' ? matrix : list}
    </section>
  );
}

function Views({ view }: { view: OrderView }) {
  const views = { matrix: t`Matrix`, list: t`List` };
  return (
    <nav
      aria-label={t`How the translations are shown`}
      className="ms-auto flex flex-wrap justify-end gap-1"
    >
      {(['matrix', 'list'] as const).map((one) => (
        <Link
          key={one}
          to={{ search: `?view=${one}` }}
          replace
          preventScrollReset
          aria-current={one === view || undefined}
          className={`button button-small ${one === view ? 'button-quiet bg-accent-wash' : 'button-plain'}`}
        >
          {views[one]}
        </Link>
      ))}
    </nav>
  );
}
