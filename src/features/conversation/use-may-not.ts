import { useQuery } from '@tanstack/react-query';
import { configQuery, whyMayNot } from '#api/account/config.ts';
import type { Thread } from '#api/job/comments.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { dependsOnOrder, whyMayNotComment } from '#api/job/may-comment.ts';
import { pastQuery } from '#api/job/past.ts';

/** Why the person may not write into a conversation. Reads the record of a translation's order where that decides. */
export function useMayNot({ of, id }: Thread): string | undefined {
  const { data: config } = useQuery(configQuery());
  const isAsked = of === 'job' && config !== undefined && dependsOnOrder(config);
  const { data: job } = useQuery({ ...jobQuery(id), enabled: false });
  const order = job?.order_id;
  const { data: past } = useQuery({
    ...pastQuery({ of: 'orders', id: order ?? '' }),
    enabled: isAsked && config.record === true && order !== undefined,
  });
  if (!config) return undefined;
  return of === 'job' ? whyMayNotComment(config, past) : whyMayNot(config, 'comment_order');
}
