import { Link } from 'react-router';
import type { Order } from '#api/schema/order.ts';
import { paths } from '#lib/paths.ts';
import { formatNumber } from '#lib/numbers.ts';
import { Banner } from '#ui/banner.tsx';
import { count } from '../count.ts';
import { countRejected } from './order-state.ts';

/** While Gengo takes an order in, its translations have no numbers yet. */
export function QueuedNote({ order }: { order: Order }) {
  if (order.jobs_queued === 0) return null;
  return (
    <Banner
      tone="info"
      title={`Gengo is still taking ${count(order.jobs_queued, 'translation')} in.`}
      detail="This takes a minute or two. They appear here by themselves."
    />
  );
}

/** An order that was answered wholly by translations from before, where this browser did not place it. */
export function NothingNewNote() {
  return (
    <Banner
      tone="info"
      title="This order holds no translations of its own, and nothing is charged for it."
      detail="Gengo had translated all of its texts before. It does not say here which translations those are."
    >
      <Link to={paths.jobs()}>All translations</Link>
    </Banner>
  );
}

/** What the totals mean once something was canceled (gengo-php pull request 57). */
export function CanceledNote({ order: { jobs_cancelled: canceled } }: { order: Order }) {
  if (canceled.length === 0) return null;
  return (
    <p className="text-sm text-soft">
      The totals still count {count(canceled.length, 'canceled translation')}.
    </p>
  );
}

/** Why the table is shorter than the total says. */
export function RejectedNote({ order }: { order: Order }) {
  const missing = countRejected(order);
  if (missing === 0) return null;
  return (
    <p className="text-sm text-soft">
      {formatNumber(missing)} more {missing === 1 ? 'is' : 'are'} rejected and{' '}
      {missing === 1 ? 'waits' : 'wait'} for another translator. Gengo does not say which: see{' '}
      <Link to={paths.jobs({ status: 'rejected' })}>all rejected translations</Link>.
    </p>
  );
}

/** Said while an order that Gengo does not show may only be too new. */
export function HiddenNote() {
  return (
    <Banner
      tone="info"
      title="Gengo does not show this order yet."
      detail="A new order can take up to two minutes to appear. Galley looks again every few seconds."
    />
  );
}
