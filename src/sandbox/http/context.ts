import type { SandboxOptions } from '../world/options.ts';
import type { Call } from './request.ts';
import type { State } from '../world/state.ts';

/**
 * All that a handler may read and change. Handlers are synchronous, so each call is done whole before
 * the next: that is what makes every action, group actions too, all-or-nothing.
 */
export interface Context {
  state: State;
  options: SandboxOptions;
  /** The sandbox's clock, in ms. */
  now: number;
  call: Call;
  /** Scheme, host and port of what the links of file jobs lead to. */
  filesAt: string;
  /** The `:name` parts of the route. */
  params: Record<string, string>;
}

/** Answers a call with the envelope's `response`. @throws Refusal */
export type Handler = (context: Context) => unknown;
