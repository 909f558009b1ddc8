import type { ComponentProps } from 'react';
import { ExportMenu } from '#features/list/export/export-menu.tsx';
import { BeforeThen } from '#features/list/filters/before-then.tsx';
import { ListNews } from '#features/list/listing/list-news.tsx';
import { GoTo } from '#features/list/filters/go-to.tsx';

type ListToolsProps = ComponentProps<typeof ListNews> &
  ComponentProps<typeof GoTo> &
  ComponentProps<typeof BeforeThen> &
  ComponentProps<typeof ExportMenu>;

/** In the line above the rows: what has changed in them, the way to one of them, and all of them as a file. */
export function ListTools({ listing, reveal, search, ...exported }: ListToolsProps) {
  return (
    <>
      <BeforeThen search={search} />
      <ListNews listing={listing} />
      <div className="sm:ms-auto">
        <GoTo reveal={reveal} />
      </div>
      <ExportMenu {...exported} />
    </>
  );
}
