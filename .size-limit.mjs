// The bundle's budget (gzip), read from what the build made: measures.md, "First load".
import { readFileSync } from 'node:fs';

const folder = 'dist/client';
const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
const page = readFileSync(`${folder}/index.html`, 'utf8');

/** A chunk and all that it cannot run without. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  return seen;
}

const initial = [...page.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
const inFolder = (files) => files.map((file) => `${folder}/${file}`);

/** What opens only in a page that is there already. */
const WITHIN = [
  [/^src\/features\/decide\/forms\/open-panel/, 'src/features/decide/decisions.tsx'],
  [
    /^src\/features\/decide\/bulk\/(bulk-dialog|clean-panel|more-acts)/,
    'src/features/decide/bulk/bulk-bar.tsx',
  ],
  [
    /^src\/(features\/(decide\/bulk|list)\/|pages\/jobs\/list-tools)/,
    'src/pages/jobs/job-list-page.tsx',
  ],
  [
    /^src\/(features\/(reading\/(changes\/|findings\/checks-panel)|decide\/decisions)|pages\/job\/job-a?side)/,
    'src/pages/job/job-page.tsx',
  ],
  // The page of files begins with it; the page of an order gets it later.
  [/^src\/features\/orders\/files\/files-desk/, 'src/pages/order/order-page.tsx'],
  [/^src\/features\/orders\/files\//, 'src/pages/files/files-page.tsx'],
  [/^src\/features\/insight\//, 'src/pages/insight/insight-page.tsx'],
  [/^src\/features\/account\/(terms\/|memory-panel)/, 'src/pages/account/account-page.tsx'],
  [
    /^src\/(features\/review\/(queue\/queue-column|row-and-filter)|pages\/review\/queue-sheet)/,
    'src/pages/review/review-page.tsx',
  ],
  [
    /^src\/(api\/order\/find-submission|features\/orders\/(compose\/(draft-list|import|options|texts|languages\/language-sets)|known\/|send\/ordered-draft))/,
    'src/pages/order-new/new-order-page.tsx',
  ],
];

/** Where it is not that of a page. */
const LIMITS = {
  // What a person works in for long.
  'src/pages/order-new/new-order-page.tsx': '50 kB',
  // Holds the rules of all languages; on the page only where there are no workers.
  'src/lib/checks/checks.ts': '55 kB',
};

for (const [part] of WITHIN)
  if (!lazy.some((key) => part.test(key))) throw new Error(`nothing is like ${part}`);

/** What opening a page, a part of one or a dialog adds to what is already there. */
function added(key) {
  const [, opener] = WITHIN.find(([part]) => part.test(key)) ?? [];
  const there = opener === undefined ? new Set() : withImports(opener);
  return [...withImports(key)].filter((one) => !there.has(one)).map((one) => manifest[one].file);
}

/** Workers with a budget of their own. */
const WORKERS = [
  // Holds the rules of all languages.
  { name: 'worker of the checks', path: `${folder}/assets/checks.worker-*.js`, limit: '45 kB' },
  // Holds readers and writers of all formats of files; starts when the first file is brought.
  { name: 'worker of the files', path: `${folder}/assets/texts.worker-*.js`, limit: '70 kB' },
];
// For the language, docs/decisions/0018-words.md: 130 kB before it, 5 kB for it.
const INITIAL = '135 kB';

export default [
  { name: 'initial JavaScript', path: inFolder(initial), limit: INITIAL, gzip: true },
  { name: 'all CSS', path: `${folder}/assets/*.css`, limit: '15 kB', gzip: true },
  // Each is one file with all that it needs.
  ...WORKERS.map((worker) => ({ ...worker, gzip: true })),
  {
    name: 'other workers',
    path: [`${folder}/assets/*.worker-*.js`, ...WORKERS.map(({ path }) => `!${path}`)],
    limit: '30 kB',
    gzip: true,
  },
  ...lazy.flatMap((key) => {
    const path = inFolder(added(key).filter((file) => !initial.includes(file)));
    // What opens it has all of it.
    if (path.length === 0) return [];
    return [{ name: key, path, limit: LIMITS[key] ?? '30 kB', gzip: true }];
  }),
];
