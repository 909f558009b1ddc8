import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { errorWords } from '#api/wire/error-words.ts';
import { accountMemoryOf } from '#api/memory/account-memory.ts';
import type { AccountReading, Reading } from '#api/memory/account-reading.ts';
import type { Memory } from '#api/memory/memory.ts';
import { sentences } from '#lib/language/sentences.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useCanKeep, useStore } from '#store/provider.tsx';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { Time } from '#ui/time.tsx';
import { Part } from './part.tsx';

/** What this browser remembers of the account's translations, and the way to read all of them. */
export function MemoryPanel({ account }: { account: string }) {
  const client = useQueryClient();
  const store = useStore();
  const { memory, reading } = accountMemoryOf({ client, store, account });
  const state = useSyncExternalStore(reading.subscribe, reading.snapshot);
  return (
    <Part title={t`Translations remembered`}>
      <p className="text-sm text-soft">
        {t`Galley remembers source and translation of what it reads. Before you order, it says which texts are approved already, and leaves them out.`}
      </p>
      <Known memory={memory} reading={reading} />
      <WholeAccount state={state} reading={reading} />
      <Keeping memory={memory} />
    </Part>
  );
}

const BY_BROWSER = { clock: 'browser' } as const;

/** How much is known, and whether that is all. */
function Known({ memory, reading }: { memory: Memory; reading: AccountReading }) {
  const version = useSyncExternalStore(memory.subscribe, memory.version);
  const { data, error } = useQuery({
    queryKey: ['memory', 'count', version],
    queryFn: memory.count,
    networkMode: 'always',
    gcTime: 0,
    retry: false,
    placeholderData: (before) => before,
  });
  if (error) return <Banner tone="bad" title={t`What is remembered could not be looked at.`} />;
  const { all = 0, approved = 0 } = data ?? {};
  const [amount, good] = [formatNumber(all), formatNumber(approved)];
  const known = sentences([
    plural(all, { one: `${amount} translation known.`, other: `${amount} translations known.` }),
    plural(approved, { one: `${good} of them approved.`, other: `${good} of them approved.` }),
  ]);
  const last = reading.last();
  const when = last && <Time at={last.at / 1000} {...BY_BROWSER} />;
  const next = last && <Trans>Whole account read: {when}</Trans>;
  const before = last?.isCut
    ? t`Older ones may be missing: only those of known orders are here.`
    : last === undefined && t`Older ones may be missing.`;
  return (
    <div className="grid gap-1">
      <p className="min-h-6 font-medium">{data && known}</p>
      <p className="text-sm text-soft">
        {before && next ? (
          <Trans>
            {before} {next}
          </Trans>
        ) : (
          before || next
        )}
      </p>
    </div>
  );
}

/** Translations that a minute reads: 60 calls of 50. */
const A_MINUTE = 3_000;

function WholeAccount({ state, reading }: { state: Reading; reading: AccountReading }) {
  const announce = useAnnounce();
  const isAtWork = state.is === 'reading' || state.is === 'waiting';
  const act = () => {
    if (isAtWork) reading.stop();
    else reading.start();
    announce(isAtWork ? t`Stopped. What is loaded stays.` : t`Reading the whole account.`);
  };
  const problem = state.is === 'failed' ? errorWords(state.error) : undefined;
  const label = {
    resting: t`Read the whole account`,
    waiting: t`Stop reading`,
    reading: t`Stop reading`,
    failed: t`Go on reading`,
  }[state.is];
  return (
    <div className="grid justify-items-start gap-3">
      {state.is === 'reading' && <Reached {...state} />}
      {state.is === 'waiting' && <p>{t`Another tab reads it, or this one is about to.`}</p>}
      {problem && <Banner tone="bad" title={t`Not all could be read.`} detail={problem.title} />}
      {/* One button for all states: so the focus stays on it. */}
      <Button onClick={act}>{label}</Button>
      <p className="text-sm text-soft">
        {t`At most 60 calls a minute, and none while somebody waits: about 40 minutes for 100,000. It goes on after a reload.`}
      </p>
    </div>
  );
}

function Reached({ named, known }: { named: number; known: number }) {
  const [done, all] = [formatNumber(known), formatNumber(named)];
  const minutes = Math.ceil((named - known) / A_MINUTE);
  return (
    <div className="grid w-full gap-1">
      <progress
        aria-label={t`Reading the whole account`}
        className="w-full"
        value={known}
        max={Math.max(1, named)}
      />
      <p className="text-sm tabular-nums">
        {sentences([
          plural(known, { one: `${done} of ${all} known.`, other: `${done} of ${all} known.` }),
          minutes > 1 && minutesLeft(minutes),
        ])}
      </p>
    </div>
  );
}

function minutesLeft(minutes: number): string {
  const amount = formatNumber(minutes);
  return plural(minutes, {
    one: `About ${amount} minute left.`,
    other: `About ${amount} minutes left.`,
  });
}

/** For how long it is remembered. */
function Keeping({ memory }: { memory: Memory }) {
  const canKeep = useCanKeep();
  const announce = useAnnounce();
  const [hasFailed, setFailed] = useState(false);
  const isKept = useSyncExternalStore(memory.subscribe, memory.isKept);
  const attempt = async (act: () => Promise<void>, said: string) => {
    try {
      await act();
      setFailed(false);
      announce(said);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="grid justify-items-start gap-3 border-t border-line pt-4">
      <CheckField
        label={t`For this session only`}
        hint={
          isKept
            ? t`It stays in this browser until you forget it here, or the browser clears the site’s data.`
            : t`Nothing of it is on this device’s disk: it goes with this page.`
        }
        checked={!isKept}
        isOff={!canKeep}
        onChange={(isSession) =>
          void attempt(
            () => memory.keep(!isSession),
            isSession ? t`What was kept is forgotten.` : t`It is kept from now on.`,
          )
        }
      />
      {hasFailed && (
        <Banner
          tone="bad"
          title={t`Not all is forgotten.`}
          detail={t`The browser did not remove what it keeps. Try again, or clear this site’s data in the browser.`}
        />
      )}
      <Button onClick={() => void attempt(memory.forget, t`What was remembered is forgotten.`)}>
        {t`Forget these translations`}
      </Button>
    </div>
  );
}
