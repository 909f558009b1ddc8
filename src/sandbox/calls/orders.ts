import { write } from '../http/answer.ts';
import { cancelJob } from './cancel.ts';
import type { Context, Handler } from '../http/context.ts';
import { refuse } from '../http/errors.ts';
import type { JobRecord, OrderRecord } from '../world/records.ts';

/** The id lists of an order; none is known for rejected jobs (gengo-api.md, section 3, "Order object"). */
const LISTS: Record<string, string> = {
  jobs_available: 'available',
  jobs_pending: 'pending',
  jobs_reviewable: 'reviewable',
  jobs_revising: 'revising',
  jobs_approved: 'approved',
  jobs_cancelled: 'canceled',
  jobs_held: 'hold',
};

/**
 * An order by its id. @throws Refusal 2750 for an unknown one, and for a while after submission for the
 * caller's own (gengo-python issue 105; `SANDBOX_ORDER_HIDDEN_MS`).
 */
export function orderOf({ state, options, now }: Context, id: unknown): OrderRecord {
  const order = state.orders.get(Number(id));
  return order && now - order.at >= options.orderHiddenMs ? order : refuse(2750);
}

function jobsOf({ state }: Context, { job_ids }: OrderRecord): JobRecord[] {
  return job_ids.flatMap((id) => state.jobs.get(id) ?? []);
}

/** `total_jobs` keeps counting canceled jobs (gengo-php pull request 57), so the other totals do too. */
function viewOrder(context: Context, order: OrderRecord): Record<string, unknown> {
  const jobs = jobsOf(context, order);
  const lists = Object.entries(LISTS).map(([key, status]) => [
    key,
    jobs.filter((job) => job.status === status).map(({ job_id }) => String(job_id)),
  ]);
  return {
    ...write(context.options, 'order', {
      order_id: order.order_id,
      total_credits: jobs.reduce((sum, { credits }) => sum + credits, 0),
      total_units: jobs.reduce((sum, { unit_count }) => sum + unit_count, 0),
      total_jobs: jobs.length,
      currency: 'USD',
      as_group: order.as_group,
      jobs_queued: jobs.filter(({ status }) => status === 'queued').length,
    }),
    ...Object.fromEntries(lists),
  };
}

export const getOrder: Handler = (context) => ({
  order: viewOrder(context, orderOf(context, context.params.id)),
});

/** The newer behaviour: cancels the available jobs and leaves the others. */
export const deleteOrder: Handler = (context) => {
  const order = orderOf(context, context.params.id);
  const jobs = jobsOf(context, order);
  if (jobs.some(({ status }) => status === 'queued')) refuse(2751);
  for (const job of jobs) if (job.status === 'available') cancelJob(context, job);
  return { order: viewOrder(context, order) };
};
