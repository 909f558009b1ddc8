import { offerFor } from '../world/catalogue.ts';
import { fault, type Code, type Fault } from '../http/errors.ts';
import { isData, type Data } from '../http/request.ts';
import { isBlank, isFlag, isLong, isUnset, textOf } from '../http/values.ts';

/** Submitted jobs by key, or by index if they came as an array; undefined if there are none (1800). */
export function readJobs(jobs: unknown): [key: string, job: Data][] | undefined {
  if (typeof jobs !== 'object' || jobs === null) return undefined;
  const entries = Object.entries(jobs);
  if (entries.length === 0 || !entries.every(([, job]) => isData(job))) return undefined;
  return entries;
}

const bytes = new TextEncoder();

function isUrl(value: unknown): boolean {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  return /^https?:$/.test(url?.protocol ?? '') && !url?.username && !url?.password;
}

function isAttachment(value: unknown): boolean {
  return isData(value) && isUrl(value.url) && !isBlank(value.filename) && !isBlank(value.mime_type);
}

function isUnsupported({ lc_src, lc_tgt, tier }: Data): boolean {
  if ([lc_src, lc_tgt, tier].some(isBlank)) return false;
  return !offerFor({ lc_src: String(lc_src), lc_tgt: String(lc_tgt), tier: String(tier) });
}

type Check = readonly [Code, isBad: (job: Data) => boolean];

const TEXT_CHECKS: readonly Check[] = [
  [
    1350,
    ({ body_src }) => isUnset(body_src) || (typeof body_src === 'string' && isBlank(body_src)),
  ],
  [1351, ({ body_src }) => !isUnset(body_src) && typeof body_src !== 'string'],
  [1400, ({ lc_src }) => isBlank(lc_src)],
  [1450, ({ lc_tgt }) => isBlank(lc_tgt)],
  [1500, ({ tier }) => isBlank(tier)],
  [1551, isUnsupported],
];

/** All else that a file job needs was said when it was quoted. */
const FILE_CHECKS: readonly Check[] = [[1302, ({ identifier }) => isBlank(identifier)]];

const COMMON_CHECKS: readonly Check[] = [
  [1601, ({ callback_url }) => !isUnset(callback_url) && !isUrl(callback_url)],
  [1651, ({ auto_approve }) => !isFlag(auto_approve)],
  [1701, ({ use_preferred }) => !isFlag(use_preferred)],
  [1851, ({ as_group }) => !isFlag(as_group)],
  [1758, ({ custom_data }) => !isUnset(custom_data) && typeof custom_data !== 'string'],
  [
    1751,
    ({ custom_data }) => typeof custom_data === 'string' && bytes.encode(custom_data).length > 1024,
  ],
  [2752, ({ tone }) => isLong(tone, 128)],
  [2753, ({ purpose }) => isLong(purpose, 128)],
  [
    2010,
    ({ attachments }) =>
      !isUnset(attachments) && !(Array.isArray(attachments) && attachments.every(isAttachment)),
  ],
];

const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  text: [...TEXT_CHECKS, ...COMMON_CHECKS],
  file: [...FILE_CHECKS, ...COMMON_CHECKS],
};

/** All that is wrong with a submitted job (gengo-api.md, section 4); Java omits `type`: text. */
export function faultsOf(job: Data): Fault[] {
  const type = isUnset(job.type) ? 'text' : (textOf(job.type) ?? '');
  const checks = Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
  if (!checks) return [fault(1301)];
  return checks.filter(([, isBad]) => isBad(job)).map(([code]) => fault(code));
}
