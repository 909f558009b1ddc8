import { COMMENT_LIMIT } from '#api/comments.ts';

/** Why a comment cannot be sent as it is, or undefined. */
export function refusalOf(text: string): string | undefined {
  if (text.trim() === '') return 'Write something first.';
  const over = text.length - COMMENT_LIMIT;
  if (over <= 0) return undefined;
  return `At most ${COMMENT_LIMIT.toLocaleString('en')} characters: ${over.toLocaleString('en')} too many.`;
}
