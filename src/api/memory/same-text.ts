import { withoutMarks } from '#lib/text/without-marks.ts';
import { normal } from '../job/lost-answer.ts';

/** The very text, whether what is kept in it stood in `[[[ ]]]` or not. */
export const isSameText = (one: string, other: string): boolean =>
  normal(withoutMarks(one)) === normal(withoutMarks(other));
