import { t } from '@lingui/core/macro';
import type { Comment } from '#api/schema/review.ts';
import { Badge } from '#ui/badge.tsx';
import { Time } from '#ui/time.tsx';
import { authorOf } from './authors.ts';
import { mergeByTime, type Moment, unansweredIn } from './time-line.ts';

interface ThreadListProps {
  comments: readonly Comment[];
  moments: readonly Moment[];
  /** The work is over: what nobody answered needs no answer any more. */
  isOver: boolean;
}

/** One time line: comments as cards, told apart by words and look, and what else happened in between. */
export function ThreadList({ comments, moments, isOver }: ThreadListProps) {
  const unanswered = isOver ? undefined : unansweredIn(comments);
  const label =
    moments.length > 0 ? t`Versions and comments, oldest first` : t`Comments, oldest first`;
  return (
    <ol aria-label={label} className="grid gap-3">
      {mergeByTime(comments, moments).map((entry) =>
        entry.is === 'moment' ? (
          <MomentLine key={entry.key} moment={entry.moment} />
        ) : (
          <CommentCard
            key={entry.key}
            comment={entry.comment}
            isUnanswered={unanswered?.has(entry.comment) ?? false}
          />
        ),
      )}
    </ol>
  );
}

function MomentLine({ moment: { at, words } }: { moment: Moment }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-4 border-s-4 border-line px-4 py-1 text-sm text-soft">
      <span>{words}</span>
      {at !== undefined && <Time at={at} />}
    </li>
  );
}

interface CommentCardProps {
  comment: Comment;
  isUnanswered: boolean;
}

function CommentCard({ comment: { author, body, ctime }, isUnanswered }: CommentCardProps) {
  const { name, look } = authorOf(author);
  return (
    <li className={`rounded-sm border-s-4 px-4 py-3 ${look}`}>
      <p className="flex flex-wrap items-baseline gap-x-4 text-sm">
        <span className="font-semibold">{name}</span>
        {isUnanswered && <Badge tone="attention">{t`Not answered yet`}</Badge>}
        <span className="ms-auto text-soft">
          <Time at={ctime} />
        </span>
      </p>
      <p dir="auto" className="reading mt-1 text-base">
        {body}
      </p>
    </li>
  );
}
