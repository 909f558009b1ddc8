import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '#api/wire/errors.ts';
import { jobQuery } from '#api/job/jobs.ts';
import type { Job } from '#api/schema/job.ts';
import type { SendingState } from '#ui/sending/use-sending.ts';

/** What is typed, and for which image. */
interface CaptchaDraft {
  value: { image: string; answer: string };
  change: (value: { image: string; answer: string }) => void;
  clear: () => void;
}

/**
 * The captcha image of a translation and what is typed for it (gengo-api.md, section 6). Every reading of
 * the translation brings another image: the one that is shown stays until it is answered or another one
 * is asked for.
 */
export function useCaptcha(job: Job, draft: CaptchaDraft, state: SendingState<unknown>) {
  const client = useQueryClient();
  // `turn` tells an image from the one before it, even at the same address.
  const [shown, setShown] = useState({ image: draft.value.image, turn: 0 });
  const [isDemanded, setIsDemanded] = useState(false);
  if (shown.image === '' && job.captcha_url) setShown({ ...shown, image: job.captcha_url });

  const show = (image = '') => {
    setShown(({ turn }) => ({ image, turn: turn + 1 }));
    draft.clear();
  };
  const renewal = useMutation({
    mutationFn: async () => {
      const query = jobQuery(job.job_id);
      // A reading that began before brings an image that may be used up.
      await client.cancelQueries({ queryKey: query.queryKey, exact: true });
      return client.query({ ...query, staleTime: 0 });
    },
    onSuccess: (now) => show(now.captcha_url),
  });
  const isAsked = isDemanded || isWanted(state) || shown.image !== '';

  return {
    ...shown,
    /** Undefined where the account asks for none. */
    answer: isAsked ? (draft.value.image === shown.image ? draft.value.answer : '') : undefined,
    type: (answer: string) => draft.change({ image: shown.image, answer }),
    renewal,
    /** Gengo wants an answer (2400), or another one (2401) to the image that it sends or shows next. */
    onRefused: (error: Error) => {
      if (!(error instanceof ApiError) || error.kind !== 'captcha') return;
      setIsDemanded(true);
      if (error.details.captchaUrl === undefined) renewal.mutate();
      else show(error.details.captchaUrl);
    },
  };
}
/** Whether the last reject was refused for want of a captcha, perhaps long ago. */
const isWanted = (state: SendingState<unknown>) =>
  state.is === 'refused' && state.error instanceof ApiError && state.error.kind === 'captcha';
