import { msg, t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
import type { ActName } from '#api/schema/decision.ts';
import { ApiError } from '#api/wire/errors.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { whyNotAllowed } from '#api/job/not-allowed.ts';
import { i18n } from '#lib/language/i18n.ts';
import { statusWords } from '#lib/status.ts';
import { type News, SendingNews } from '#ui/sending/sending-news.tsx';
import { ACTS } from '../acts.ts';
import type { Found } from '../found.ts';
import type { Deciding } from '../use-decisions.ts';

interface DecisionNewsProps {
  deciding: Deciding;
  /** Fields of the API whose errors the form says at its own fields. */
  fields: readonly string[];
}

/** What became of a decision that is not done: stands above its form's button. */
export function DecisionNews({ deciding: { action, state }, fields }: DecisionNewsProps) {
  return (
    <SendingNews
      state={state}
      of="translation"
      tellFound={(found) => tellFound(found, action)}
      tellRefused={(error) => tellRefused(error, fields)}
    />
  );
}

/** `now`: the status as people read it. */
interface Circumstances extends Found {
  action: ActName;
  now: string;
}

const FOUND: Readonly<Record<Found['outcome'], (found: Circumstances) => News>> = {
  done: () => ({ tone: 'good', title: t`It arrived.` }),
  'not-done': ({ now }) => ({
    tone: 'attention',
    title: t`It did not arrive.`,
    detail: t`The translation is still: ${now}. You can send it again.`,
  }),
  unseen: ({ action }) => ({
    tone: 'attention',
    title: t`Not known whether it arrived.`,
    detail: ACTS[action].unseen && i18n._(ACTS[action].unseen),
  }),
  refused: ({ now, error }) => {
    const { detail, said } = errorWords(error);
    return {
      tone: 'bad',
      title: t`Gengo refused it.`,
      detail: sentences([detail, t`The translation is still: ${now}.`]),
      said,
    };
  },
  'newer-version': () => ({
    tone: 'attention',
    title: t`It was not sent: a newer version arrived before.`,
    detail: t`Read that one first. What you typed is kept.`,
  }),
  'too-old': () => ({
    tone: 'attention',
    title: t`It was not sent: it was held for over 10 minutes.`,
    detail: t`Send it again if it still holds. What you typed is kept.`,
  }),
  'age-unknown': () => ({
    tone: 'attention',
    title: t`It was not sent: the browser or its tab ended before.`,
    detail: t`How long ago that was is not known. Send it again if it still holds. What you typed is kept.`,
  }),
  'not-kept': () => ({
    tone: 'attention',
    title: t`It was not sent: this browser could not write it down.`,
    detail: t`After a crash nobody could tell whether it was sent. What you typed is still here.`,
  }),
  'decided-otherwise': ({ now, status, action }) => ({
    tone: 'attention',
    title: i18n._(ACTS[action].tooLate ?? msg`Decided elsewhere meanwhile.`),
    detail: sentences([t`The translation is now: ${now}.`, whyNotAllowed(action, { status })]),
  }),
};

function tellFound(found: Found, action: ActName): News {
  return FOUND[found.outcome]({ ...found, action, now: statusWords(found.status).label });
}

function tellRefused(error: Error, fields: readonly string[]): News | undefined {
  const field = error instanceof ApiError ? error.details.field : undefined;
  if (field !== undefined && fields.includes(field)) return undefined;
  const { title, detail, said } = errorWords(error);
  return { tone: 'bad', title, detail, said };
}
