import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { formatPrice } from '#lib/language/write.ts';

/** What a translation costs. */
export type Price = Pick<Job, 'credits' | 'currency'>;

/** What canceling one translation gives back, as the subject of a sentence: `$0.96`. */
export const givenBack = ({ credits, currency }: Price): string =>
  credits === undefined ? t`what it cost` : formatPrice(credits, currency);
