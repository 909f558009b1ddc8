import { OrderMatrix } from '#features/orders/placed/matrix/order-matrix.tsx';
import type { Job } from '#api/schema/job.ts';
import { CellMarks } from './cell-marks.tsx';

/** The matrix of an order with what is known of each translation: a feature alone cannot know both. */
export const OrderTexts = (about: { account: string; jobs: readonly Job[] }) => (
  <OrderMatrix {...about} Marks={CellMarks} />
);
