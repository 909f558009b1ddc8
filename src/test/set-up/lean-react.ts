/*
 * React's development build warns, and each warning fails a test. It also keeps, for each element it makes, the stack
 * that made it, and marks each rendering for the browser's own profiler: nobody looks at either, and they were a fifth
 * of what a page with a long list cost. Before React begins: it looks for these two but once.
 */
Object.assign(console, { createTask: undefined, timeStamp: undefined });

export const { default: react } = await import('react');
const internals: unknown = Reflect.get(
  react,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
// How many stacks it made of late: beyond ten thousand it makes none.
if (typeof internals === 'object' && internals !== null)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    get: () => Infinity,
    set: () => {},
  });
