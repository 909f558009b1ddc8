import { ApiError } from '#api/errors.ts';
import { errorWords } from '#api/error-words.ts';
import type { Job } from '#api/schema/job.ts';
import { statusWords } from '#lib/status.ts';
import { type News, SendingNews } from '#ui/sending-news.tsx';
import type { SendingState } from '#ui/use-sending.ts';

/** What a decision is for and how it is told. */
export interface Outcome {
  /** The status that it leads to. */
  leadsTo: string;
  /** Said when it is done. */
  done: string;
}

interface DecisionNewsProps {
  state: SendingState<Job>;
  outcome: Outcome;
  /** Fields of the API whose errors the form says at its own fields. */
  fields: readonly string[];
}

/** What became of a decision. Found: the translation as it stands after a lost answer. */
export function DecisionNews({ state, outcome, fields }: DecisionNewsProps) {
  return (
    <SendingNews
      state={state}
      subject="the translation"
      sent={{ tone: 'good', title: outcome.done }}
      tellFound={(job) => tellFound(job, outcome)}
      tellRefused={(error) => tellRefused(error, fields)}
    />
  );
}

function tellFound({ status }: Job, { leadsTo, done }: Outcome): News {
  if (status === leadsTo) return { tone: 'good', title: done };
  if (status === 'reviewable')
    return {
      tone: 'attention',
      title: 'It did not arrive.',
      detail: 'The translation is still ready for review: you can send it again.',
    };
  return {
    tone: 'attention',
    title: 'Decided elsewhere meanwhile.',
    detail: `The translation is now: ${statusWords(status).label}. What you typed is kept.`,
  };
}

function tellRefused(error: Error, fields: readonly string[]): News | undefined {
  const field = error instanceof ApiError ? error.details.field : undefined;
  if (field !== undefined && fields.includes(field)) return undefined;
  const { title, detail } = errorWords(error);
  return { tone: 'bad', title, detail };
}

/** Gengo's words about one field of the API. */
export function fieldError(state: SendingState<unknown>, field: string): string | undefined {
  if (state.is !== 'refused' || !(state.error instanceof ApiError)) return undefined;
  return state.error.details.field === field ? state.error.message : undefined;
}
