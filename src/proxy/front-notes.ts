import { peopleNotes } from '#people/notes.ts';
import { type Config, isLoopback } from './config.ts';

/** What Galley does not know about its front, a line each for the person who starts it. */
export function frontNotes({
  host,
  port,
  origins = [],
  people,
}: Pick<Config, 'host' | 'port' | 'origins' | 'people'>) {
  const notes = peopleNotes(people, origins.length > 0);
  if (people) return notes;
  const open = `Whoever reaches port ${port} on ${host} is in, without a log-in: let nothing reach it but the log-in in front.`;
  const unseen = origins.map(
    (origin) =>
      `Whether ${origin} asks for a log-in, Galley does not see. This must print 401: curl -so /dev/null -w '%{http_code}\\n' ${origin}/galley/config`,
  );
  return [...(isLoopback(host) ? [] : [open]), ...unseen, ...notes];
}
