import { t } from '@lingui/core/macro';
import { memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { openQuestions } from '#api/job/open-question.ts';
import type { Comment } from '#api/schema/review.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { Time } from '#ui/time.tsx';
import { authorOf } from './author-looks.ts';
import { mergeByTime, type Moment } from './time-line.ts';

interface ThreadListProps {
  comments: readonly Comment[];
  moments: readonly Moment[];
  /** The work is over: what nobody answered needs no answer any more. */
  isOver: boolean;
}

/** One time line: comments as cards, told apart by words and look, and what else happened in between. */
export function ThreadList({ comments, moments, isOver }: ThreadListProps) {
  const open = isOver ? [] : openQuestions(comments);
  const label =
    moments.length > 0 ? t`Versions and comments, oldest first` : t`Comments, oldest first`;
  const entries = mergeByTime(comments, moments);
  const { earlier, showMore, list } = useEarlier(entries.length);
  const amount = formatNumber(earlier);
  return (
    <>
      {earlier > 0 && (
        <Button tone="plain" className="justify-self-start print:hidden" onClick={showMore}>
          {t`Earlier (${amount})`}
        </Button>
      )}
      <ol ref={list} tabIndex={-1} aria-label={label} className="grid gap-3 outline-none">
        {entries
          .slice(earlier)
          .map((entry) =>
            entry.is === 'moment' ? (
              <MomentLine key={entry.key} moment={entry.moment} />
            ) : (
              <CommentCard
                key={entry.key}
                comment={entry.comment}
                isUnanswered={open.includes(entry.comment)}
              />
            ),
          )}
      </ol>
    </>
  );
}

/** So many of the newest are there at first: below them is the place to write. */
const FIRST = 10;
/** And so many more at each press: to draw two thousand at once takes half a second. */
const STEP = 50;

/** How many of so many are left out, and what brings more of them. A new one takes none away. On paper all are there. */
function useEarlier(count: number) {
  const list = useRef<HTMLOListElement>(null);
  const [earlier, setEarlier] = useState(() => (count > FIRST + SPARE ? count - FIRST : 0));
  useEffect(() => {
    const showAll = () => flushSync(() => setEarlier(0));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);
  return {
    list,
    earlier,
    showMore: () => {
      // The button goes with the last of them.
      if (earlier <= STEP + SPARE) list.current?.focus({ preventScroll: true });
      setEarlier(earlier <= STEP + SPARE ? 0 : earlier - STEP);
    },
  };
}
/** For so few it is not worth a press. */
const SPARE = 5;

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

/** Drawn once: there may be hundreds. */
const CommentCard = memo(function CommentCard({ comment, isUnanswered }: CommentCardProps) {
  const { author, body, ctime } = comment;
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
});
