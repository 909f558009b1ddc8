import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { newestQuery } from '#api/order/account-orders.ts';
import { POLL_GENTLY } from '#api/wire/poll-gently.ts';
import { useTyped } from '#features/list/filters/use-typed.ts';
import { DraftsLine } from '#features/orders/placed/drafts-line.tsx';
import { OrderList } from '#features/orders/placed/order-list.tsx';
import { OrderTableSkeleton } from '#features/orders/placed/order-table.tsx';
import { paths } from '#lib/paths.ts';
import { TextField } from '#ui/form/text-field.tsx';
import { useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { Time } from '#ui/time.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';

export function OrdersPage() {
  // Drafts are kept under the account's name: nothing is known before it is.
  const { data: config, fetchStatus } = useQuery({ ...configQuery(), ...FIRST_READ });
  const newest = useQuery({ ...newestQuery(), ...POLL_GENTLY });
  const navigate = useNavigate();
  const search = new URLSearchParams(useLocation().search).get('q') ?? '';
  const apply = (q: string) => {
    const address = q.trim() === '' ? '' : `?${new URLSearchParams({ q })}`;
    void navigate({ search: address }, { replace: true, preventScrollReset: true });
  };
  return (
    <PageLayout
      title={t`Orders`}
      actions={<Link to={paths.files()}>{t`Fill files with what is approved`}</Link>}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <OrderSearch search={search} onSearch={apply} />
          {config && <DraftsLine account={config.owner} />}
        </div>
        {newest.isRefetchError && (
          <output className="text-sm text-attention">
            <Trans>
              This may be out of date: last read{' '}
              <Time at={newest.dataUpdatedAt / 1000} clock="browser" />.
            </Trans>
          </output>
        )}
        {config ? (
          <OrderList account={config.owner} search={search} />
        ) : (
          <Waiting isPaused={fetchStatus === 'paused'}>
            <div className="grid gap-2 pt-5">
              <OrderTableSkeleton />
            </div>
          </Waiting>
        )}
      </div>
    </PageLayout>
  );
}

interface OrderSearchProps {
  search: string;
  onSearch: (words: string) => void;
}

/** One field for all that an order is known by; a number leads to its order. */
function OrderSearch({ search, onSearch }: OrderSearchProps) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const isLeaving = useRef(false);
  // What was typed last is applied a moment later: not over the address of an order that is on its way.
  const text = useTyped(search, (words) => !isLeaving.current && onSearch(words));
  const shortcut = useShortcut('search');
  useKeys({ search: () => field.current?.select() });
  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Gengo's ids are decimal numbers; one may be pasted with a `#` before it.
    const [, id] = /^\s*#?(\d{1,20})\s*$/.exec(text.value) ?? [];
    if (id === undefined) return;
    isLeaving.current = true;
    void navigate(paths.order(id));
  };
  return (
    <search className="w-full sm:w-96">
      <form aria-label={t`Search orders`} onSubmit={open}>
        <TextField
          {...text}
          ref={field}
          type="search"
          label={t`Search orders`}
          isLabelHidden
          aria-keyshortcuts={shortcut}
          placeholder={t`Name, number, file or words`}
          autoComplete="off"
          spellCheck={false}
        />
      </form>
    </search>
  );
}
