import type { Action } from '#lib/policy/actions.ts';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import type { ToldLimits } from './limits.ts';
import type { WhoOrdered } from './own.ts';
import type { Ask } from './repeats.ts';
import type { Role } from './roles.ts';

/** Who asks, as what stands in front of Galley says. */
export interface Person {
  /** An e-mail address, or the name that the front's header gives; in lower case. */
  name: string;
  roles: readonly Role[];
}

/** Why somebody is not let in; each is a fault of the proxy's. */
export type Refusal = Extract<
  ProxyFault,
  'unknown_person' | 'odd_identity' | 'not_permitted' | 'identity_unavailable'
>;

/** What of a request tells who makes it: the headers as they came, and the peer's own address. */
export interface Asked {
  rawHeaders?: readonly string[];
  socket?: { remoteAddress?: string | undefined };
}

/** Who somebody is, before roles: a name, and the groups it is in. */
export interface Identity {
  name: string;
  groups: readonly string[];
}

/** One of Gengo's calls, as `plan.ts` of the proxy tells them apart. */
export interface AskedCall {
  method: string;
  template: string;
  /** With its ids, from `/v2/` on. */
  path?: string;
}

/** Looks on while a call is made, and what it is answered. */
export interface Watch {
  /** The same stream, which is heard to its end. */
  hear: (stream: Stream) => Stream;
  /** Told once, what the proxy itself answers where Gengo said nothing. */
  settle: (response: Response) => void;
}

/** Bytes of an answer as they pass; called with none at its end, and not at all where it breaks off. */
type Stream = (chunk?: Uint8Array) => Uint8Array;

/** JSON that came from the browser, as bytes of a form; `length` is in bytes. */
export interface EncodedJson {
  length: number;
  chunks: readonly Uint8Array[];
}

/** What of a call may be sent, and who looks on while it is; or why it is not sent. */
export type Judged<Body> = { body: Body | EncodedJson; watch?: Watch } | { fault: ProxyFault };

/** What guards the proxy where people are told apart; made by `open.ts`. */
export interface People {
  /** Who asks, if there is somebody who may make calls at all, and this one if it is Galley's own. */
  admit: (
    asked: Asked | undefined,
    method: string,
    path: string,
  ) => Person | Refusal | Promise<Person | Refusal>;
  /** Whether there is anything that the person may do with a call: asked before its body is read. */
  opens: (person: Person | undefined, call: AskedCall) => boolean;
  /** Whether the person may do what the body says; Gengo may be asked for that, and a record whose an order is. It gives back the body that was judged, which alone may be sent. */
  judge: <Body extends object | undefined>(
    person: Person | undefined,
    call: AskedCall,
    body: Body,
    ask: Ask,
    ordered?: WhoOrdered,
  ) => Promise<Judged<Body>>;
  /** Of what works by itself: begins, with a way to read at Gengo; and ends. */
  start?: (ask: Ask) => void;
  close?: () => Promise<void>;
  /** What `/galley/record` says of the translations and orders of its query; a fault where it cannot be had. */
  past?: (search: string) => Promise<object | ProxyFault>;
  /** What `/galley/config` says of the person. */
  tell: (person: Person | undefined) => Told;
}

/** What the page is told of who asks; nothing where nobody is told apart. */
export interface Told {
  person?: string;
  roles?: readonly Role[];
  may?: readonly Action[];
  /** What that person may not do, and the roles that may. */
  othersMay?: { [action in Action]?: readonly Role[] };
  limits?: ToldLimits;
  /** What is done is recorded: the page says with it what it alone knows. */
  record?: true;
}
