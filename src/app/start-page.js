// What the built page runs first: it asks for the code of the page that the address names, beside the
// app's own. `vite.config.ts` fills in which files.
const page = PAGES.find(([address]) => new RegExp(address).test(location.pathname));
for (const href of page?.[1] ?? []) {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href }));
}
