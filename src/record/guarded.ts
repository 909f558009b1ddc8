import type { People } from '#people/person.ts';
import { type PeopleSettings, readPeople } from '#people/settings.ts';
import { readRecord, type RecordSettings } from './settings.ts';

/** Who is told apart, and where it is recorded what they do; undefined where no setting asks for it. */
export interface GuardSettings {
  people: PeopleSettings | undefined;
  record: RecordSettings | undefined;
}

/** @throws Error with one clear line, also for settings that stand without those they need */
export const readGuards = (
  env: Readonly<{ [name: string]: string | undefined }>,
): GuardSettings => ({
  people: readPeople(env),
  record: readRecord(env),
});

/**
 * Tells people apart and records what they do, as far as the settings ask for it; what is not asked for is not loaded.
 * @throws as `openRecorded`
 */
export async function openGuarded(
  { people: told, record }: GuardSettings,
  log: (line: string) => void,
): Promise<People | undefined> {
  const people = told && (await import('#people/open.ts')).openPeople(told, { log });
  if (!record) return people;
  const { openRecorded } = await import('./open.ts');
  return openRecorded(record, { people, limits: told?.limits, log });
}
