import { scriptOf } from './scripts.ts';

/** Characters in which each script says what Latin letters say in 100. */
const ROOM: Readonly<Record<string, number>> = {
  Latn: 100,
  Grek: 108,
  Cyrl: 103,
  Arab: 80,
  Hebr: 75,
  Deva: 95,
  Thai: 88,
  Jpan: 48,
  Kore: 50,
  Hans: 34,
};

/** The usual length of a translation, as a share of its source's. */
export const usualRatio = (from: string, to: string): number =>
  (ROOM[scriptOf(to)] ?? 100) / (ROOM[scriptOf(from)] ?? 100);
