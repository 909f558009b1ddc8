/*
 * The marks of the queue's rows, what finds others by the same marks, and what works beside them: one part, for each
 * file of its own would cost a page more than what it holds.
 */
export { DeskWork } from './desk-work.tsx';
export { FilterBar } from './filter/filter-bar.tsx';
export { FiveDays } from './queue/five-days.tsx';
export { TextMark, ThreadMarks } from './queue/row-marks.tsx';
