/** In s: when less than that is left until Gengo approves by itself, it is urgent. */
export const URGENT = 12 * 3600;
