import type { Call } from './request.ts';

/** One call that the sandbox received, for tests that count. */
export interface LogEntry {
  /** The sandbox's clock, in ms. */
  at: number;
  method: string;
  path: string;
  /** All fields but those that authenticate, and `data` decoded where it is JSON. */
  args: Record<string, unknown>;
  /** Uploaded files by the names of their parts. */
  files?: Record<string, { filename: string; size: number }>;
  /** Gengo's code: 0 for success, -1 where each job had its own. Absent while the call is under way. */
  code?: number;
  /** The fault that struck it; with one that cuts the call short there is no code. */
  fault?: string;
}

/** What a long soak keeps at most. */
export const LOG_LIMIT = 10_000;

export function logEntry({ method, path, args, files }: Call, at: number): LogEntry {
  const { api_key: _key, api_sig: _sig, ts: _ts, _method: _override, data, ...rest } = args;
  const uploaded = Object.entries(files).map(([name, { filename, bytes }]) => [
    name,
    { filename, size: bytes.length },
  ]);
  return {
    at,
    method,
    path,
    args: { ...rest, ...(data !== undefined && { data: read(data) }) },
    ...(uploaded.length > 0 && { files: Object.fromEntries(uploaded) }),
  };
}

function read(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
