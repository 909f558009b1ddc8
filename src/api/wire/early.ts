/** What the page's first script asked for (`app/start-page.js`), by its address. */
type Early = Record<string, Promise<Response> | undefined>;

/** How old a page may be, in ms, whose first answers are still as good as new ones. */
const YOUNG = 20_000;

/** The answer to this address that is on its way since the page began; each is given once. */
export function takeEarly(url: string): Promise<Response> | undefined {
  const { galleyEarly: early } = globalThis as { galleyEarly?: Early };
  const answer = performance.now() < YOUNG ? early?.[url] : undefined;
  if (early) delete early[url];
  return answer;
}
