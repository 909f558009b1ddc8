import { t } from '@lingui/core/macro';
import { ApiError } from '#api/wire/errors.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { errorText } from '#api/wire/field-words.ts';
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
  const { title, detail, said } = errorWords(error);
  return { tone: 'bad', title, detail, said };
}

/** What is wrong with the text itself: that stands at the field. */
export function textError(state: SendingState<boolean>): string | undefined {
  return state.is === 'refused' && isAboutText(state.error) ? errorText(state.error) : undefined;
}

/** Codes 2000 and 2300. */
function isAboutText(error: Error): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return error.details.field === 'body' || error.details.field === 'comment';
}
