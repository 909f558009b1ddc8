import * as z from 'zod/mini';
import { ApiError } from './errors.ts';

export interface CallOptions {
  query?: Record<string, string | number | undefined>;
  data?: unknown;
  signal?: AbortSignal;
}

/**
 * One call through the proxy: JSON in, a parsed answer out.
 * @throws ApiError for every failure, whatever its cause.
 */
export async function call<T extends z.ZodMiniType>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  answer: T,
  { query = {}, data, signal }: CallOptions = {},
): Promise<z.output<T>> {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  const search = pairs.length ? `?${new URLSearchParams(pairs)}` : '';
  const response = await fetch(`/v2/${path}${search}`, {
    method,
    ...(signal && { signal }),
    ...(data !== undefined && {
      body: JSON.stringify(data),
      headers: { 'content-type': 'application/json' },
    }),
  });
  const body = await response.json();
  const parsed = z.safeParse(answer, body.response);
  if (parsed.success) return parsed.data;
  throw new ApiError('unreadable', z.prettifyError(parsed.error));
}
