/**
 * Where the page finds a captcha image: the proxy fetches it, for Gengo's website is no part of what the
 * page may load (gengo-api.md, section 6). `url` as Gengo gave it, in `captcha_url` or with code 2401.
 */
export const captchaImage = (url: string): string => `/captcha?u=${encodeURIComponent(url)}`;

/**
 * The website's list of what is ready for review: the way out for people who cannot see an image. An
 * address of one translation is published nowhere; API hosts are the website's with `api.` before it.
 */
export function gengoDashboard(apiHost: string): string {
  const website = /^api\.((?:sandbox\.)?gengo\.com)$/.exec(apiHost)?.[1] ?? 'gengo.com';
  return `https://${website}/c/dashboard/jobs/reviewable`;
}
