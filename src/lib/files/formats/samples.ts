import type { Sample } from './sample.ts';
import { JSON_SAMPLES } from './samples/json.ts';
import { LINE_SAMPLES } from './samples/lines.ts';
import { PO_SAMPLES } from './samples/po.ts';
import { XML_SAMPLES } from './samples/xml.ts';

/** By name. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  ...JSON_SAMPLES,
  ...PO_SAMPLES,
  ...XML_SAMPLES,
  ...LINE_SAMPLES,
};
