import { t } from '@lingui/core/macro';
import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { commentFault } from '#api/job/comment-fault.ts';
import type { Thread } from '#api/job/comments.ts';
import { COMMENT_LIMIT } from '#lib/text/comment-limit.ts';
import { CountedField } from '#ui/form/counted-field.tsx';
import { Form } from '#ui/form/form.tsx';
import { unknownReason } from '#ui/sending/sending-news.tsx';
import { useDraft } from '#store/use-slot.ts';
import { slot } from '#store/slot.ts';
import { useKeys } from '#ui/keys/use-keys.tsx';
import { CommentNews, textError } from './comment-news.tsx';
import { useMayNot } from './use-may-not.ts';
import { useSendComment } from './use-send-comment.ts';

const COMMENT = {
  job: slot({ name: 'job:*:comment', shape: z.string(), empty: '', isTyped: true }),
  order: slot({ name: 'order:*:comment', shape: z.string(), empty: '', isTyped: true }),
};

/** Writing into a conversation. What is typed is kept until Gengo has it. */
export function CommentForm({ account, thread }: { account: string; thread: Thread }) {
  const mayNot = useMayNot(thread);
  const draft = useDraft(account, COMMENT[thread.of], thread.id);
  const box = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<{ message: string }>();
  const { state, isPending, start } = useSendComment(thread, (body) => {
    // Somebody may have written on meanwhile.
    if (draft.read().trim() === body) draft.clear();
    box.current?.focus();
  });

  const frame = useRef<HTMLDivElement>(null);
  useKeys({ comment: () => box.current?.focus() });

  const submit = () => {
    const message = commentFault(draft.value, t`Write something first.`);
    setRefusal(message === undefined ? undefined : { message });
    if (message === undefined) start(draft.value.trim());
  };

  return (
    // Takes the focus that leaves the form, so that it does not fall to the page's top. A question leads here.
    <div ref={frame} data-write tabIndex={-1} className="outline-none">
      <Form
        label={t`Write a comment`}
        problem={<CommentNews state={state} />}
        refusal={refusal ?? (state.is === 'refused' ? state.error : undefined)}
        pending={isPending}
        tone="quiet"
        submitLabel={t`Send comment`}
        pendingLabel={t`Sending…`}
        reason={mayNot ?? unknownReason(state)}
        submitKey="submit"
        onSubmit={submit}
        onLeave={() => frame.current?.focus()}
      >
        <CountedField
          ref={box}
          label={t`Your comment`}
          error={refusal?.message ?? textError(state)}
          hint={t`Translators and Gengo read this: no personal details, please.`}
          limit={COMMENT_LIMIT}
          kept={draft.key}
          rows={4}
          value={draft.value}
          onChange={(text) => {
            draft.change(text);
            setRefusal(undefined);
          }}
        />
      </Form>
    </div>
  );
}
