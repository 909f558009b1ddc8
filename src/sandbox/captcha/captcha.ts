import { drawCaptcha } from './captcha-image.ts';
import { drawer, hexOf } from '../world/random.ts';
import type { State } from '../world/state.ts';

/** A challenge is dead after this, used or not (gengo-api.md, section 6). */
const LIFETIME = 30 * 60_000;

/** Without those that people confuse: I and 1, O and 0, Z and 2, S and 5, B and 8, U and V. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ34679';
const LENGTH = 6;

/** Mints a challenge for a job; those it had stay live. Answers with its image's URL. */
export function mintCaptcha(state: State, jobId: number, now: number, origin: string): string {
  const key = hexOf(`${state.epoch} captcha ${state.drawn++}`, 64);
  state.challenges = state.challenges.filter(({ at }) => now - at < LIFETIME);
  state.challenges.push({ key, job_id: jobId, at: now });
  return `${origin}/captcha/?key=${key}`;
}

/** What a challenge's image reads. */
export function captchaAnswer(key: string): string {
  const draw = drawer(`answer ${key}`);
  return Array.from({ length: LENGTH }, () => LETTERS[Math.floor(draw() * LETTERS.length)]).join(
    '',
  );
}

/** Whether an answer is right for any of a job's live challenges; case and outer space do not count. */
export function isCaptchaRight(state: State, jobId: number, now: number, answer: string): boolean {
  const typed = answer.trim().toUpperCase();
  return state.challenges.some(
    ({ key, job_id, at }) =>
      job_id === jobId && now - at < LIFETIME && captchaAnswer(key) === typed,
  );
}

/**
 * Uses up a job's challenges: after a right answer, and after a wrong one too, since the answer does not
 * say which image was read.
 */
export function killCaptchas(state: State, jobId: number): void {
  state.challenges = state.challenges.filter(({ job_id }) => job_id !== jobId);
}

/** The image of a live challenge as PNG; undefined for a dead key. */
export function captchaImage(
  state: State,
  key: string,
  now: number,
): Uint8Array<ArrayBuffer> | undefined {
  const challenge = state.challenges.find((one) => one.key === key && now - one.at < LIFETIME);
  return challenge && drawCaptcha(captchaAnswer(key), drawer(`image ${key}`));
}
