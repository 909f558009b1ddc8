import type { Offer } from '../world/catalogue.ts';
import { FEEDBACK, QUESTIONS, VERSIONS } from '../seed/large-terms.ts';
import {
  deliveredText,
  drawFor,
  drawn,
  requestFor,
  sourceText,
  type TextName,
} from './large-texts.ts';
import { correct } from '../translator/correct.ts';
import type { CommentRecord, JobRecord, Version } from '../world/records.ts';

const HOUR = 3600_000;

/** Ids that a job's versions take up: as many as one has at most, and one more. */
export const REVISIONS_EACH = 4;

/** In these something was delivered. */
const DELIVERED = new Set(['reviewable', 'revising', 'approved']);

/** A text of an order; all its translations share it. */
export interface LargeText extends TextName {
  order_id: number;
  /** When it was ordered. */
  at: number;
  subject: string;
  /** Its place in the order, from 1. */
  position: number;
  unit_count: number;
}

/** What is a generated job's own. */
interface Place {
  job_id: number;
  /** Counted from 0 in the account: what the job does not share is drawn by it. */
  index: number;
  status: string;
  /** The first of its revision ids. */
  revision: number;
  /** The moment the account is opened at. */
  now: number;
}

/**
 * One of a hundred thousand generated jobs. Only what lists and the translator look at is kept; texts and
 * conversations are made from its number whenever somebody asks.
 */
export class LargeJob implements JobRecord {
  readonly job_id: number;
  readonly at: number;
  readonly auto_approve = 0;
  readonly max_chars?: number;
  status: string;
  next?: NonNullable<JobRecord['next']>;
  feedback?: NonNullable<JobRecord['feedback']>;

  readonly #text: LargeText;
  readonly #offer: Offer;
  readonly #place: Place;
  #versions: Version[] | undefined;
  #thread: CommentRecord[] | undefined;

  constructor(text: LargeText, offer: Offer, place: Place) {
    this.#text = text;
    this.#offer = offer;
    this.#place = place;
    this.job_id = place.job_id;
    this.at = text.at;
    this.status = place.status;
    if (text.kind.max_chars) this.max_chars = text.kind.max_chars;
    const rated = FEEDBACK[Math.floor(this.#draw('rated') * FEEDBACK.length * 5)];
    if (place.status === 'approved' && rated) this.feedback = rated;
  }

  get order_id(): number {
    return this.#text.order_id;
  }

  get slug(): string {
    const { subject, kind, position } = this.#text;
    return `${subject}: ${kind.part} ${position}`;
  }

  get body_src(): string {
    return sourceText(this.#text);
  }

  get lc_src(): string {
    return this.#offer.lc_src;
  }

  get lc_tgt(): string {
    return this.#offer.lc_tgt;
  }

  get tier(): string {
    return this.#offer.tier;
  }

  get unit_count(): number {
    return this.#text.unit_count;
  }

  get credits(): number {
    return this.#offer.unit_price * this.unit_count;
  }

  get custom_data(): string {
    return JSON.stringify({ project: this.#text.subject, text: this.#text.number });
  }

  /** Kept once it was asked for: the translator adds to it. */
  get versions(): Version[] {
    return (this.#versions ??= this.#makeVersions());
  }

  /** Kept once it was asked for: people write in it. */
  get thread(): CommentRecord[] {
    return (this.#thread ??= this.#makeThread());
  }

  #draw(what: string): number {
    return drawFor(what, this.#place.index);
  }

  #makeVersions(): Version[] {
    const { status, now, revision } = this.#place;
    if (!DELIVERED.has(status)) return [];
    const count = drawn(VERSIONS, this.#draw('versions'));
    const delay = Math.min(0.8 * (now - this.at), (1 + 20 * this.#draw('delay')) * HOUR);
    const first = this.at + delay;
    const step = Math.min(8 * HOUR, (now - first) / 4);
    return Array.from({ length: count }, (_, index) => ({
      rev_id: revision + index,
      at: Math.round(first + index * step),
      body_tgt: '',
    })).map((version, index) => this.#withText(version, index + 1, index + 1 === count));
  }

  /** A text is not kept: reading a whole account would keep a hundred megabytes of them. */
  #withText({ rev_id, at }: Version, version: number, isLast: boolean): Version {
    const [name, lcTgt] = [this.#text, this.lc_tgt];
    return {
      rev_id,
      at,
      get body_tgt() {
        return deliveredText(name, lcTgt, version, isLast);
      },
    };
  }

  #makeThread(): CommentRecord[] {
    const { at, versions, lc_tgt, body_src } = this;
    const { kind } = this.#text;
    const customer = (body: string, when: number) =>
      ({ author: 'customer', body, at: when }) as const;
    const translator = (body: string, when: number) =>
      ({ author: 'translator', body, at: when }) as const;
    const corrected = versions.slice(1).flatMap((version, index) => {
      const before = versions[index] ?? version;
      const request = requestFor(before.body_tgt, lc_tgt, index + 2);
      return [
        customer(request, Math.round((before.at + version.at) / 2)),
        translator(correct(before.body_tgt, request, body_src).answer, version.at),
      ];
    });
    const last = versions.at(-1);
    const asked = this.#place.status === 'revising' && last;
    const request = asked ? requestFor(asked.body_tgt, lc_tgt, versions.length + 1) : '';
    // Every question has its answer, but for some of those that came last.
    const [question, answer] =
      QUESTIONS[Math.floor(this.#draw('asks') * QUESTIONS.length * 20)] ?? [];
    const end = last?.at ?? at;
    return [
      ...(kind.instructions ? [customer(kind.instructions, at)] : []),
      ...corrected,
      ...(asked ? [customer(request, Math.round((last.at + this.#place.now) / 2))] : []),
      ...(question ? [translator(question, end + 1000)] : []),
      ...(question && answer && this.#draw('answered') < 0.6 ? [customer(answer, end + 2000)] : []),
    ];
  }
}
