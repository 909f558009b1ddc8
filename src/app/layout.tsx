import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import {
  NavigationType,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigationType,
} from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { saidIn } from '#lib/said.ts';
import { AnnouncerProvider, useAnnounce } from '#ui/announcer.tsx';
import { KeyScope } from '#ui/keys/key-scope.tsx';
import { Header } from './header/header.tsx';
import { Notices } from './notices/notices.tsx';
import { OutboxNotices, OutboxProvider } from './outbox.tsx';

/** The shell: it stays whatever happens to the page inside it. */
export function Layout() {
  const { data: config } = useQuery(configQuery());
  return (
    <AnnouncerProvider>
      <a
        href="#main"
        className="absolute start-4 top-2 z-40 -translate-y-20 rounded-sm bg-accent px-4 py-2 text-on-accent focus:translate-y-0 print:hidden"
      >
        {t`Skip to the page`}
      </a>
      <KeyScope account={config?.owner}>
        <OutboxProvider>
          <Header />
          <main id="main" tabIndex={-1} className="outline-none">
            <Outlet />
          </main>
          <OutboxNotices />
          <Notices />
        </OutboxProvider>
      </KeyScope>
      <RouteFocus />
      <ScrollRestoration />
    </AnnouncerProvider>
  );
}

/**
 * Moves focus to the new page's `h1` and says its title, as a full page load would, or what the
 * navigation itself has to say. A new filter on the
 * same page is no new page: there focus stays where the person works.
 */
function RouteFocus() {
  const { pathname, state } = useLocation();
  // On the way back through the history it was said before.
  const type = useNavigationType();
  const said = type === NavigationType.Pop ? undefined : saidIn(state);
  const announce = useAnnounce();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    // One that nobody asked for leaves alone who types: the next letter would be a key that decides.
    if (type !== NavigationType.Replace || !document.activeElement?.matches('input, textarea'))
      document.querySelector('h1')?.focus({ preventScroll: true });
    announce(said ?? document.title);
  }, [pathname, type, said, announce]);
  return null;
}
