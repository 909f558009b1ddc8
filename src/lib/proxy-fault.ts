/**
 * What the proxy answers by itself, told apart from Gengo's answers by its only key, `galley`.
 * `lost` is the dangerous one: the call reached Gengo and its answer did not come back.
 */
export type ProxyFault =
  /** Gengo could not be reached; nothing was sent. 502. */
  | 'unreachable'
  /** The call was sent to Gengo and no whole answer came back in time. 504. */
  | 'lost'
  /** Not on the proxy's list of calls, or malformed. 404, 405, 400. */
  | 'unknown-call'
  /** Not from Galley's own pages. 403. */
  | 'foreign'
  /** Body over the limit, or not JSON by its content type. 413, 415. */
  | 'bad-body'
  /** The captcha image is not at an allowed address, or is not an image. 422. */
  | 'bad-image';

export interface ProxyFaultBody {
  galley: { fault: ProxyFault; message: string };
}
