/// <reference types="vite/client" />

/** True only in builds that carry the sandbox in the browser: `npm run dev` and `--mode demo`. */
declare const __SANDBOX_IN_TAB__: boolean;
/** The folder of the messages of other languages, `src/tools/languages.ts`. */
declare const __WORDS__: string;
