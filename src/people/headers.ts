import type { Asked } from './person.ts';

/** How a careless front or server reads a header's name: `X_User` as `X-User` (oauth2-proxy, CVE-2025-64484). */
const folded = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '-');

/**
 * Makes a reader of the one header that tells who asks. Null: it came twice, or beside it one that some server would take
 * for it, so that two programs might read two people. From the headers as they came: Node joins or drops what is doubled.
 * @param name in lower case, of letters, digits and hyphens
 */
export const headerReader =
  (name: string) =>
  ({ rawHeaders = [] }: Asked): string | undefined | null => {
    let value: string | undefined;
    for (let index = 0; index < rawHeaders.length; index += 2) {
      const given = rawHeaders[index] ?? '';
      // Most names differ in their length already.
      if (given.length === name.length && folded(given) === name) {
        if (value !== undefined || given.toLowerCase() !== name) return null;
        value = rawHeaders[index + 1] ?? '';
      }
    }
    return value;
  };
