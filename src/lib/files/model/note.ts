import type { Fault } from './fault.ts';
import type { Position } from './import-error.ts';

/**
 * What was guessed about a file, or is strange in it, by name and with what its sentence tells. The sentences are
 * `words/note-words.ts`.
 */
export type Note =
  | { is: PlainNote }
  /** By `TextDecoder`'s name. */
  | { is: 'encoding-likely' | 'encoding-guessed' | 'now-utf-8'; encoding: string }
  /** How many characters no encoding has, or this one has not. */
  | { is: 'nul'; count: number }
  | { is: 'unreadable'; count: number; encoding: string }
  | { is: 'source-languages'; count: number }
  | { is: 'behind-cell'; line: number }
  /** Why what was pasted is no file. */
  | { is: 'read-as-words'; fault: Fault; position: Position | undefined };

/** Those whose sentences tell nothing but what they are. */
export type PlainNote =
  | 'comments-left'
  | 'no-text-column'
  | 'backslashes'
  | 'woocommerce'
  | 'shopify';
