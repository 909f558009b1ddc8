import type { CheckedPair } from '../checks.ts';

/** A pair as `en>ja`, the source, its translation, and the limit if there is one. */
type Row = readonly [pair: string, source: string, translation: string, maxChars?: number];

/** Translations without a fault: each is one that a careless rule would complain about. */
const ROWS: readonly Row[] = [
  // Numbers, as each language writes them
  [
    'en>de',
    'It costs $1,299.99 and ships in 1–3 days.',
    'Es kostet 1.299,99 $ und wird in 1–3 Tagen verschickt.',
  ],
  [
    'en>fr',
    'Over 1,000,000 users, 99.9% uptime.',
    'Plus de 1 000 000 d’utilisateurs, 99,9 % de disponibilité.',
  ],
  [
    'de>en',
    'Bitte überweisen Sie 2.489,50 € bis zum 27.11.2026.',
    'Please transfer €2,489.50 by 27 November 2026.',
  ],
  [
    'en>ja',
    'The limited offer of 12,000 yen ends on March 5, 2027 at 2:30 pm.',
    '１２，０００円の限定オファーは2027年3月5日午後2時30分に終了します。',
  ],
  [
    'ja>en',
    '参加者は120万人、売上は3億5000万円でした。',
    'There were 1.2 million participants, and sales came to 350 million yen.',
  ],
  [
    'zh>en',
    '月产能提高到120万米，单价为人民币3.20元。',
    'Monthly capacity has risen to 1,200,000 metres at a unit price of RMB 3.20.',
  ],
  [
    'ko>en',
    '배송비는 3만 8,500원이며 2일 안에 도착합니다.',
    'Delivery costs 38,500 won and takes two days.',
  ],
  [
    'en>ar',
    'Open from 9 am to 5:30 pm, 7 days a week.',
    'مفتوح من ٩ صباحًا إلى ٥:٣٠ مساءً، ٧ أيام في الأسبوع.',
  ],
  ['en>hi', 'Save 1,00,000 rupees in 12 months.', '१२ महीनों में १,००,००० रुपये बचाएँ।'],
  ['en>th', 'The festival takes place on 13 April 2026.', 'เทศกาลจัดขึ้นในวันที่ ๑๓ เมษายน พ.ศ. ๒๕๖๙'],
  ['en>pl', 'The hotel has 1,250 rooms and 3 pools.', 'Hotel ma 1250 pokoi i trzy baseny.'],
  [
    'en>ru',
    'One of the five largest museums, founded in the 19th century.',
    'Один из 5 крупнейших музеев, основанный в XIX веке.',
  ],
  [
    'en>es',
    'Chapter 4: two hundred and fifty (250) years of history',
    'Capítulo IV: doscientos cincuenta (250) años de historia',
  ],
  ['en>sv', 'The meeting starts at 2:30 pm on October 3.', 'Mötet börjar kl. 14.30 den 3 oktober.'],
  [
    'en>fi',
    'Your order arrives on 4 May, between 8:00 and 16:00.',
    'Tilauksesi saapuu 4. toukokuuta kello 8–16.',
  ],
  ['en>tr', 'Get 20% off your first 3 orders.', 'İlk 3 siparişinizde %20 indirim kazanın.'],
  ['en>zh', 'Everything is 20% off until 10/12.', '全场8折，10月12日截止。'],
  ['ja>en', '令和8年4月1日より、全品2割引です。', 'From April 1, 2026, everything is 20% off.'],
  ['en>ko', '3 for 2 on all shampoos, €5.50 each', '모든 샴푸 2개 구매 시 1개 무료, 개당 5.50유로'],
  ['en>ja', 'The first two steps take one hour.', '最初の2つのステップには1時間かかります。'],
  [
    'en>pt-br',
    'Call +55 11 4000-1234 or 0800 123 456.',
    'Ligue para +55 (11) 4000-1234 ou 0800-123-456.',
  ],
  ['fr>en', 'Rendez-vous à 18 h 30, salle 12.', 'See you at 6:30 p.m. in room 12.'],
  ['en>es-la', 'Winner of $2,500.00 in cash', 'Ganador de $2,500.00 en efectivo'],
  ['en>vi', 'Version 4.2.1 supports 16 languages.', 'Phiên bản 4.2.1 hỗ trợ 16 ngôn ngữ.'],
  [
    'en>it',
    'It weighs 1.45 kg (3.2 lb) and is 100% wool.',
    'Pesa 1,45 kg (3,2 libbre) ed è 100% lana.',
  ],
  ['zh>en', '第三章共有二十五页。', 'Chapter 3 has 25 pages.'],
  ['en>de', '100% pure cotton, 1 size, ages 3+', '100%ige Baumwolle, eine Größe, ab 3 Jahren'],
  [
    'en>he',
    'Two adults pay ₪120, children under 6 go free.',
    'שני מבוגרים משלמים 120 ₪, ילדים מתחת לגיל שש בחינם.',
  ],
  ['en>cs', 'Payment is due on 15 March 2027.', 'Platba je splatná 15. 3. 2027.'],
  // Placeholders, tags and addresses
  [
    'en>ja',
    'Hi {name}, you have %1$d new messages from %2$s.',
    '{name}さん、%2$sから%1$d件の新着メッセージがあります。',
  ],
  ['en>de', 'Copied %s of %s files.', '%1$s von %2$s Dateien kopiert.'],
  [
    'en>ru',
    '{count, plural, one {# file was deleted} other {# files were deleted}}',
    '{count, plural, one {Удалён # файл} few {Удалено # файла} many {Удалено # файлов} other {Удалено # файла}}',
  ],
  [
    'en>pl',
    '{gender, select, female {She liked {title}} other {They liked {title}}}',
    '{gender, select, female {Polubiła {title}} male {Polubił {title}} other {Polubili {title}}}',
  ],
  [
    'en>fr',
    'Read <a href="https://example.com/en/help" title="Help">our guide</a> &amp; relax!',
    'Lisez <a href="https://example.com/fr/help" title="Aide">notre guide</a> &amp; détendez-vous&nbsp;!',
  ],
  [
    'en>zh-tw',
    'Dear ${user}, your code is {{code}}.<br>Do not share it.',
    '親愛的 ${user}，您的驗證碼是 {{ code }}。<br/>請勿分享。',
  ],
  [
    'en>ko',
    'Write to help@example.com or visit https://example.com/support/.',
    'help@example.com으로 문의하거나 https://example.com/support 를 방문하세요.',
  ],
  ['en>nl', 'Save 10&nbsp;% now', 'Bespaar nu 10\u00A0%'],
  // Kept text, limits and names
  ['en>ja', 'Get [[[Trails Plus]]] today', '[[[Trails Plus]]]を今すぐ始めましょう'],
  ['en>de', 'Share your location with friends', 'Teile deinen Standort mit Freunden', 34],
  ['en>fi', 'Family 👨‍👩‍👧‍👦 plan', 'Perhe 👨‍👩‍👧‍👦 -tilaus', 24],
  ['en>ja', '[[[Galley]]] 2.0', '[[[Galley]]] 2.0'],
  ['en>es', 'https://example.com/a', 'https://example.com/a'],
  ['en>fr', 'Fernweg Outdoor GmbH', 'Fernweg Outdoor GmbH'],
  ['en>en-gb', 'Choose your favorite tent.', 'Choose your favorite tent.'],
  // Scripts
  ['en>zh', 'Works with Wi-Fi, USB-C and Bluetooth.', '支持 Wi-Fi、USB-C 和 Bluetooth。'],
  [
    'en>ru',
    'Download the PDF file and open it in Adobe Acrobat Reader.',
    'Скачайте PDF-файл и откройте его в Adobe Acrobat Reader.',
  ],
  ['ja>en', '看板には「営業中」と書いてあります。', 'The sign says “営業中” (open for business).'],
  ['en>sr', 'Welcome to the mountains, dear friends!', 'Dobro došli u planine, dragi prijatelji!'],
  ['en>el', 'The museum is closed on Mondays.', 'Το μουσείο είναι κλειστό τις Δευτέρες.'],
  ['en>uk', 'Your parcel has been sent.', 'Ваше відправлення надіслано.'],
  // Length
  [
    'en>zh',
    'Please make sure that you have read and understood the terms and conditions before you continue.',
    '继续之前，请确保您已阅读并理解条款与条件。',
  ],
  [
    'ja>de',
    '恐れ入りますが、もう一度お試しください。',
    'Entschuldigung, bitte versuchen Sie es noch einmal.',
  ],
  // Spaces, brackets and quotes, in every language's own way
  [
    'en>fr',
    '“Hello!” she said: “Come in (if you like).”',
    '« Bonjour ! » dit-elle : « Entrez (si vous voulez). »',
  ],
  ['en>de', 'She said "don\'t" and ‘won’t’.', 'Sie sagte „nicht“ und ‚niemals‘.'],
  ['en>ja', 'Press "OK" (twice).', '「OK」を（2回）押してください。'],
  ['en>sv', 'He calls it "home".', 'Han kallar det ”hemma”.'],
  ['en>ru', 'See you soon :) Yours, "Alpha" (team)', 'До скорой встречи)) Ваша «Альфа» (команда)'],
  [
    'en>pl',
    'Choose:\na) the "large" pack;\nb) the small one ;-)',
    'Wybierz:\na) „duże” opakowanie;\nb) małe ;-)',
  ],
  ['en>he', 'It weighs 2 kg and costs "nothing".', 'זה שוקל 2 ק"ג ועולה "כלום".'],
  ['en>nl', 'A 15" screen and a 6\' cable', 'Een scherm van 15" en een kabel van 6\''],
  ['ja>zh', '　本日は晴天なり。（たぶん）', '　　今天是晴天。（大概）'],
  ['en>it', "L'Aquila's best “trattoria”", 'La migliore “trattoria” dell’Aquila'],
  // Lines and paragraphs
  [
    'en>es',
    'Dear customers,\nthe shop is closed.\n\nYours, the team',
    'Estimados clientes:\nla tienda está cerrada.\n\nAtentamente, el equipo',
  ],
  [
    'ja>en',
    'いつもお世話になっております。山田です。\n\n資料を送ります。',
    'Dear Ms Sato,\n\nI hope you are well. This is Yamada.\n\nI am sending you the documents.',
  ],
  ['en>ar', 'Save\nCancel\nDelete {n} items?', 'حفظ\nإلغاء\nهل تريد حذف {n} من العناصر؟'],
];

export const GOOD: readonly CheckedPair[] = ROWS.map(([pair, source, translation, maxChars]) => {
  const [sourceLanguage = '', targetLanguage = ''] = pair.split('>');
  return { source, translation, sourceLanguage, targetLanguage, maxChars };
});
