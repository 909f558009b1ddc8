import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { readOwn } from './http.ts';

/** `GET /galley/config`: what the proxy tells about itself. Never a key. */
const configAnswer = z.object({
  /** Names the account for everything the browser keeps; another one after a sandbox starts afresh. */
  account: z.string(),
  /** `sandbox`: no money is spent. */
  kind: z.enum(['sandbox', 'live']),
  /** The Gengo API behind the proxy, e.g. `https://api.gengo.com`. */
  api: z.string(),
});
export type Config = z.output<typeof configAnswer>;

/** The proxy's own facts; they do not change while a page is open. @throws ApiError */
export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: ({ signal }) => readOwn('/galley/config', configAnswer, signal),
    staleTime: Infinity,
  });
