import { readFiles } from './file-store.ts';
import type { RecordSettings } from './settings.ts';
import type { ReadStore } from './store.ts';

/** A driver is loaded by those alone who have a database. */
export const loadPostgres = () => import('./postgres-store.ts');

/** The lines of a record, for who looks at it from outside. */
export const openReading = async ({ place }: Pick<RecordSettings, 'place'>): Promise<ReadStore> =>
  place.kind === 'file' ? readFiles(place.path) : (await loadPostgres()).readPostgres(place.url);
