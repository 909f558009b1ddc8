import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { type Column, Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { useStore } from '#store/provider.tsx';
import { count } from '../count.ts';
import { dropDraft, type ListedDraft, newDraftId } from '../draft/drafts.ts';
import { useListedDrafts } from '../draft/use-order-draft.ts';

/** The orders that were begun in this browser; where there are none, a new one. */
export function DraftList({ account }: { account: string }) {
  const store = useStore();
  const notes = useListedDrafts(account);
  const [fresh] = useState(() => newDraftId(notes, Date.now()));
  const [asked, setAsked] = useState<ListedDraft>();
  if (notes.length === 0) return <Navigate replace to={paths.newOrder(fresh)} />;
  return (
    <>
      <p>
        <Link to={paths.newOrder(fresh)} className="button button-primary">
          Begin a new order
        </Link>
      </p>
      <Table
        label="Drafts"
        rows={notes}
        rowKey={({ id }) => id}
        name={NAME}
        columns={columns(setAsked)}
      />
      <Dialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title="Delete this draft?"
        description={
          <>
            “<bdi>{asked?.name}</bdi>” and all that is typed in it go for good.
          </>
        }
        actions={
          <>
            <Button
              tone="danger"
              onClick={() => {
                if (asked) dropDraft(store, account, asked.id);
                setAsked(undefined);
              }}
            >
              Delete
            </Button>
            <Button tone="plain" onClick={() => setAsked(undefined)}>
              Keep it
            </Button>
          </>
        }
      />
    </>
  );
}

const NAME = {
  label: 'Draft',
  draw: ({ id, name }: ListedDraft) => (
    <Link to={paths.newOrder(id)} className="wrap-anywhere">
      <bdi>{name || 'Untitled order'}</bdi>
    </Link>
  ),
};

const columns = (onDelete: (note: ListedDraft) => void): Column<ListedDraft>[] => [
  {
    label: 'Texts',
    draw: ({ texts, isKept }) => (
      <>
        {texts !== undefined && count(texts, 'text')}
        {!isKept && ' · not kept: lasts as long as this page'}
      </>
    ),
  },
  { label: 'Changed', draw: ({ changedAt }) => <Time at={changedAt / 1000} clock="browser" /> },
  {
    label: 'Delete',
    draw: (note) => (
      <Button
        tone="plain"
        className="px-1"
        aria-label={`Delete ${note.name}`}
        onClick={() => onDelete(note)}
      >
        Delete
      </Button>
    ),
  },
];
