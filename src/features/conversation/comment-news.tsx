import { t } from '@lingui/core/macro';
import { ApiError } from '#api/wire/errors.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { type News, SendingNews } from '#ui/sending/sending-news.tsx';
import type { SendingState } from '#ui/sending/use-sending.ts';

const arrivedNews = (): News => ({
  tone: 'good',
  title: t`The answer was lost, but your comment arrived.`,
});
const notArrivedNews = (): News => ({
  tone: 'attention',
  title: t`Your comment did not arrive.`,
  detail: t`The conversation does not hold it: you can send it again.`,
});

/** What became of a comment. Found: whether the conversation holds it. */
export function CommentNews({ state }: { state: SendingState<boolean> }) {
  return (
    <SendingNews
      state={state}
      of="conversation"
      tellFound={(arrived) => (arrived ? arrivedNews() : notArrivedNews())}
      tellRefused={(error) => (isAboutText(error) ? undefined : refusal(error))}
    />
  );
}

function refusal(error: Error): News {
  const { title, detail } = errorWords(error);
  return { tone: 'bad', title, detail };
}

/** Gengo's words about the text itself: they stand at the field. */
export function textError(state: SendingState<boolean>): string | undefined {
  return state.is === 'refused' && isAboutText(state.error) ? state.error.message : undefined;
}

/** Codes 2000 and 2300. */
function isAboutText(error: Error): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.details.field === 'body' || error.details.field === 'comment';
}
