// What each `import()` of the built page goes through, in place of Vite's own helper, which preloads what it imports
// (`src/tools/page-plugins.ts`). A module that could not come Chromium holds for broken until the page is loaded anew:
// so its file is fetched first, and imported once it is there.

const there = new Set();

async function fetched(file) {
  const address = import.meta.env.BASE_URL + file;
  // What the page began with is on its way.
  if (there.has(file) || document.querySelector(`link[href="${address}"]`)) return;
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) throw new Error(`Failed to fetch dynamically imported module: ${file}`);
  await answer.arrayBuffer();
  there.add(file);
}

/** By Vite's name for it, and with its event where it fails. */
export async function __vitePreload(load, files = []) {
  try {
    // Of another language than English the words of late parts come with the first of these (`app/speak.ts`).
    await Promise.all([...files.map(fetched), window.galleyLate?.()]);
    return await load();
  } catch (payload) {
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }));
    throw payload;
  }
}
