import type { CheckedPair, CheckKind } from '../checks.ts';

type Told = [kind: CheckKind, source: string, translation: string];

/** A pair as `en>ja`, the source, its translation, and each finding with the words it points at. */
type Row = readonly [
  pair: string,
  source: string,
  translation: string,
  found: readonly Told[],
  maxChars?: number,
];

const ROWS: readonly Row[] = [
  // Numbers
  ['en>de', 'The bag holds 32 litres.', 'Die Tasche fasst 23 Liter.', [['number', '32', '23']]],
  ['en>fr', 'With a 10-year guarantee', 'Avec une longue garantie', [['number', '10', '']]],
  [
    'en>es',
    'Free returns within the usual time',
    'Devoluciones gratuitas en 30 días',
    [['number', '', '30']],
  ],
  [
    'de>en',
    'Wir erstatten 2.240,55 €.',
    'We refund €2,204.55.',
    [['number', '2.240,55', '2,204.55']],
  ],
  [
    'en>ja',
    'Sales came to 120 million yen.',
    '売上は120万円でした。',
    [['number', '120 million', '120万']],
  ],
  [
    'zh>en',
    '月产能为120万米。',
    'The monthly capacity is 120 million metres.',
    [['number', '120万', '120 million']],
  ],
  ['en>ja', 'The shop opens at 9 am.', '店は午後9時に開きます。', [['number', '9', '9']]],
  ['en>ko', 'It starts at 7:30 pm.', '오전 7시 30분에 시작합니다.', [['number', '7', '7']]],
  [
    'en>fr',
    'The offer ends on 14 March 2027.',
    'L’offre se termine le 14 mai 2027.',
    [['number', 'March', 'mai']],
  ],
  ['en>zh', 'Delivery by 3 April 2027', '2027年5月3日前送达', [['number', 'April', '5']]],
  [
    'en>ru',
    'The price is 1,500.50 dollars.',
    'Цена — 150,50 доллара.',
    [['number', '1,500.50', '150,50']],
  ],
  ['en>pl', 'Up to 50 guests in 12 rooms', 'Do 50 gości', [['number', '12', '']]],
  ['en>pt-br', 'It costs €49.90.', 'Custa US$ 49,90.', [['number', '49.90', '49,90']]],
  [
    'en>it',
    'You save 15% on all boots.',
    'Risparmi 15 su tutti gli stivali.',
    [['number', '15', '15']],
  ],
  ['en>hi', 'Call within 48 hours.', '८४ घंटों के भीतर कॉल करें।', [['number', '48', '८४']]],
  ['en>ar', 'The room is for 4 guests.', 'الغرفة تتسع لـ ٦ ضيوف.', [['number', '4', '٦']]],
  ['en>th', 'The fee is 1,800 baht.', 'ค่าธรรมเนียม 1,300 บาท', [['number', '1,800', '1,300']]],
  [
    'en>tr',
    'There are 1.5 litres in each of 6 bottles.',
    '6 şişenin her birinde 15 litre vardır.',
    [['number', '1.5', '15']],
  ],
  [
    'ja>en',
    '第62日は標高1,240メートルまで登ります。',
    'On day 62 we climb to 1,420 metres.',
    [['number', '1,240', '1,420']],
  ],
  // Addresses
  [
    'en>ja',
    'See https://example.com/kumo-2 for details.',
    '詳細はhttps://example.com/kumo-3をご覧ください。',
    [['address', 'https://example.com/kumo-2', 'https://example.com/kumo-3']],
  ],
  [
    'en>de',
    'Write to help@example.com.',
    'Schreiben Sie an hilfe@example.com.',
    [['address', 'help@example.com', 'hilfe@example.com']],
  ],
  [
    'en>es',
    'More at www.example.org/faq',
    'Más información en la web',
    [['address', 'www.example.org/faq', '']],
  ],
  [
    'en>fr',
    'Read <a href="https://example.com/a">this</a>.',
    'Lisez <a href="https://example.com/b">ceci</a>.',
    [['address', 'https://example.com/a', 'https://example.com/b']],
  ],
  [
    'en>ko',
    'Ask our team.',
    'team@example.com으로 문의하세요.',
    [['address', '', 'team@example.com']],
  ],
  // Placeholders, tags, entities
  ['en>hu', 'Welcome back, {name}!', 'Üdvözöljük, {név}!', [['placeholder', '{name}', '{név}']]],
  [
    'en>th',
    'You have {{count}} saved routes.',
    'คุณมีเส้นทางที่บันทึกไว้',
    [['placeholder', '{{count}}', '']],
  ],
  [
    'en>th',
    '%1$d of %2$d kilometres walked',
    'เดินแล้ว %2$d จาก %2$d กิโลเมตร',
    [['placeholder', '%1$d', '%2$d']],
  ],
  [
    'en>ja',
    'Sent %d files to %s',
    '%sに%d個のファイルを送信しました',
    [
      ['placeholder', '%d', '%s'],
      ['placeholder', '%s', '%d'],
    ],
  ],
  [
    'en>fr',
    'Download failed: %s. <b>Try again</b>',
    'Échec du téléchargement : %s. Réessayer',
    [
      ['placeholder', '<b>', ''],
      ['placeholder', '</b>', ''],
    ],
  ],
  [
    'en>he',
    '<b>4 minutes</b>, dry in 20',
    '<b>4 דקות, יבש בתוך 20<b>',
    [['placeholder', '</b>', '<b>']],
  ],
  [
    'en>de',
    '<i><b>New:</b> now lighter</i>',
    '<i><b>Neu: jetzt leichter</i></b>',
    [['placeholder', '<i><b>New:</b> now lighter</i>', '</i>']],
  ],
  ['en>zh', 'Hello ${user}', '你好 ${用户}', [['placeholder', '${user}', '${用户}']]],
  [
    'en>ru',
    '{count, plural, one {# file} other {# files}}',
    '{число, plural, one {# файл} few {# файла} other {# файлов}}',
    [['placeholder', '{count, plural, one {', '{число, plural, one {']],
  ],
  ['en>sv', 'Logged in as %(user)s', 'Inloggad', [['placeholder', '%(user)s', '']]],
  ['en>vi', 'Loading', 'Đang tải {0}', [['placeholder', '', '{0}']]],
  ['en>nl', 'Salt &amp; <i>pepper</i>', 'Zout en <i>peper</i>', [['placeholder', '&amp;', '']]],
  [
    'en>it',
    "It's here: “new”",
    'È qui: &quot;nuovo&quot;',
    [
      ['placeholder', '', '&quot;'],
      ['placeholder', '', '&quot;'],
    ],
  ],
  // Kept text
  [
    'en>ja',
    'Start [[[Trails Plus]]] now',
    '今すぐ[[[トレイルズ・プラス]]]を始める',
    [['kept', '[[[Trails Plus]]]', '[[[トレイルズ・プラス]]]']],
  ],
  [
    'en>de',
    'The [[[Ridge 32]]] is light.',
    'Der Rucksack ist leicht.',
    [['kept', '[[[Ridge 32]]]', '']],
  ],
  [
    'en>fr',
    'The [[[Ridge 32]]] is light.',
    'Le Ridge 32 est léger.',
    [['kept', '[[[Ridge 32]]]', 'Ridge 32']],
  ],
  ['en>ko', 'Join the club today', '오늘 [[[Club]]]에 가입하세요', [['kept', '', '[[[Club]]]']]],
  // Limits
  ['en>de', 'Save changes', 'Änderungen speichern', [['max-chars', '', 'chern']], 15],
  ['en>fi', 'Thanks 👍🏽', 'Kiitoksia paljon 👍🏽', [['max-chars', '', ' 👍🏽']], 16],
  // Empty, the same, another script
  ['en>ja', 'Good morning', '  ', [['empty', 'Good morning', '']]],
  [
    'en>es',
    'Your session has expired.',
    'Your session has expired.',
    [['same', 'Your session has expired.', 'Your session has expired.']],
  ],
  [
    'ja>en',
    '設定を保存しました',
    '設定を保存しました',
    [['same', '設定を保存しました', '設定を保存しました']],
  ],
  [
    'en>zh',
    'Hello there.\nThe guide may shorten a stage if the weather requires it.',
    '您好。\nThe guide may shorten a stage if the weather requires it.',
    [
      [
        'same',
        'The guide may shorten a stage if the weather requires it.',
        'The guide may shorten a stage if the weather requires it.',
      ],
    ],
  ],
  [
    'en>ru',
    'Your parcel is on its way to you.',
    'Vasha posylka uzhe v puti k vam.',
    [['script', 'Your parcel is on its way to you.', 'Vasha posylka uzhe v puti k vam.']],
  ],
  [
    'ja>en',
    '注文番号をお知らせください。',
    'Please tell us your 注文番号.',
    [['script', '注文番号をお知らせください。', '注文番号']],
  ],
  ['en>uk', 'Choose a password', 'Виберіть пaроль', [['script', 'Choose a password', 'пaроль']]],
  [
    'en>zh',
    'Please open this page and choose a question for the test.',
    '請開啟這個頁面，並為測試選擇一個問題。',
    [['script', '', '請|開|這|個|頁|為|選|擇|個|問|題']],
  ],
  [
    'en>zh-tw',
    'Please open this page and choose a question for the test.',
    '请打开这个页面，并为测试选择一个问题。',
    [['script', '', '请|开|这|个|页|为|选|择|个|问|题']],
  ],
  [
    'en>ar',
    'Our workshop will look at your parcel and tell you in a few days whether it can be repaired.',
    'سيفحص قسم الورشة لدينا طردك خلال أيام our workshop will look at your parcel and tell you whether it can be repaired.',
    [
      [
        'script',
        'Our workshop will look at your parcel and tell you in a few days whether it can be repaired.',
        'our workshop will look at your parcel and tell you whether it can be repaired',
      ],
    ],
  ],
  // Length
  [
    'en>de',
    'Our workshop has looked at the bag: the zip can be replaced, and the repair is free of charge under your guarantee. Repairs take some time, and we will write to you as soon as the parcel leaves us.',
    'Unsere Werkstatt hat die Tasche geprüft.',
    [
      [
        'length',
        'Our workshop has looked at the bag: the zip can be replaced, and the repair is free of charge under your guarantee. Repairs take some time, and we will write to you as soon as the parcel leaves us.',
        'Unsere Werkstatt hat die Tasche geprüft.',
      ],
    ],
  ],
  [
    'ja>en',
    '少々お待ちください。',
    'Please wait for a moment while we are looking for the very best offers for you; thank you very much for your patience and for choosing us.',
    [
      [
        'length',
        '少々お待ちください。',
        'Please wait for a moment while we are looking for the very best offers for you; thank you very much for your patience and for choosing us.',
      ],
    ],
  ],
  // Lines and paragraphs
  [
    'en>pl',
    'The shop is closed on Monday.\n\nPlease call us instead, we are there from early in the morning.\n\nYours, the team',
    'W poniedziałek sklep jest nieczynny.\n\nZespół',
    [['lines', 'Please call us instead, we are there from early in the morning.', '']],
  ],
  [
    'en>ko',
    'Save\nCancel all downloads\nDelete {n} routes',
    '저장\n경로 {n}개 삭제',
    [['lines', 'Cancel all downloads', '']],
  ],
  [
    'en>vi',
    'My grandfather tied his boots\nat four in the morning.',
    'Ông tôi buộc dây giày lúc bốn giờ sáng.',
    [
      [
        'lines',
        'My grandfather tied his boots|at four in the morning.',
        'Ông tôi buộc dây giày lúc bốn giờ sáng.',
      ],
    ],
  ],
  [
    'en>sv',
    'Pay 20 euros now and 30 later\n\nPayment by card\n\nYou can cancel until 14 days before, by mail to pay@example.com',
    'Betala 20 euro nu och 30 senare\n\nBetalning med kort',
    [['lines', 'You can cancel until 14 days before, by mail to pay@example.com', '']],
  ],
  // Brackets and quotes
  ['en>ja', 'Sizes (S, M and L)', 'サイズ（S、M、L', [['brackets', 'Sizes (S, M and L)', '（']]],
  [
    'en>de',
    'See note (page 3).',
    'Siehe Hinweis Seite 3).',
    [['brackets', 'See note (page 3).', ')']],
  ],
  [
    'en>zh',
    'He said "hello" to all.',
    '他对大家说：「你好。',
    [['brackets', 'He said "hello" to all.', '「']],
  ],
  [
    'en>fr',
    'Press “OK” now.',
    'Appuyez sur « OK maintenant.',
    [['quotes', 'Press “OK” now.', '«']],
  ],
  ['en>pl', 'Press "Save" now.', 'Naciśnij „Zapisz teraz.', [['quotes', 'Press "Save" now.', '„']]],
  ['en>tr', 'It is called "home".', 'Adı "ev.', [['quotes', 'It is called "home".', '"']]],
  // Spaces
  ['en>ru', 'Night mode for maps', 'Ночной режим  для карт', [['spaces', '', '  ']]],
  ['en>es', 'Two spaces here and there', 'Dos espacios  aquí y  allá', [['spaces', '', '  |  ']]],
  ['en>it', 'Good night', 'Buona notte ', [['spaces', '', ' ']]],
  ['en>pt-br', 'Name: ', 'Nome:', [['spaces', ' ', '']]],
  // Several at once: the gravest first
  [
    'en>da',
    'Save 20% at {shop} today',
    'Spar 25 %  i butikken i dag',
    [
      ['number', '20', '25'],
      ['placeholder', '{shop}', ''],
      ['spaces', '', '  '],
    ],
  ],
];

export const DEFECTIVE: readonly { pair: CheckedPair; found: readonly Told[] }[] = ROWS.map(
  ([pair, source, translation, found, maxChars]) => {
    const [sourceLanguage = '', targetLanguage = ''] = pair.split('>');
    return { pair: { source, translation, sourceLanguage, targetLanguage, maxChars }, found };
  },
);
