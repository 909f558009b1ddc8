import { customer, delivered, support, translator } from './entries.ts';
import type { SeedOrder } from './types.ts';

/** What was ordered weeks ago and is long decided, and what was ordered a moment ago. */
export const HISTORY: readonly SeedOrder[] = [
  {
    comments: [],
    jobs: [
      {
        slug: 'Avalanche course: sign-up page',
        lc_src: 'en',
        lc_tgt: 'no',
        tier: 'standard',
        status: 'queued',
        hoursAgo: 0.01,
        body_src:
          'Learn to read the snow. Two days, 8 people, one glacier. Next course: 16–17 January 2027, €240 including rope, beacon and soup.',
        versions: [],
        thread: [],
      },
    ],
  },
  {
    comments: [],
    jobs: [
      {
        slug: 'Size advice, chat answer',
        lc_src: 'en',
        lc_tgt: 'zh-tw',
        tier: 'standard',
        status: 'available',
        hoursAgo: 0.7,
        body_src:
          'Measure from the seventh vertebra down to the top of your hips. Under 46 cm: S. 46 to 51 cm: M. Over 51 cm: L. Between two sizes? Take the smaller one.',
        comment: 'A chat answer, so please keep it informal.',
        versions: [],
        thread: [],
        etaSeconds: 10_800,
      },
      {
        slug: 'Size advice, chat answer',
        lc_src: 'en',
        lc_tgt: 'ms',
        tier: 'standard',
        status: 'canceled',
        hoursAgo: 0.7,
        body_src:
          'Measure from the seventh vertebra down to the top of your hips. Under 46 cm: S. 46 to 51 cm: M. Over 51 cm: L. Between two sizes? Take the smaller one.',
        versions: [],
        thread: [],
      },
    ],
  },
  {
    comments: [],
    jobs: [
      {
        slug: 'Bill of lading, remarks',
        lc_src: 'zh',
        lc_tgt: 'en',
        tier: 'ultra',
        status: 'approved',
        hoursAgo: 340,
        body_src: '货物外包装有3箱轻微破损，内件完好。收货人已签字确认，保留索赔权利。',
        versions: [
          delivered(
            338,
            'Outer packaging of 3 cartons slightly damaged, contents intact. Signed for by the consignee, who reserves the right to claim.',
          ),
        ],
        thread: [],
        feedback: { rating: 5, for_translator: 'Exactly the wording of the trade. Thank you.' },
      },
      {
        slug: 'Workshop poster',
        lc_src: 'en',
        lc_tgt: 'he',
        tier: 'standard',
        status: 'approved',
        hoursAgo: 340,
        body_src: 'Peace begins with dry feet. Boot workshop, Thursday 19:00, bring your own wax.',
        comment: 'With vowel points on the first word, please: it is set very large.',
        versions: [
          delivered(
            335,
            'שָׁלוֹם מתחיל ברגליים יבשות. סדנת מגפיים, יום חמישי 19:00, הביאו שעווה מהבית.',
          ),
        ],
        thread: [
          translator(336, 'Pointed as you asked. Please use a font that places the points well.'),
        ],
      },
    ],
  },
  {
    comments: [
      customer(510, 'We were not happy with this one and would like to tell you why.'),
      support(
        505,
        'Thank you for the honest words. We have shared them with the translator and credited half of the price.',
      ),
    ],
    jobs: [
      {
        slug: 'Interview with a hut warden',
        lc_src: 'fr',
        lc_tgt: 'en',
        tier: 'standard',
        status: 'approved',
        hoursAgo: 560,
        body_src: `« Combien de nuits avez-vous passées ici ? »
« J’ai arrêté de compter à 3 000. Après, on compte les orages. »
« Et qu’est-ce qui vous manque, là-haut ? »
« Les cerises. Le reste, on le voit mieux d’en haut. »`,
        versions: [
          delivered(
            540,
            `"How many nights have you passed here?"
"I stopped to count at 3,000. After, one counts the storms."
"And what do you miss, up there?"
"The cherries. The rest, one sees it better from above."`,
          ),
          delivered(
            520,
            `"How many nights have you spent here?"
"I stopped counting at 3,000. After that you count the storms."
"And what do you miss, up here?"
"Cherries. Everything else looks better from above."`,
          ),
        ],
        thread: [
          customer(
            533,
            'This is word for word. Please write it as somebody would say it in English.',
          ),
          translator(520, 'I am sorry. Here is a freer version.'),
        ],
        feedback: {
          rating: 2,
          for_translator: 'The second version is fine. The first should have been like it.',
        },
      },
    ],
  },
  {
    comments: [],
    jobs: [
      {
        slug: 'Out-of-office reply',
        lc_src: 'en',
        lc_tgt: 'ja',
        tier: 'standard',
        status: 'approved',
        hoursAgo: 700,
        auto_approve: 1,
        body_src: 'We are on the mountain until Monday. Your message is safe with us.',
        versions: [
          delivered(
            699,
            '月曜日まで山に出ております。いただいたメッセージは大切にお預かりし、戻り次第お返事いたします。',
          ),
        ],
        thread: [],
      },
      {
        slug: 'Out-of-office reply',
        lc_src: 'en',
        lc_tgt: 'pt-br',
        tier: 'standard',
        status: 'approved',
        hoursAgo: 700,
        auto_approve: 1,
        body_src: 'We are on the mountain until Monday. Your message is safe with us.',
        versions: [
          delivered(
            698,
            'Estamos na montanha até segunda-feira. A sua mensagem está em boas mãos.',
          ),
        ],
        thread: [],
        feedback: { rating: 3, for_translator: '' },
      },
    ],
  },
];
