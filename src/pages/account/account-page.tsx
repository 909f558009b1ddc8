import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { configQuery } from '#api/account/config.ts';
import { Connection } from '#features/account/connection.tsx';
import { Credits } from '#features/account/credits.tsx';
import { ForgetDevice } from '#features/account/forget-device.tsx';
import { Owner } from '#features/account/owner.tsx';
import { KeyPreferences } from '#features/account/preferences-keys.tsx';
import { ReplyPreferences } from '#features/account/preferences-replies.tsx';
import { Preferences } from '#features/account/preferences.tsx';
import { PreferredTranslators } from '#features/account/preferred-translators.tsx';
import { ResetSandbox } from '#features/account/reset-sandbox.tsx';
import { You } from '#features/account/you.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { MemoryPart, TermsPart } from './account-parts.tsx';
import { FIRST_READ } from '../first-read.tsx';

const STACK = 'grid grid-cols-[minmax(0,1fr)] gap-6';

/**
 * Every part is read for itself. What needs to know the account's name comes last in its column, so that
 * nothing is moved when it is known.
 */
export function AccountPage() {
  const { data: config } = useQuery({ ...configQuery(), ...FIRST_READ });
  return (
    <PageLayout title={t`Account`}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 md:grid-cols-2">
        <div className={STACK}>
          <Credits />
          <PreferredTranslators />
          {config && (config.person ?? config.record) !== undefined && <You config={config} />}
          {config && <Connection config={config} />}
          {config && <KeyPreferences account={config.owner} />}
          {config && <TermsPart account={config.owner} />}
        </div>
        <div className={STACK}>
          <Owner />
          <Preferences account={config?.owner} />
          {config && <ReplyPreferences account={config.owner} />}
          {config && <MemoryPart account={config.owner} />}
          {config && <ForgetDevice account={config.owner} />}
          {config?.mode === 'embedded' && <ResetSandbox accountId={config.owner} />}
        </div>
      </div>
    </PageLayout>
  );
}
