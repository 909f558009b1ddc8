import type { ComponentProps } from 'react';
import { ExportMenu } from '#features/list/export/export-menu.tsx';
import { ListNews } from '#features/list/listing/list-news.tsx';
import { GoTo } from '#features/list/filters/go-to.tsx';

type ListToolsProps = ComponentProps<typeof ListNews> &
  ComponentProps<typeof GoTo> &
  ComponentProps<typeof ExportMenu>;

/** In the line above the rows: what has changed in them, the way to one of them, and all of them as a file. */
export function ListTools({ listing, reveal, ...exported }: ListToolsProps) {
  return (
    <>
      <ListNews listing={listing} />
      <div className="sm:ms-auto">
        <GoTo reveal={reveal} />
      </div>
      <ExportMenu {...exported} />
    </>
  );
}
