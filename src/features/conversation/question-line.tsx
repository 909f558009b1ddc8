import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { commentsQuery, type Thread } from '#api/job/comments.ts';
import { openQuestion } from '#api/job/open-question.ts';
import { Button } from '#ui/button.tsx';

/** What a translator asks and nobody has answered, in one line, with the way to the answer. The conversation reads it. */
export function QuestionLine({ thread }: { thread: Thread }) {
  const { data } = useQuery({ ...commentsQuery(thread), enabled: false });
  const question = data && openQuestion(data);
  if (!question) return null;
  const answer = () => document.querySelector<HTMLElement>('[data-write] textarea')?.focus();
  return (
    <section
      aria-label={t`Question of the translator`}
      className="mb-2 flex min-h-9 items-center gap-3 border-s-4 border-attention bg-attention-wash px-3 text-sm text-attention print:hidden"
    >
      <span className="shrink-0 font-medium">{t`Translator asks`}</span>
      <bdi dir="auto" title={question.body} className="min-w-0 flex-1 truncate text-ink">
        {question.body}
      </bdi>
      <Button className="button-small" onClick={answer}>
        {t`Answer`}
      </Button>
    </section>
  );
}
