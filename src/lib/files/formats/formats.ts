import type { Format } from '../model/unit.ts';
import { android } from './android.ts';
import { csv } from './csv.ts';
import { arb, chrome, json } from './json.ts';
import { po } from './po.ts';
import { properties } from './properties.ts';
import { resx } from './resx.ts';
import type { FormatName } from '../model/format-signs.ts';
import { strings } from './strings.ts';
import { srt, vtt } from './subtitles.ts';
import { text } from './text.ts';
import { xcstrings } from './xcstrings.ts';
import { xliff } from './xliff.ts';
import { yaml } from './yaml.ts';

/** Every format that texts come from, and go back into. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  json,
  arb,
  chrome,
  po,
  xliff,
  android,
  resx,
  properties,
  strings,
  xcstrings,
  yaml,
  csv,
  srt,
  vtt,
  text,
};
