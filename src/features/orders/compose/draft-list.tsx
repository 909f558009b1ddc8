import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { type Column, Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { useStore } from '#store/provider.tsx';
import { textCount } from '../count.ts';
import { dropDraft, type ListedDraft } from '../draft/drafts.ts';

interface DraftListProps {
  account: string;
  notes: readonly ListedDraft[];
  /** The id of a new one. */
  fresh: string;
}

/** The orders that were begun in this browser. */
export function DraftList({ account, notes, fresh }: DraftListProps) {
  const store = useStore();
  const [asked, setAsked] = useState<ListedDraft>();
  const name = asked?.name;
  return (
    <>
      <p>
        <Link to={paths.newOrder(fresh)} className="button button-primary">
          {t`Begin a new order`}
        </Link>
      </p>
      <Table
        label={t`Drafts`}
        rows={notes}
        rowKey={({ id }) => id}
        name={nameColumn()}
        columns={columns(setAsked)}
      />
      <Dialog
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={t`Delete this draft?`}
        description={
          <Trans>
            “<bdi>{name}</bdi>” and all that is typed in it go for good.
          </Trans>
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
              {t`Delete`}
            </Button>
            <Button tone="plain" onClick={() => setAsked(undefined)}>
              {t`Keep the draft`}
            </Button>
          </>
        }
      />
    </>
  );
}

const nameColumn = () => ({
  label: t`Draft`,
  draw: ({ id, name }: ListedDraft) => (
    <Link to={paths.newOrder(id)} className="wrap-anywhere">
      <bdi>{name || t`Untitled order`}</bdi>
    </Link>
  ),
});

const columns = (onDelete: (note: ListedDraft) => void): Column<ListedDraft>[] => [
  {
    label: t`Texts`,
    draw: ({ texts, isKept }) => {
      const count = texts !== undefined && textCount(texts);
      if (isKept) return count;
      return [count, t`not kept: lasts as long as this page`].filter(Boolean).join(' · ');
    },
  },
  {
    label: t`Last changed`,
    draw: ({ changedAt }) => <Time at={changedAt / 1000} clock="browser" />,
  },
  {
    label: t`Delete`,
    draw: (note) => {
      const { name } = note;
      return (
        <Button
          tone="plain"
          className="px-1"
          aria-label={t`Delete ${name}`}
          onClick={() => onDelete(note)}
        >
          {t`Delete`}
        </Button>
      );
    },
  },
];
