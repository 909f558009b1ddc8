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
// One by one: each is a task of its own, between which the page can answer.
const start = async () => {
  for (const file of APP) await import(file);
};
// The app needs the whole page, and its first words painted; in the background nothing is.
const whenPainted = () =>
  document.hidden ? void start() : requestAnimationFrame(() => setTimeout(start));
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', whenPainted);
else whenPainted();
