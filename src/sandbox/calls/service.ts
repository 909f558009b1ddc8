import { keyed, seconds, write } from '../http/answer.ts';
import { offerFor, OFFERS, unitsOf } from '../world/catalogue.ts';
import type { Handler } from '../http/context.ts';
import { Refusal, refuse, type Fault } from '../http/errors.ts';
import { checkFiles, quoteFile } from './file-quotes.ts';
import { faultsOf, readJobs } from './job-fields.ts';
import { readData, readOptionalData, type Data } from '../http/request.ts';
import { LANGUAGES } from '../world/languages.ts';
import { usualTime } from '../translator/pace.ts';

export const getLanguages: Handler = () => LANGUAGES;

/** gengo-php still wraps `lc_src` in `data` (gengo-api.md, section 1). */
export const getLanguagePairs: Handler = ({ call, options }) => {
  const lcSrc = call.args.lc_src ?? readOptionalData(call).lc_src;
  return OFFERS.filter((offer) => !lcSrc || offer.lc_src === lcSrc).map((offer) =>
    write(options, 'pair', { ...offer }),
  );
};

/** Prices jobs without ordering them. A file that is refused carries its own fault (section 2). */
export const postQuote: Handler = (context) => {
  const { call, options } = context;
  const jobs = readJobs(readData(call).jobs) ?? refuse(1800);
  checkFiles(call, jobs);
  const faults = jobs.flatMap(([key, job]): [string, Fault[]][] => {
    const found = job.type === 'file' ? [] : faultsOf(job);
    return found.length > 0 ? [[key, found]] : [];
  });
  if (faults.length > 0) throw new Refusal(Object.fromEntries(faults));
  const quote = (key: string, job: Data) =>
    job.type === 'file' ? quoteFile(context, key, job) : write(options, 'quote', quoteText(job));
  return { jobs: keyed(jobs.map(([key, job]) => [key, quote(key, job)] as const)) };
};

function quoteText(job: Data): Data {
  const terms = { lc_src: String(job.lc_src), lc_tgt: String(job.lc_tgt), tier: String(job.tier) };
  const unit_count = unitsOf(String(job.body_src), terms.lc_src);
  return {
    unit_count,
    credits: (offerFor(terms)?.unit_price ?? 0) * unit_count,
    eta: seconds(usualTime(unit_count)),
    currency: 'USD',
    type: 'text',
    lc_src_detected: terms.lc_src,
    ...(job.custom_data !== undefined && { custom_data: job.custom_data }),
  };
}
