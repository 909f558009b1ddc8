import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import type { Order } from '#api/schema/order.ts';
import { paths } from '#lib/paths.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import { countRejected } from './order-state.ts';

/** While Gengo takes an order in, its translations have no numbers yet. */
export function QueuedNote({ order }: { order: Order }) {
  const n = order.jobs_queued;
  if (n === 0) return null;
  const amount = formatNumber(n);
  return (
    <Banner
      tone="info"
      title={plural(n, {
        one: `Gengo is still taking ${amount} translation in.`,
        other: `Gengo is still taking ${amount} translations in.`,
      })}
      detail={t`This takes a minute or two. They appear here by themselves.`}
    />
  );
}

/** An order that was answered wholly by translations from before, where this browser did not place it. */
export function NothingNewNote() {
  return (
    <Banner
      tone="info"
      title={t`This order holds no translations of its own, and nothing is charged for it.`}
      detail={t`Gengo had translated all of its texts before. It does not say here which translations those are.`}
    >
      <Link to={paths.jobs()}>{t`All translations`}</Link>
    </Banner>
  );
}

/** What the totals mean once something was canceled (gengo-php pull request 57). */
export function CanceledNote({ order: { jobs_cancelled: canceled } }: { order: Order }) {
  const n = canceled.length;
  if (n === 0) return null;
  const amount = formatNumber(n);
  return (
    <p className="text-sm text-soft">
      {plural(n, {
        one: `The totals still count ${amount} canceled translation.`,
        other: `The totals still count ${amount} canceled translations.`,
      })}
    </p>
  );
}

/** Why fewer are shown than the total says: `jobs` are those that were found. */
export function RejectedNote({ order, jobs }: { order: Order; jobs: readonly Job[] }) {
  const found = jobs.filter(({ status }) => status === 'rejected').length;
  const missing = countRejected(order) - found;
  if (missing <= 0) return null;
  const amount = formatNumber(missing);
  const rejected = paths.jobs({ status: 'rejected' });
  const before = plural(missing, {
    one: `${amount} more is rejected and waits for another translator.`,
    other: `${amount} more are rejected and wait for another translator.`,
  });
  const next = (
    <Trans>
      Gengo does not say which: see <Link to={rejected}>all rejected translations</Link>.
    </Trans>
  );
  return (
    <p className="text-sm text-soft">
      <Trans>
        {before} {next}
      </Trans>
    </p>
  );
}

/** Said while an order that Gengo does not show may only be too new. */
export function HiddenNote() {
  return (
    <Banner
      tone="info"
      title={t`Gengo does not show this order yet.`}
      detail={t`A new order can take up to two minutes to appear. Galley looks again every few seconds.`}
    />
  );
}
