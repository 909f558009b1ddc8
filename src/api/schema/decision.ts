import * as z from 'zod/mini';

/**
 * The shape of each decision on a job, as `PUT translate/job/{id}` takes it (gengo-api.md, section 5); to cancel is
 * its DELETE. A decision that waits in the browser is parsed by the same shapes.
 */
export const DECISIONS = {
  approve: z.object({
    action: z.literal('approve'),
    /** 1 (poor) to 5 (fantastic); absent: not rated. */
    rating: z.exactOptional(z.number()),
    for_translator: z.exactOptional(z.string()),
    /** For Gengo's staff only; the API keeps the company's old name. */
    for_mygengo: z.exactOptional(z.string()),
    /** Gengo may show this feedback and both texts publicly. */
    public: z.exactOptional(z.literal([0, 1])),
  }),
  revise: z.object({ action: z.literal('revise'), comment: z.string() }),
  reject: z.object({
    action: z.literal('reject'),
    reason: z.enum(['quality', 'incomplete', 'other']),
    comment: z.string(),
    follow_up: z.exactOptional(z.enum(['requeue', 'cancel'])),
  }),
  archive: z.object({ action: z.literal('archive') }),
  /** Only a job that no translator has started. */
  cancel: z.object({ action: z.literal('cancel') }),
};

type Shapes = typeof DECISIONS;
export type ActName = keyof Shapes;
type Shape = Shapes[ActName];

/** Any decision without a captcha: each image has an answer of its own. */
export const anyDecision = z.discriminatedUnion(
  'action',
  // `Object.values` forgets that there are some.
  Object.values(DECISIONS) as [Shape, ...Shape[]],
);
type AnyDecision = z.output<typeof anyDecision>;

/** Every decision on a job. */
export type Decision =
  | Exclude<AnyDecision, { action: 'reject' }>
  /** `captcha`: the captcha image's text; the old API only. */
  | (z.output<Shapes['reject']> & { captcha?: string });
