const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** Which way a language is written; `auto` where the code is empty. */
export function textDirection(code: string): 'ltr' | 'rtl' | 'auto' {
  if (code === '') return 'auto';
  return RIGHT_TO_LEFT.has(code.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
