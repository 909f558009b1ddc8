/** What a policy makes of an address; browsers with Trusted Types take nothing else for a script's. */
interface UrlRule {
  createScriptURL: (url: string) => string;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: UrlRule) => UrlRule;
}

/** TypeScript knows no Trusted Types yet, nor do all browsers: it can only be asserted. */
export const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
