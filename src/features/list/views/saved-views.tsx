import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';
import { changeSlot } from '#store/slot.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import type { ListSearch } from '../filters/list-address.ts';
import { ViewLinks } from './view-links.tsx';
import { SAVED_VIEWS, shows, tabViews, type View, viewOf } from './views.ts';

const NameView = lazyPart({
  what: msg`The field for its name`,
  load: async () => (await import('./name-view.tsx')).NameView,
});

interface SavedViewsProps {
  /** Undefined while the account is not known. */
  account?: string | undefined;
  search: ListSearch;
}

/** Lists with a name, saved in this browser; and the way to save this one, where no tab leads to it. */
export function SavedViews({ account = '', search }: SavedViewsProps) {
  // Under no name nothing was ever kept.
  const saved = useSlot(account, SAVED_VIEWS);
  const store = useStore();
  const announce = useAnnounce();
  const nav = useRef<HTMLElement>(null);
  const [naming, setNaming] = useState<'new' | View>();
  const all = [...tabViews(), ...saved];
  const current = all.find((view) => shows(view, search));
  const own = saved.find((view) => view === current);
  const named = own?.name ?? '';

  const keep = (change: (views: View[]) => View[], words: string) => {
    void changeSlot(store, account, SAVED_VIEWS, change);
    setNaming(undefined);
    // What was pressed is gone.
    nav.current?.focus();
    announce(words);
  };
  const name = (words: string) =>
    naming === 'new'
      ? keep((views) => [...views, viewOf(words, search)], t`View ${words} saved.`)
      : keep(
          (views) =>
            views.map((view) => (view.name === naming?.name ? { ...view, name: words } : view)),
          t`View renamed to ${words}.`,
        );

  return (
    <div className="relative flex min-h-8 min-w-0 items-center">
      <nav
        ref={nav}
        tabIndex={-1}
        aria-label={t`Views`}
        className="flex min-w-0 items-center gap-2 outline-none"
      >
        <ViewLinks views={saved} current={current} />
        {own ? (
          <EditView
            onRename={() => setNaming(own)}
            onDelete={() =>
              keep(
                (views) => views.filter((view) => view.name !== own.name),
                t`View ${named} deleted.`,
              )
            }
          />
        ) : (
          !current &&
          account !== '' && (
            <Button
              tone="plain"
              className="min-h-8 shrink-0 px-2 py-0 text-sm"
              aria-expanded={naming === 'new'}
              onClick={() => setNaming('new')}
            >
              {t`Save view`}
            </Button>
          )
        )}
      </nav>
      {naming && (
        <div className="absolute end-0 top-full z-20 mt-1 w-80 max-w-[calc(100vw-2rem)] rounded-md bg-raised p-4 shadow-over">
          <NameView
            key={naming === 'new' ? '' : naming.name}
            taken={all.map((one) => one.name)}
            now={naming === 'new' ? undefined : naming.name}
            onName={name}
            onLeave={() => {
              setNaming(undefined);
              nav.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}

/** What can be done with a saved view that is open. */
const EditView = ({ onRename, onDelete }: { onRename: () => void; onDelete: () => void }) => (
  <Menu
    label={
      <Trans>
        Edit<span className="sr-only"> view</span>
      </Trans>
    }
    className="min-h-8 px-3 py-0 text-sm"
    items={[
      { label: t`Rename`, onSelect: onRename },
      { label: t`Delete`, onSelect: onDelete },
    ]}
  />
);
