// What the built page runs first: it asks for the code of the page that the address names, beside the app's own, and
// for what that page reads first, which `api/wire/early.ts` hands on. `src/tools/page-plugins.ts` fills in both.
const { pathname, search } = location;
const [, page, files, calls, jobCalls] =
  PAGES.find(([address]) => new RegExp(address).test(pathname)) ?? [];
// Before the code: a browser has six connections.
if (calls) {
  const early = (window.galleyEarly = {});
  const ask = (url) => {
    early[url] = fetch(url, {
      priority: 'high',
      cache: 'no-store',
      signal: AbortSignal.timeout(30_000),
    });
    // Who takes it hears of it.
    early[url].catch(() => {});
    return early[url];
  };
  const askOf = (jobId) => jobCalls.forEach((call) => ask(call.replace('ID', jobId)));
  const [id] = /\d+$/.exec(pathname) ?? [];
  // A list that is filtered asks for something else.
  const [list] = search ? [] : calls.map(ask);
  SHELL.forEach(ask);
  if (id) askOf(id);
  else
    list
      ?.then((answer) => answer.clone().json())
      // The desk begins with the oldest.
      .then(({ response }) => response.toSorted((a, b) => a.ctime - b.ctime || a.job_id - b.job_id))
      .then(([oldest]) => askOf(oldest.job_id))
      // The page says what is wrong.
      .catch(() => {});
}
const { lang } = document.documentElement;
const ahead = (href, how) =>
  document.head.append(
    Object.assign(document.createElement('link'), { href, crossOrigin: '', ...how }),
  );
// Those of `app/language.ts`.
if (page && lang !== 'en')
  for (const name of ['shell', page])
    ahead(`${BASE}${WORDS}${lang}/${name}.json`, { rel: 'preload', as: 'fetch' });
const names = FILES.split(' ');
for (const sign of files ?? '')
  ahead(`${BASE}assets/${names[sign.charCodeAt() - 48]}.js`, { rel: 'modulepreload' });
