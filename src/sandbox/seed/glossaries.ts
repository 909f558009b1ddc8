/** Glossaries of the demo account, as the wire has them: language codes are written otherwise here. */
export const GLOSSARIES = [
  {
    id: 115,
    customer_user_id: 50_110,
    source_language_id: 8,
    source_language_code: 'en-US',
    target_languages: [
      [3, 'de'],
      [14, 'ja'],
      [10, 'fr'],
    ],
    is_public: false,
    unit_count: 148,
    description: 'Names of gear, fabrics and fittings, and what stays in English.',
    title: 'Fernweg product names',
    status: 1,
  },
  {
    id: 131,
    customer_user_id: 50_110,
    source_language_id: 3,
    source_language_code: 'de-DE',
    target_languages: [[8, 'en-US']],
    is_public: false,
    unit_count: 62,
    description: 'Waymarks, hut rules and grades of difficulty.',
    title: 'Wanderbegriffe',
    status: 1,
  },
] as const;
