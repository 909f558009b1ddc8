/** A text with the units that a person counted in it by the rule of `countUnits`. */
export interface CountedText {
  /** Gengo's code of the language it is written in, which says what a unit is. */
  language: string;
  text: string;
  units: number;
  /** What it is there for, where that does not show. */
  why?: string;
}

const NBSP = '\u00a0';

/**
 * Counted by hand. Words stand between white space, whatever they hold; in languages of characters each
 * character that is no white space is one, punctuation too. `[[[kept]]]` text and tags are free.
 */
export const COUNTED_TEXTS: readonly CountedText[] = [
  { language: 'en', text: 'This is text.', units: 3 },
  {
    language: 'en',
    text: '  Two  words \n',
    units: 2,
    why: 'white space in a row and at the edges',
  },
  { language: 'en', text: 'One\ntwo\r\nthree\tfour', units: 4, why: 'line ends and tabs' },
  { language: 'en', text: `five${NBSP}km`, units: 2, why: 'a no-break space parts words' },
  { language: 'en', text: 'well-known, state-of-the-art', units: 2, why: 'hyphens join' },
  { language: 'en', text: 'word—word', units: 1, why: 'a dash without spaces joins' },
  { language: 'en', text: 'word — word', units: 3, why: 'a dash between spaces stands for itself' },
  { language: 'en', text: "It's John's: don't!", units: 3 },
  { language: 'en', text: 'Rock & roll', units: 3 },
  { language: 'en', text: '1,000.50 USD on 2026-11-22 at 10:30', units: 6 },
  { language: 'en', text: '+1 (555) 010-9999', units: 3 },
  { language: 'en', text: 'See https://example.com/a/b?c=d&e=f#g now', units: 3 },
  { language: 'en', text: 'Write to jo.doe@example.com.', units: 3 },
  { language: 'en', text: 'Hello [[[John Smith]]], welcome', units: 3, why: 'the comma is left' },
  { language: 'en', text: 'Hello [[[John Smith]]] welcome', units: 2 },
  { language: 'en', text: '[[[all of it]]]', units: 0 },
  { language: 'en', text: 'a[[[b]]]c', units: 2, why: 'kept text parts words' },
  { language: 'en', text: '[[[one]]] and [[[two words]]]', units: 1 },
  { language: 'en', text: 'Use [[single]] brackets [x]', units: 4 },
  { language: 'en', text: 'Never [[[closed here', units: 3 },
  { language: 'en', text: '<p>One</p><p>two</p>', units: 2, why: 'blocks part words' },
  { language: 'en', text: 'un<b>believ</b>able', units: 1, why: 'inline tags do not' },
  {
    language: 'en',
    text: '<a href="https://example.com/a b" title="x y">Click here</a>',
    units: 2,
  },
  { language: 'en', text: 'One<br/>two<br>three', units: 3 },
  { language: 'en', text: 'Yes <!-- not these words --> no', units: 2 },
  { language: 'en', text: 'a < b and c > d', units: 7, why: 'no tags' },
  { language: 'en', text: 'We <3 you', units: 3 },
  { language: 'en', text: 'Fish &amp; chips &copy; 2026', units: 5 },
  { language: 'en', text: 'Hi {name}, you have %d new ${things}', units: 7 },
  { language: 'en', text: 'Click <x id="1"/> to <g id="2">go on</g>', units: 4, why: 'XLIFF' },
  { language: 'en', text: 'Great 👍 job 👨‍👩‍👧', units: 4 },
  { language: 'en', text: '', units: 0 },
  { language: 'de', text: 'Donaudampfschifffahrtsgesellschaft', units: 1 },
  { language: 'de', text: 'Das ist z. B. möglich – oder?', units: 7 },
  { language: 'de', text: '„Guten Tag“, sagte sie.', units: 4 },
  { language: 'de', text: '1.234,56 € inkl. 19 % MwSt.', units: 6 },
  { language: 'fr', text: "L'été, c'est aujourd'hui.", units: 3 },
  { language: 'fr', text: 'Vraiment ? Oui !', units: 4, why: 'spaces before the marks' },
  { language: 'fr', text: `Vraiment${NBSP}?`, units: 2 },
  { language: 'fr', text: '« Bonjour »', units: 3 },
  { language: 'es', text: '¿Cómo está usted? ¡Bien!', units: 4 },
  { language: 'es', text: 'Sen\u0303or Pe\u0301rez', units: 2, why: 'combining marks' },
  { language: 'pt-br', text: 'Não há nada como o pão-de-queijo.', units: 6 },
  { language: 'ru', text: 'Привет, мир! Как дела?', units: 4 },
  { language: 'ru', text: 'Москва — столица России.', units: 4 },
  { language: 'tr', text: 'İstanbul’da görüşürüz.', units: 2 },
  { language: 'vi', text: 'Tiếng Việt rất đẹp', units: 4 },
  { language: 'ar', text: 'مرحبا بالعالم، كيف حالك؟', units: 4 },
  { language: 'ar', text: 'مَرْحَبًا بِكُمْ', units: 2, why: 'vowel marks' },
  { language: 'ar', text: 'السعر \u200f١٬٠٠٠ ريال', units: 3, why: 'a direction mark' },
  { language: 'he', text: 'שלום עולם! זה [[[Galley]]].', units: 4, why: 'the full stop is left' },
  { language: 'el', text: 'Καλημέρα κόσμε· τι κάνεις;', units: 4 },
  { language: 'ja', text: 'これはテキストです。', units: 10 },
  { language: 'ja', text: '東京 と　大阪', units: 5, why: 'spaces of both widths are free' },
  { language: 'ja', text: '「はい」、と言った。', units: 10 },
  { language: 'ja', text: '価格は[[[¥1,000]]]です', units: 5 },
  { language: 'ja', text: 'Web制作', units: 5, why: 'Latin letters count one by one' },
  { language: 'ja', text: '<b>太字</b>と<br>改行', units: 5 },
  { language: 'ja', text: '１２３円（税込）', units: 8 },
  { language: 'ja', text: '𠮷野家', units: 3, why: 'beyond 16 bits' },
  { language: 'ja', text: 'か\u3099', units: 2, why: 'a combining mark is a character of its own' },
  { language: 'ja', text: '一行目\n二行目', units: 6 },
  { language: 'zh', text: '你好，世界！', units: 6 },
  { language: 'zh', text: '他说——“好”。', units: 8 },
  { language: 'zh', text: '请访问 https://a.cn 吧', units: 16 },
  { language: 'zh', text: '<p>第一段</p>\n<p>第二段</p>', units: 6 },
  { language: 'zh-tw', text: '您好[[[王先生]]]，歡迎', units: 5 },
  { language: 'zh-tw', text: '價格：NT$100', units: 9 },
  { language: 'ko', text: '안녕하세요 여러분', units: 8 },
  { language: 'ko', text: '가격은 1,000원입니다.', units: 13 },
  { language: 'th', text: 'สวัสดี', units: 6, why: 'vowels above and below count' },
  { language: 'th', text: 'ขอบคุณ ครับ', units: 10 },
  { language: 'ja', text: 'いいね👍', units: 4 },
  { language: 'ja', text: 'A &amp; B', units: 7, why: 'an entity is what is written' },
];
