import type { Ask } from './repeats.ts';

/** How an address is asked for, where not by GET. */
export type AskInit = { method: 'POST'; body: string; headers: { 'content-type': string } };

interface Gengo {
  origin: string;
  image: (url: URL, init?: AskInit) => Promise<Uint8Array | string>;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Makes a way for the proxy itself to know something of Gengo, which no browser hears; `data` goes as a form. */
export const createAsk =
  ({ origin, image }: Gengo, sign: () => Promise<{ fields: string }>): Ask =>
  async (path, data) => {
    const { fields } = await sign();
    const body = `${fields}&data=${encodeURIComponent(JSON.stringify(data))}`;
    const signed = data ? path : `${path}${path.includes('?') ? '&' : '?'}${fields}`;
    const url = new URL(`/v2/${signed}`, origin);
    const bytes = await image(url, data ? { method: 'POST', body, headers: FORM } : undefined);
    return typeof bytes === 'string' ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  };
