import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { configQuery } from '#api/account/config.ts';
import { CleanLine } from '#features/decide/bulk/clean-line.tsx';
import { ExportMenu } from '#features/list/export/export-menu.tsx';
import { ListNews } from '#features/list/listing/list-news.tsx';
import { GoTo } from '#features/list/filters/go-to.tsx';
import { ColumnMenu } from '#features/list/recorded/column-menu.tsx';

type ListToolsProps = ComponentProps<typeof ListNews> &
  ComponentProps<typeof GoTo> &
  ComponentProps<typeof ExportMenu> & {
    /** Where all that is listed waits for review: looks for the clean ones among it. */
    onLook: (() => void) | undefined;
  };

/**
 * In the line above the rows: what has changed in them, what can be approved unread, the way to one of them, and all of
 * them as a file.
 */
export function ListTools({ listing, reveal, onLook, ...exported }: ListToolsProps) {
  const { data: config } = useQuery(configQuery());
  return (
    <>
      <ListNews listing={listing} />
      {config && onLook && <CleanLine account={config.owner} ids={exported.ids} onLook={onLook} />}
      <div className="flex flex-wrap items-center gap-1 sm:ms-auto">
        <GoTo reveal={reveal} />
        {config && <ColumnMenu account={config.owner} hasRecord={config.record === true} />}
      </div>
      <ExportMenu {...exported} />
    </>
  );
}
