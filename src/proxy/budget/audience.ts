import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Ask } from './ask.ts';

/** In bytes: a longer answer is passed on and not remembered. */
const REMEMBERED = 8 * 1024 * 1024;

const latin = ({ buffer, byteOffset, length }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');

const OK = /^\s*\{\s*"opstat"\s*:\s*"ok"/;

/**
 * All who hear one answer, in the place of the one response that `dispatch.ts` writes it to. Who joins late is told
 * what has been said; the fastest sets the pace; only when all have left it closes. `over` is called at its end.
 */
export class Audience {
  /** What it answers. */
  readonly key: string;
  /** As the upstream gives it. */
  answer: Promise<Response> | undefined;
  headersSent = false;
  statusCode = 0;
  headers: OutgoingHttpHeaders = {};
  #isWhole = false;
  #chunks: Uint8Array[] | undefined = [];
  #bytes = 0;
  #here: ServerResponse[] = [];
  readonly #heard: string[] = [];
  readonly #events: { close?: () => void; drain?: () => void } = {};
  readonly #over: () => void;

  constructor({ key, client }: Ask, first: ServerResponse, over: () => void) {
    this.key = key;
    this.#over = over;
    this.join(first, client);
  }

  /** False: this answer cannot be heard any more, or the client has heard it and asks anew. */
  join(one: ServerResponse, client: string): boolean {
    if (!this.#chunks || (this.#isWhole && this.#heard.includes(client))) return false;
    this.#heard.push(client);
    if (one.destroyed) return true;
    if (this.headersSent) one.writeHead(this.statusCode, this.headers);
    for (const chunk of this.#chunks) one.write(chunk);
    if (this.#isWhole) one.end();
    else {
      this.#here.push(one);
      one.on('close', () => this.#leave(one));
      this.#events.drain?.();
    }
    return true;
  }

  /** Whether it has been said to its end, and is one of Gengo's successes. */
  get isOk(): boolean {
    // The mask holds back some bytes, so that the first chunks may be short.
    const start = Buffer.concat(this.#chunks?.slice(0, 3) ?? []).toString('latin1', 0, 40);
    return this.#isWhole && this.statusCode === 200 && OK.test(start);
  }

  #remember(chunk: Uint8Array) {
    this.#bytes += chunk.length;
    if (this.#bytes > REMEMBERED) this.#chunks = undefined;
    else this.#chunks?.push(chunk);
  }

  #leave(one: ServerResponse) {
    this.#here = this.#here.filter((other) => other !== one);
    if (this.#here.length > 0 || this.#isWhole) return;
    this.#end(undefined);
    this.#events.close?.();
  }

  #end(chunks: Uint8Array[] | undefined) {
    this.#chunks = chunks;
    this.#over();
  }

  /** From here on as a `ServerResponse`. */
  get destroyed(): boolean {
    return this.#here.length === 0;
  }

  on(event: 'close' | 'drain', act: () => void): this {
    this.#events[event] = act;
    return this;
  }

  once(event: 'close' | 'drain', act: () => void): this {
    return this.on(event, act);
  }

  writeHead(status: number, headers: OutgoingHttpHeaders = {}): this {
    this.headersSent = true;
    this.statusCode = status;
    this.headers = headers;
    for (const one of this.#here) one.writeHead(status, headers);
    return this;
  }

  write(chunk: Uint8Array): boolean {
    this.#remember(chunk);
    let isFree = false;
    for (const one of this.#here) isFree = one.write(chunk) || isFree;
    if (!isFree) for (const one of this.#here) one.once('drain', () => this.#events.drain?.());
    return isFree;
  }

  end(chunk?: Uint8Array): this {
    if (chunk) this.#remember(chunk);
    this.#isWhole = true;
    // As a string it goes out in one piece with its head, which is a tenth less work.
    for (const one of this.#here) one.end(chunk && latin(chunk), 'latin1');
    this.#end(this.#chunks);
    return this;
  }

  destroy(): this {
    for (const one of this.#here) one.destroy();
    this.#end(undefined);
    return this;
  }
}
