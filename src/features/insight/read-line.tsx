import { plural, t } from '@lingui/core/macro';
import { errorWords } from '#api/wire/error-words.ts';
import { dayWord } from '#lib/language/figures.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber } from '#lib/language/write.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import type { Facts } from './use-facts.ts';
import type { SumsOf } from './use-sums.ts';

interface ReadLineProps {
  facts: Facts;
  sums: SumsOf;
}

/** What money and counts are made of, and the way to read the rest. */
export function ReadLine({ facts, sums }: ReadLineProps) {
  const { reading, state, unread = 0, isReadingFew, problem, retry } = facts;
  const isAtWork = state.is === 'reading' || state.is === 'waiting';
  const isOffline = facts.list.fetchStatus === 'paused';
  return (
    <div className="grid gap-2">
      <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
        <output>
          {sentences([
            wordsOf(facts, sums),
            isOffline && t`You are offline: this is what was read before.`,
          ])}
        </output>
        {(unread > 0 || isAtWork) && !isReadingFew && (
          <Button className="button-small" onClick={isAtWork ? reading.stop : reading.start}>
            {isAtWork ? t`Stop reading` : t`Read the rest`}
          </Button>
        )}
      </div>
      {(problem || state.is === 'failed') && (
        <Banner
          tone="attention"
          title={t`Not all could be read.`}
          detail={errorWords(problem ?? (state.is === 'failed' ? state.error : undefined)).title}
        >
          <Button onClick={problem ? retry : reading.start}>{t`Try again`}</Button>
        </Banner>
      )}
    </div>
  );
}

function wordsOf(
  { state, unread, isReadingFew, reading, list, stage }: Facts,
  { known, since, stage: summed }: SumsOf,
): string {
  const isCut = reading.last()?.isCut ?? list.data?.length === 200;
  if (state.is === 'reading') {
    const [done, all] = [
      formatNumber(state.known),
      formatNumber(Math.max(state.named, state.known)),
    ];
    return plural(Math.max(state.named, state.known), {
      one: `Reading: ${done} of ${all} translation.`,
      other: `Reading: ${done} of ${all} translations.`,
    });
  }
  if (state.is === 'waiting') return t`Another tab reads the account, or this one is about to.`;
  const [amount, all] = [formatNumber(known), formatNumber(known + (unread ?? 0))];
  // What was read last may not be in the figures yet: they are not of all.
  if (unread === undefined || isReadingFew || summed !== stage)
    return plural(known, {
      one: `${amount} translation read; looking for newer ones.`,
      other: `${amount} translations read; looking for newer ones.`,
    });
  if (unread > 0)
    return plural(known + unread, {
      one: `${amount} of ${all} translation read: the figures are of these.`,
      other: `${amount} of ${all} translations read: the figures are of these.`,
    });
  if (since === undefined) return t`No translation yet.`;
  const day = dayWord(since);
  if (isCut)
    return plural(known, {
      one: `${amount} translation since ${day}; Gengo names the newest 200 of a list, older ones may be missing.`,
      other: `${amount} translations since ${day}; Gengo names the newest 200 of a list, older ones may be missing.`,
    });
  return plural(known, {
    one: `The only translation, of ${day}`,
    other: `All ${amount} translations since ${day}`,
  });
}
