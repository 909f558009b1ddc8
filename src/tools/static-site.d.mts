export function startStaticSite(
  folder: string,
  base: string,
): Promise<{ origin: string; stop: () => Promise<void> }>;
