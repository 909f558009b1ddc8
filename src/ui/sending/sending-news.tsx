import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { Banner, type BannerProps } from '../banner.tsx';
import { Button } from '../button.tsx';
import type { SendingState } from './use-sending.ts';

/** What is read again when the answer was lost: while it is, and when that failed too. */
const SUBJECTS = {
  conversation: {
    again: msg`Reading the conversation again…`,
    failed: msg`Nor could the conversation be read again. What you typed is kept.`,
  },
  order: {
    again: msg`Reading the order again…`,
    failed: msg`Nor could the order be read again.`,
  },
  sandbox: {
    again: msg`Reading the sandbox again…`,
    failed: msg`Nor could the sandbox be read again.`,
  },
  translation: {
    again: msg`Reading the translation again…`,
    failed: msg`Nor could the translation be read again. What you typed is kept.`,
  },
} satisfies Record<string, Record<'again' | 'failed', MessageDescriptor>>;

export type News = Pick<BannerProps, 'tone' | 'title' | 'detail' | 'said'>;

interface SendingNewsProps<Found> {
  state: SendingState<Found>;
  of: keyof typeof SUBJECTS;
  /** Absent where success shows by itself. */
  sent?: News;
  /** What the second look showed. */
  tellFound: (found: Found) => News;
  /** Undefined where a field says it. */
  tellRefused: (error: Error) => News | undefined;
}

/** What became of a sending: stands above a form's button. */
export function SendingNews<Found>({ state, ...tell }: SendingNewsProps<Found>) {
  const news = newsOf(state, tell);
  if (!news) return null;
  return (
    <Banner {...news}>
      {state.is === 'unknown' && <Button onClick={state.lookAgain}>{t`Look again`}</Button>}
    </Banner>
  );
}

function newsOf<Found>(
  state: SendingState<Found>,
  { of, sent, tellFound, tellRefused }: Omit<SendingNewsProps<Found>, 'state'>,
): News | undefined {
  if (state.is === 'sent') return sent;
  if (state.is === 'found') return tellFound(state.found);
  if (state.is === 'refused') return tellRefused(state.error);
  if (state.is === 'looking')
    return { tone: 'info', title: t`Not known yet.`, detail: i18n._(SUBJECTS[of].again) };
  if (state.is === 'unknown')
    return {
      tone: 'attention',
      title: t`Not known yet whether it arrived.`,
      detail: i18n._(SUBJECTS[of].failed),
    };
  return undefined;
}

/** Why nothing more can be sent while the last try is not accounted for. */
export function unknownReason({ is }: SendingState<unknown>): string | undefined {
  return is === 'unknown' ? t`First it must be known what became of the last try.` : undefined;
}
