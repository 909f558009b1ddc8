import { seconds, write } from '../http/answer.ts';
import type { Handler } from '../http/context.ts';

export const getBalance: Handler = ({ state, options }) =>
  write(options, 'balance', { credits: state.credits, currency: 'USD' });

export const getStats: Handler = ({ state, options }) =>
  write(options, 'stats', {
    credits_spent: state.spent,
    user_since: seconds(state.since.at),
    currency: 'USD',
    billing_type: 'Pre-pay',
    customer_type: 'Retail',
  });

export const getMe: Handler = () => ({
  email: 'translations@fernweg.example',
  full_name: 'Robin Falk',
  display_name: 'Robin',
  language_code: 'en',
});

/** Two favourites per pair, since a pair needs two before they can be preferred (section 8). */
export const getPreferredTranslators: Handler = ({ state, options, now }) =>
  options.scenario === 'empty'
    ? []
    : [
        ['en', 'de', 'standard'],
        ['en', 'ja', 'pro'],
      ].map(([lc_src, lc_tgt, tier], index) => ({
        lc_src,
        lc_tgt,
        tier,
        translators: [8596 + index, 24_123 + index].map((id, other) => ({
          id,
          last_login: seconds(Math.max(state.since.at, now - (1 + other) * 5 * 3600_000)),
        })),
      }));
