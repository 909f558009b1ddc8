import type { CheckedPair } from '../checks.ts';

/** A pair as `en>ja`, the source, its translation, and the limit if there is one. */
type Row = readonly [pair: string, source: string, translation: string, maxChars?: number];

/** Translations without a fault: each is one that a careless rule would complain about. */
const ROWS: readonly Row[] = [
  // Placeholders of templates
  [
    'en>de',
    'Hello <%= user.name %>, {{count, number}} left',
    'Noch {{count, number}}, <%= user.name %>',
  ],
  ['en>tr', '5% said no.', '%5i hayır dedi.'],
  [
    'en>fr',
    'Dear *|FNAME|*, pay {price, number, currency}.',
    'Bonjour *|FNAME|*, payez {price, number, currency}.',
  ],
  ['en>de', '%1 of %2 files', '%1 von %2 Dateien'],
  ['en>es', 'Hi [FIRST_NAME], %%CITY%% waits.', 'Hola [FIRST_NAME], %%CITY%% te espera.'],
  ['en>pl', 'Add %s to keep 100%% of it.', 'Dodaj %s, aby zachować 100%% z tego.'],
  // Numbers, as each language writes them
  ['en>ru', 'The wall is 30 meters (98 feet) high.', 'Высота стены — 30 метров.'],
  ['en>ko', 'The biennial match is back.', '2년마다 열리는 경기가 돌아왔습니다.'],
  ['en>ja', 'She held the seat for over a decade.', '彼女はその議席を10年以上保持した。'],
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
    'en>ja',
    '{count, plural, one {{all} order. Only the newest 200 are named.} other {{all} orders. Only the newest 200 are named.}}',
    '{count, plural, other {注文{all}件。示されるのは最新の200件だけです。}}',
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
  // Encoding, and what is not seen
  ['en>pt', 'The sisters came early.', 'As irmãs chegaram cedo: «MANHÃ» é o nome da casa.'],
  ['en>fr', 'The café “Élan” is open.', 'Le café « ÉLAN » est ouvert — à côté.'],
  ['en>th', 'Open the map', 'เปิด\u200bแผนที่'],
  ['en>fa', 'They go home.', 'آن\u200cها به خانه می\u200cروند.'],
  ['en>de', 'Type \\u2014 for a dash.', 'Geben Sie \\u2014 für einen Strich ein.'],
  // Languages: siblings, short texts, names and titles are never guessed
  [
    'en>id',
    'Please wait until the download is finished and do not close this page.',
    'Harap tunggu sampai unduhan selesai dan jangan menutup halaman ini.',
  ],
  [
    'en>ms',
    'Please wait until the download is finished and do not close this page.',
    'Sila tunggu sehingga muat turun selesai dan jangan tutup halaman ini.',
  ],
  [
    'en>da',
    'We will write to you as soon as the parcel is on its way.',
    'Vi skriver til dig, så snart pakken er på vej til dig.',
  ],
  [
    'en>no',
    'We will write to you as soon as the parcel is on its way.',
    'Vi skriver til deg så snart pakken er på vei til deg.',
  ],
  [
    'en>de',
    'Read “The Lord of the Rings” and “The Name of the Wind” tonight.',
    'Lesen Sie heute Abend „The Lord of the Rings“ und „The Name of the Wind“.',
  ],
  [
    'en>sk',
    'You can change your password at any time in the settings of your account.',
    'Heslo si môžete kedykoľvek zmeniť v nastaveniach svojho účtu.',
  ],
  [
    'en>uk',
    'The shop is open every day, but not on holidays.',
    'Магазин відкритий щодня, але не у святкові дні.',
  ],
  // Words that were kept: loans, brands, code, and cognates
  [
    'en>fr',
    'Start streaming your marketing podcast.',
    'Lancez le streaming de votre podcast marketing.',
  ],
  ['en>ja', 'The file “settings.json” is missing.', 'ファイル「settings.json」がありません。'],
  ['en>ko', 'Use the command chmod to change it.', '변경하려면 명령어(chmod)를 사용하세요.'],
  [
    'en>it',
    'Desert Island Discs is presented each Sunday.',
    'Desert Island Discs va in onda ogni domenica.',
  ],
  ['en>ru', 'Buy an iPhone or a tablet.', 'Купите iPhone или планшет.'],
  // Said twice, and meant
  ['en>de', 'The woman that the child knows', 'Die Frau, die die Kinder kennt, kommt.'],
  ['en>fr', 'You are sitting down.', 'Vous vous asseyez.'],
  ['en>tr', 'Walk slowly.', 'Yavaş yavaş yürüyün.'],
  ['en>id', 'The children play.', 'Anak anak bermain.'],
  ['en>sv', 'He says that it is fine.', 'Han säger att det det gäller är bra.'],
  [
    'en>es',
    'Yes. Yes. We do that every day. We do that every day.',
    'Sí. Sí. Lo hacemos todos los días. Lo hacemos todos los días.',
  ],
  // Names that other languages write in their own way
  ['en>de', 'We ship to Ireland and Moscow.', 'Wir liefern nach Irland und Moskau.'],
  ['en>es', 'The internet changed in May.', 'La internet cambió en mayo.'],
  ['en>pl', 'Made with GNOME and for US customers', 'Zrobione w GNOME dla nas i klientów z USA'],
  ['en>it', 'We love Mississippi.', 'Adoriamo il Misissippi.'],
  ['en>fi', 'Ask Wikipedia about it.', 'Kysy Wikipediasta siitä.'],
  // One form of address, or two voices
  [
    'en>de',
    'Take your bag. They are waiting: “Are you ready?”',
    'Nehmen Sie Ihre Tasche. Sie warten: „Bist du bereit?“',
  ],
  ['en>fr', 'Send your message in the right tone.', 'Envoyez votre message sur le bon ton.'],
  ['en>es-la', 'You can all share your photos here.', 'Ustedes pueden compartir sus fotos aquí.'],
  ['en>ru', 'Your file is ready, you can open it.', 'Ваш файл готов, вы можете открыть его.'],
  ['en>nl', 'Do you want to save your changes?', 'Wil je je wijzigingen opslaan?'],
  // Capitals, final marks, questions and lists, in each language's own way
  ['en>fr', 'iPhone users first', 'iPhone d’abord'],
  ['en>el', 'Are you sure?', 'Είστε σίγουροι;'],
  ['en>ja', 'Do you want to go on?', '続けますか。'],
  ['en>th', 'Your changes were saved to this device.', 'บันทึกการเปลี่ยนแปลงลงในอุปกรณ์นี้แล้ว'],
  ['en>hi', 'Your changes were saved to this device.', 'आपके बदलाव इस डिवाइस पर सहेज लिए गए।'],
  ['en>ar', 'Do you want to go on?', 'هل تريد المتابعة؟'],
  ['en>zh', 'a) Open the page\nb) Choose a size', 'a）打开页面\nb）选择尺码'],
  ['en>ko', '- One\n- Two', '• 하나\n• 둘'],
  ['en>de', '“Hello,” he said.', '„Hallo“, sagte er.'],
  // Links to the language's own page, endings on addresses
  ['en>de', 'See <a href="/en/help/">help</a>.', 'Siehe <a href="/de/help">Hilfe</a>.'],
  [
    'en>tr',
    'See https://example.com for more.',
    "Daha fazlası için https://example.com'u ziyaret edin.",
  ],
  ['en>hu', 'Write to info@example.com today.', 'Írjon még ma az info@example.com-ra.'],
  ['en>fi', 'There is more at www.example.com.', 'Lisää on osoitteessa www.example.com:ssa.'],
  ['en>fr', "Click <a href='{url}'>here</a>.", 'Cliquez <a href="{url}">ici</a>.'],
  ['en>ru', 'Press <gui>Home</gui> now.', 'Нажмите <gui>Домой</gui> (<gui>Home</gui>).'],
  // Marks without a space after them
  ['en>zh', 'Hello, my friend. Come in.', '你好，我的朋友。请进。'],
  [
    'en>de',
    'Open report.final.pdf, please, e.g. now.',
    'Öffnen Sie bitte report.final.pdf, z.B. jetzt.',
  ],
  ['en>fr', 'It costs 3.50 euros, not more.', 'Cela coûte 3,50 euros, pas plus.'],
  ['en>it', 'Write to L.A. or N.Y. now.', 'Scriva ora a L.A. o N.Y.'],
  ['en>pl', 'Use Node.js and Vue.js here.', 'Użyj tu Node.js i Vue.js.'],
  // Numbers: magnitudes, words, units and percent
  [
    'en>de',
    'It raised £125m and $2.8bn, and $75k more.',
    'Es brachte 125 Millionen Pfund und 2,8 Milliarden Dollar ein, und 75.000 Dollar mehr.',
  ],
  ['en>hi', 'More than 19 million people', '19 मिलियन से अधिक लोग'],
  ['en>th', 'Sales of 60 billion baht', 'ยอดขาย 60 พันล้านบาท'],
  ['en>ko', 'A budget of 35 million won', '3천5백만 원의 예산'],
  ['en>cs', 'A 13-year-old boy and 2 million viewers', 'Třináctiletý chlapec a 2 milióny diváků'],
  ['en>tr', 'He was absent for 40 days.', 'Kırktan fazla gün yoktu.'],
  ['en>fr', 'Dinner is at 7 p.m.', 'Le dîner est à 19 h 00.'],
  ['en>pl', 'The music of the 1990s', 'Muzyka lat 90.'],
  ['en>es', 'From ten to 20 percent of all homes', 'Del diez al 20 por ciento de los hogares'],
  ['en>ru', 'It was -20 °C outside.', 'На улице было минус 20 °C.'],
  ['en>fa', '37 billion people saw it.', '۳۷ میلیارد نفر آن را دیدند.'],
  ['en>it', 'CO₂ and H₂O, ½ each', 'CO2 e H2O, 1/2 ciascuno'],
  ['en>sv', 'Wait 30 minutes, then 2 hours.', 'Vänta 30 minuter, sedan 2 timmar.'],
  // Lines end as the system ends them
  ['en>de', 'One cup\nTwo spoons\nThree pans', 'Eine Tasse\rZwei Löffel\rDrei Pfannen'],
  [
    'en>fr',
    'One cup\r\nTwo spoons\r\nThree pans',
    'Une tasse\u2028Deux cuillères\u2028Trois poêles',
  ],
  // Directions: a language written from right to left needs such marks
  ['en>he', 'Call +1 555 0100 now.', 'התקשרו עכשיו: \u2066+1 555 0100\u2069.'],
  ['en>ar', 'Version 4.2 (new)', '\u202Bالإصدار 4.2 (جديد)\u202C\u200F'],
  // Scripts of all languages
  ['en>bn', 'Your order has been sent to you today.', 'আপনার অর্ডার আজ আপনাকে পাঠানো হয়েছে।'],
  ['en>ta', 'Your order has been sent to you today.', 'உங்கள் ஆர்டர் இன்று உங்களுக்கு அனுப்பப்பட்டது.'],
  ['en>hy', 'Your order has been sent to you today.', 'Ձեր պատվերն այսօր ուղարկվել է ձեզ։'],
  ['en>am', 'Your order has been sent to you today.', 'ትዕዛዝዎ ዛሬ ተልኳል።'],
  ['en>he', 'It is 72 km from the IDF base; send an e-mail.', 'זה 72 ק“מ מבסיס צה”ל; שלחו דוא“ל.'],
  ['en>zh-tw', 'Mrs May said: "Last year I was here.', '梅女士說：「去年我在這裡。'],
];

export const GOOD: readonly CheckedPair[] = ROWS.map(([pair, source, translation, maxChars]) => {
  const [sourceLanguage = '', targetLanguage = ''] = pair.split('>');
  return { source, translation, sourceLanguage, targetLanguage, maxChars };
});
