import { ReadyNotifier } from '#features/list/listing/ready-notifier.tsx';
import { useKeyScope } from '#ui/keys/key-scope.tsx';
import { KeyHelp } from './header/key-help.tsx';
import { LanguageSwitch } from './header/language-switch.tsx';
import { QueueNotice } from './queue-notice.tsx';
import { RememberAccount } from './remember-account.tsx';
import { Standing } from './standing.tsx';
import { ThemeSwitch } from './header/theme-switch.tsx';
import './translated-page.ts';

export { NoticeBanners } from './notices/notice-banners.tsx';

/** What the shell can do without in its first paint: the help in the header, and what works unseen. */
export function AfterPaint() {
  const { account } = useKeyScope();
  return (
    <>
      <LanguageSwitch />
      <ThemeSwitch />
      <KeyHelp />
      <QueueNotice />
      {account !== undefined && <ReadyNotifier account={account} />}
      <RememberAccount account={account} />
      <Standing />
    </>
  );
}
