// What the built page runs first; `vite.config.ts` fills in which files.
const page = PAGES.find(([address]) => new RegExp(address).test(location.pathname));
for (const href of page?.[1] ?? []) {
  const link = document.createElement('link');
  document.head.append(
    Object.assign(link, {
      rel: 'modulepreload',
      crossOrigin: '',
      fetchPriority: 'low',
      href,
    }),
  );
}
const start = () => APP.forEach((file) => import(file));
// A page in the background is not painted.
if (document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));
