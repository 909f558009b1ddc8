import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { balanceQuery } from '#api/account/account.ts';
import { type Config, configQuery } from '#api/account/config.ts';
import { useWaiting } from '#features/decide/held/use-waiting.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { LOW_BALANCE } from '#lib/money/low-balance.ts';
import { paths } from '#lib/paths.ts';
import { Badge } from '#ui/badge.tsx';
import { usePainted } from '#ui/hooks/use-painted.ts';
import { lazyPart } from '#ui/lazy-part.tsx';

/** Where the switches of language, until one is chosen, and theme and the key help will stand. */
const PLACES = (
  <>
    <span className="button-icon in-data-language:hidden" />
    <span className="button-icon" />
    <span className="button-icon" />
  </>
);

/** Nothing of the first paint needs it, and without it the header is still one. */
const AfterPaint = lazyPart({
  what: msg`Theme and key help`,
  load: async () => (await import('../after-paint.tsx')).AfterPaint,
  waiting: () => PLACES,
});

export function Header() {
  const { pathname } = useLocation();
  const isPainted = usePainted();
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-4 px-4 pt-1 sm:px-6 md:gap-x-8 md:py-1">
        <Link to="/" className="font-wordmark text-2xl text-ink no-underline max-sm:text-xl">
          Galley
        </Link>
        <nav aria-label={t`Main navigation`} className="order-last w-full md:order-none md:w-auto">
          <ul className="-mx-2 flex flex-wrap items-center md:gap-x-2">
            <NavItem to={paths.review()} current={pathname.startsWith(paths.review())}>
              {t`Review`} <WaitingCount enabled={isPainted} />
            </NavItem>
            <NavItem to={paths.jobs()} current={pathname === paths.jobs()}>
              {t`Translations`}
            </NavItem>
            <NavItem to={paths.orders()} current={/^\/(orders(?!\/new)|files)/.test(pathname)}>
              {t`Orders`}
            </NavItem>
            <NavItem to={paths.insight()} current={pathname === paths.insight()}>
              {t`Insight`}
            </NavItem>
            <NavItem to={paths.newOrder()} current={pathname.startsWith(paths.newOrder())}>
              {t`New order`}
            </NavItem>
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-x-2 sm:gap-x-4">
          <Account />
          {isPainted ? <AfterPaint /> : PLACES}
        </div>
      </div>
    </header>
  );
}

function NavItem({ to, current, children }: { to: string; current: boolean; children: ReactNode }) {
  return (
    <li>
      <Link to={to} aria-current={current ? 'page' : undefined} className="nav-item">
        {children}
      </Link>
    </li>
  );
}

/** How many wait for review. */
function WaitingCount({ enabled }: { enabled: boolean }) {
  const waiting = useWaiting({ enabled });
  const tone = waiting ? 'bg-attention-wash text-attention' : 'text-soft';
  // Its place is there before the number is, so that nothing beside it moves.
  return (
    <span
      className={`ms-1 inline-block min-w-8 rounded-sm px-1.5 py-0.5 max-sm:min-w-6 text-center text-sm tabular-nums ${tone}`}
    >
      {typeof waiting === 'number' ? formatNumber(waiting) : (waiting ?? '\u00A0')}
    </span>
  );
}

/** What is left to spend, and whether it is real money. */
function Account() {
  const { data: config } = useQuery(configQuery());
  const { data: balance } = useQuery(balanceQuery());
  const left = balance && formatPrice(balance.credits, balance.currency);
  const low = balance && Number(balance.credits) < LOW_BALANCE;
  return (
    <>
      {balance && (
        <span className="text-sm text-soft">
          <Trans>
            <span className="max-sm:sr-only">Balance </span>
            <span className="text-ink tabular-nums">{left}</span>
          </Trans>
          {low && ' '}
          {low && <Badge tone="attention">{t`low`}</Badge>}
        </span>
      )}
      {config && <Mode config={config} />}
    </>
  );
}

/** The way to the account says which kind it is. */
function Mode({ config }: { config: Config }) {
  const { pathname } = useLocation();
  const whose = (
    <>
      {config.person && (
        <bdi className="max-w-48 truncate text-sm text-soft max-lg:sr-only">{config.person} </bdi>
      )}
      <Badge tone={config.mode === 'live' ? 'attention' : 'info'}>
        <Money config={config} />
      </Badge>
    </>
  );
  return (
    <Link
      to={paths.account()}
      aria-current={pathname === paths.account() ? 'page' : undefined}
      className="inline-flex items-center gap-2 no-underline hover:underline"
    >
      <Trans>
        <span className="sr-only">Account, </span>
        {whose}
      </Trans>
    </Link>
  );
}

/** Whether money is spent, and where it is not at Gengo's own door, by whom. */
function Money({ config: { mode, apiHost } }: { config: Config }) {
  if (__SANDBOX_IN_TAB__)
    return (
      <Trans>
        Sandbox<More>: kept in this browser</More>
      </Trans>
    );
  if (mode !== 'live')
    return (
      <Trans>
        Sandbox<More>: no money is spent</More>
      </Trans>
    );
  if (apiHost === 'api.gengo.com') return t`Live`;
  return (
    <Trans>
      Live<More>: {apiHost}</More>
    </Trans>
  );
}

/** Only heard where there is little room. */
const More = ({ children }: { children?: ReactNode }) => (
  <span className="max-lg:sr-only">{children}</span>
);
