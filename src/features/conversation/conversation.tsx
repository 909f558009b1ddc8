import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { commentsQuery, type Thread } from '#api/comments.ts';
import { errorWords } from '#api/error-words.ts';
import type { Comment } from '#api/schema/review.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { authorOf } from './authors.ts';
import { CommentForm } from './comment-form.tsx';

/** What customer, translator and Gengo's staff wrote to each other, and a place to write more. */
export function Conversation({ account, thread }: { account: string; thread: Thread }) {
  const headingId = useId();
  const comments = useQuery({ ...commentsQuery(thread), refetchInterval: 30_000 });
  return (
    <section aria-labelledby={headingId} className="grid content-start gap-4">
      <h2 id={headingId} className="text-lg font-semibold">
        Conversation
      </h2>
      {comments.error && !comments.isFetching && (
        <Banner
          tone={comments.data ? 'attention' : 'bad'}
          title={
            comments.data
              ? 'The conversation may be out of date.'
              : 'The conversation could not be read.'
          }
          detail={errorWords(comments.error).title}
        >
          <Button onClick={() => void comments.refetch()}>Try again</Button>
        </Banner>
      )}
      {comments.data ? <Comments comments={comments.data} /> : comments.isFetching && <Loading />}
      <CommentForm account={account} thread={thread} />
    </section>
  );
}

function Comments({ comments }: { comments: readonly Comment[] }) {
  if (comments.length === 0)
    return (
      <p className={`${PLACE} border border-dashed border-line text-soft`}>
        Nobody has written yet.
      </p>
    );
  return (
    <ol aria-label="Comments, oldest first" className="grid gap-3">
      {comments.map(({ author, body, ctime }, index) => {
        const { name, look } = authorOf(author);
        return (
          // Comments carry no id; the thread only ever grows at its end.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={`rounded-sm border-s-4 px-4 py-3 ${look}`}>
            <p className="flex flex-wrap justify-between gap-x-4 text-sm">
              <span className="font-semibold">{name}</span>
              <span className="text-soft">
                <Time at={ctime} />
              </span>
            </p>
            <p dir="auto" className="reading mt-1 text-base">
              {body}
            </p>
          </li>
        );
      })}
    </ol>
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
