import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { POLL, READ_AHEAD } from '#api/wire/poll.ts';
import { commentsQuery, type Thread } from '#api/job/comments.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { CommentForm } from './comment-form.tsx';
import { ThreadList } from './thread-list.tsx';
import type { Moment } from './time-line.ts';

interface ConversationProps {
  account: string;
  thread: Thread;
  /** What else happened, to be told between the comments. */
  moments?: readonly Moment[];
  /** The work is over: nothing waits for an answer. */
  isOver?: boolean;
}

const NONE: readonly Moment[] = [];

/** What customer, translator and Gengo's staff wrote to each other, and a place to write more. */
export function Conversation({
  account,
  thread,
  moments = NONE,
  isOver = false,
}: ConversationProps) {
  const headingId = useId();
  const comments = useQuery({ ...commentsQuery(thread), ...POLL, ...READ_AHEAD });
  return (
    <section aria-labelledby={headingId} className="grid content-start gap-4">
      <h2 id={headingId} className="text-lg font-semibold">
        {t`Conversation`}
      </h2>
      {comments.error && !comments.isFetching && (
        <Banner
          tone={comments.data ? 'attention' : 'bad'}
          title={
            comments.data
              ? t`The conversation may be out of date.`
              : t`The conversation could not be read.`
          }
          detail={errorWords(comments.error).title}
        >
          <Button onClick={() => void comments.refetch()}>{t`Try again`}</Button>
        </Banner>
      )}
      {comments.data && comments.data.length + moments.length > 0 && (
        <ThreadList comments={comments.data} moments={moments} isOver={isOver} />
      )}
      {comments.data?.length === 0 && (
        <p className={`${PLACE} border border-dashed border-line text-soft`}>
          {t`Nobody has written yet.`}
        </p>
      )}
      {!comments.data && comments.isFetching && <Loading />}
      <div className="print:hidden">
        <CommentForm account={account} thread={thread} />
      </div>
    </section>
  );
}

/** As tall as one short comment, and as the words that stand in for none. */
const PLACE = 'min-h-20 rounded-sm px-4 py-3';

function Loading() {
  return (
    <div aria-hidden="true" className={`${PLACE} border-s-4 border-line bg-sunken`}>
      <Skeleton width="8rem" />
      <Skeleton width="65%" />
    </div>
  );
}
