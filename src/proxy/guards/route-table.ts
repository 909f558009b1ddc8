/** Gengo's ids are decimal numbers. */
const ID = '[0-9]{1,20}';
const PATTERNS: Readonly<Record<string, string>> = { ':id': ID, ':ids': `${ID}(?:,${ID}){0,199}` };

/**
 * Compiles a table of calls: by method, path templates below `prefix` parted by white space, each with the
 * query keys that may follow it (`translate/jobs?status&count`). `:id` is a number, `:ids` up to 200 of them.
 */
export const compileRoutes = (table: Readonly<Record<string, string>>, prefix: string) =>
  Object.entries(table).flatMap(([method, calls]) =>
    calls.split(/\s+/).map((call) => {
      const [template = '', ...keys] = call.split(/[?&]/);
      const path = template.replace(/:\w+/g, (name) => `(${PATTERNS[name]})`);
      return { method, template, keys, pattern: new RegExp(`^${prefix}${path}$`) };
    }),
  );
