import { t } from '@lingui/core/macro';
import { COMMENT_LIMIT } from '#lib/text/comment-limit.ts';
import { formatNumber } from '#lib/language/write.ts';

/** Why Gengo would not take a comment, or undefined; `empty` is said where nothing is written. */
export function commentFault(text: string, empty: string): string | undefined {
  if (text.trim() === '') return empty;
  const over = text.length - COMMENT_LIMIT;
  if (over <= 0) return undefined;
  const [limit, rest] = [formatNumber(COMMENT_LIMIT), formatNumber(over)];
  return t`At most ${limit} characters: ${rest} too many.`;
}
