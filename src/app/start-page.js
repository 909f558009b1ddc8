// What the built page runs first: it asks for the code of the page that the address names, beside the
// app's own. `src/tools/page-plugins.ts` fills in which files, each by its number.
const page = PAGES.find(([address]) => new RegExp(address).test(location.pathname));
for (const number of page?.[1] ?? []) {
  const link = document.createElement('link');
  const href = FILES[number];
  document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href }));
}
