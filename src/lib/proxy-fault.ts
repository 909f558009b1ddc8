/** What the proxy answers by itself, a closed set (issue 2, part 4), and with which HTTP status. */
export const PROXY_FAULTS = {
  /** Gengo could not be reached: nothing was sent. */
  upstream_unreachable: 502,
  /** The call was sent and no answer, or no more of it, came in time: it may have been carried out. */
  upstream_timeout: 504,
  /** The call was sent and its answer broke off or cannot be used: it may have been carried out. */
  upstream_reset: 502,
  /** Over 100 MB as Gengo would be sent it, or a captcha image over 1 MB. */
  too_large: 413,
  /** Other large orders are in hand: this one was not sent. */
  busy: 503,
  /** Gengo's limit is used up: this one was not sent, and `Retry-After` says when it might be. */
  paced: 429,
  /** Not a call, query, body, form or image address that the proxy lets through. */
  not_allowed: 404,
  /** Not from Galley's own pages. */
  foreign_site: 403,
  /** Nothing, or nothing valid, says who asks: the log-in in front has to say so anew. */
  unknown_person: 401,
  /** Who asks is said twice, or by what is not the front: something in front of Galley is set up wrongly, or attacks. */
  odd_identity: 400,
  /** It is known who asks, and that person may not do this: it was not sent. */
  not_permitted: 403,
  /** It is not of an order that this person placed, and of others the role does not allow it. It was not sent. */
  not_own: 403,
  /** Nor where it cannot be told who placed it: there is no record, or Gengo does not name the order. */
  owner_unknown: 403,
  /** The keys by which one sees who asks cannot be had. */
  identity_unavailable: 503,
  /** More than that person may spend on one. It was not sent, as after the next ones. */
  over_limit: 403,
  /** More than is left of what that person may spend on a day. */
  over_day_limit: 403,
  /** Its price is in another currency than the limits, so that it cannot be counted. */
  foreign_currency: 403,
  /** Nor can it where Gengo does not say the price. */
  price_unknown: 403,
  /** An order that approves something, by somebody whose approvals have a limit: what they come to is not known. */
  approves_unpriced: 403,
  /** The record cannot be written, and without it nothing is to be sent. */
  record_unavailable: 503,
} as const;

export type ProxyFault = keyof typeof PROXY_FAULTS;

/** Told apart from Gengo's answers by its only key. */
export interface ProxyFaultBody {
  galley: { error: ProxyFault };
}
