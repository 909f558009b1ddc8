import { ApiError } from '#api/errors.ts';
import { errorWords } from '#api/error-words.ts';
import { statusWords } from '#lib/status.ts';
import { type News, SendingNews } from '#ui/sending-news.tsx';
import type { SendingState } from '#ui/use-sending.ts';
import type { Found } from './use-decision.ts';

interface DecisionNewsProps {
  state: SendingState<Found>;
  /** Said when it is done. */
  done: string;
  /** Fields of the API whose errors the form says at its own fields. */
  fields: readonly string[];
}

/** What became of a decision. */
export function DecisionNews({ state, done, fields }: DecisionNewsProps) {
  const success: News = { tone: 'good', title: done };
  return (
    <SendingNews
      state={state}
      subject="the translation"
      sent={success}
      tellFound={(found) => (found.outcome === 'done' ? success : tellFound(found))}
      tellRefused={(error) => tellRefused(error, fields)}
    />
  );
}

function tellFound({ outcome, status }: Found): News {
  const now = statusWords(status).label;
  if (outcome === 'not-done')
    return {
      tone: 'attention',
      title: 'It did not arrive.',
      detail: `The translation is still: ${now}. You can send your decision again.`,
    };
  return {
    tone: 'attention',
    title: 'Decided elsewhere meanwhile.',
    detail: `The translation is now: ${now}. What you typed is kept.`,
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
