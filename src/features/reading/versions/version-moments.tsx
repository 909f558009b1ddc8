import { OpenVersion } from './open-version.tsx';
import type { Version } from './versions.ts';

/** Deliveries as a time line tells them; those of texts can be opened. */
export function versionMoments(versions: readonly Version[], { canOpen }: { canOpen: boolean }) {
  const newest = versions.at(-1);
  return versions.map(({ id, number, at }) => {
    const name = `Version ${number}`;
    const opened = <OpenVersion to={id === newest?.id ? undefined : id}>{name}</OpenVersion>;
    return { key: id, at, words: <>{canOpen ? opened : name} delivered</> };
  });
}
