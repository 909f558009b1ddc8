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
  ['en>nl', 'Salt &lt; <i>pepper</i>', 'Zout, <i>peper</i>', [['placeholder', '&lt;', '']]],
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
  // Broken on the way
  ['en>sv', 'The sea is beautiful.', 'Havet Ã¤r vackert.', [['encoding', '', 'Ã¤']]],
  ['en>fr', 'The summer is short.', 'Lâ€™été est court.', [['encoding', '', 'â€™']]],
  ['en>ja', 'See you tomorrow.', 'また明日\ufffd', [['encoding', '', '\ufffd']]],
  ['en>de', 'One moment – please', 'Einen Moment \\u2013 bitte', [['encoding', '', '\\u2013']]],
  ['en>es', 'Choose a colour', 'Elige un co\u200blor', [['encoding', '', '\u200b']]],
  ['en>pl', 'Choose a colour', 'Wybierz \ufeffkolor', [['encoding', '', '\ufeff']]],
  // Drawn otherwise than stored: what is read is 1500, what is delivered 0051
  [
    'en>de',
    'The code is 1500',
    'Der Code ist \u202e0051\u202c',
    [
      ['number', '1500', '0051'],
      ['direction', '', '\u202e0051\u202c'],
    ],
  ],
  [
    'en>ar',
    'The shop is open today.',
    'المتجر \u202dمفتوح\u202c اليوم.',
    [['direction', '', '\u202dمفتوح\u202c']],
  ],
  [
    'en>fr',
    'Open from 9 to 17',
    'Ouvert \u2067de 9 à 17\u2069',
    [['direction', '', '\u2067de 9 à 17\u2069']],
  ],
  // Another language, and what was left in the source's
  [
    'en>de',
    'The shop is closed on Sunday, but you can order at any time.',
    'De winkel is op zondag gesloten, maar u kunt altijd bestellen en het wordt dan verzonden.',
    [
      [
        'language',
        '',
        'De winkel is op zondag gesloten, maar u kunt altijd bestellen en het wordt dan verzonden.',
      ],
    ],
  ],
  [
    'en>es',
    'The shop is closed on Sunday, but you can order at any time and we will answer.',
    'A loja está fechada no domingo, mas você pode encomendar a qualquer momento e nós não demoramos.',
    [
      [
        'language',
        '',
        'A loja está fechada no domingo, mas você pode encomendar a qualquer momento e nós não demoramos.',
      ],
    ],
  ],
  [
    'en>ru',
    'The shop is closed on Sunday, but you can order at any time.',
    'Магазин зачинений у неділю, але ви можете замовити будь-коли, і ми відповімо.',
    [
      [
        'language',
        '',
        'Магазин зачинений у неділю, але ви можете замовити будь-коли, і ми відповімо.',
      ],
    ],
  ],
  [
    'en>zh',
    'The shop is closed on Sunday.',
    '当店は日曜日はお休みですが、いつでもご注文いただけます。',
    [
      [
        'script',
        'The shop is closed on Sunday.',
        '当店は日曜日はお休みですが、いつでもご注文いただけます。',
      ],
    ],
  ],
  [
    'en>it',
    'The bag is light. You can wash it by hand and it will dry in an hour.',
    'La borsa è leggera. You can wash it by hand and it will dry in an hour.',
    [
      [
        'language',
        'The bag is light. You can wash it by hand and it will dry in an hour.',
        'You can wash it by hand and it will dry in an hour.',
      ],
    ],
  ],
  [
    'en>nl',
    'The bag is light.\n\nYou can wash it by hand and it will dry in an hour or two.',
    'De tas is licht.\n\nYou can wash it by hand and it will dry in an hour or two, but not in the sun.',
    [
      [
        'language',
        'You can wash it by hand and it will dry in an hour or two.',
        'You can wash it by hand and it will dry in an hour or two, but not in the sun.',
      ],
    ],
  ],
  [
    'en>cs',
    'It works. Add an account. Then sign in.',
    'Funguje to. Add an account. Pak se přihlaste.',
    [['language', 'It works. Add an account. Then sign in.', 'Add an account.']],
  ],
  [
    'en>ru',
    'It answers all questions at once.',
    'Он questions сразу на все вопросы.',
    [['language', 'It answers all questions at once.', 'questions']],
  ],
  [
    'en>pt',
    'A list of approved places',
    'Uma lista de locais approved',
    [['language', 'A list of approved places', 'approved']],
  ],
  [
    'en>th',
    'What is displayed is new.',
    'สิ่งที่ displayed นั้นใหม่',
    [['language', 'What is displayed is new.', 'displayed']],
  ],
  // Said twice
  [
    'en>es',
    'The team made a map.',
    'El equipo creó creó un mapa.',
    [['repeat', 'The team made a map.', 'creó creó']],
  ],
  [
    'en>de',
    'It is lighter than air.',
    'Es ist leichter als als Luft.',
    [['repeat', 'It is lighter than air.', 'als als']],
  ],
  ['en>hi', 'You may go now.', 'आप आप अब जा सकते हैं।', [['repeat', 'You may go now.', 'आप आप']]],
  [
    'en>fr',
    'The museum is closed. Come back tomorrow.',
    'Le musée est fermé. Le musée est fermé. Revenez demain.',
    [['repeat', '', 'Le musée est fermé.|Le musée est fermé.']],
  ],
  [
    'en>ko',
    'The museum is closed on Monday. Come back.',
    '박물관은 월요일에 휴관합니다. 박물관은 월요일에 휴관합니다. 다시 오세요.',
    [['repeat', '', '박물관은 월요일에 휴관합니다.|박물관은 월요일에 휴관합니다.']],
  ],
  // Names
  [
    'en>cs',
    'The rules of GNOME apply here.',
    'Platí zde pravidla GNOE.',
    [['name', 'GNOME', 'GNOE']],
  ],
  [
    'en>id',
    'Write to the YouTube channel.',
    'Tulis ke kanal youtube itu.',
    [['name', 'YouTube', 'youtube']],
  ],
  [
    'en>ja',
    'You can ask Wikipedia about it.',
    'Wikiedia で調べられます。',
    [['name', 'Wikipedia', 'Wikiedia']],
  ],
  // Two forms of address
  [
    'en>de',
    'You can open your file when you like.',
    'Wenn Sie möchten, können Sie die Datei öffnen und deine Seite teilen.',
    [['formality', '', 'deine']],
  ],
  [
    'en>fr',
    'You can take your time to read.',
    'Vous pouvez prendre tout ton temps pour lire.',
    [['formality', '', 'ton']],
  ],
  [
    'en>ru',
    'You are signed in to your account.',
    'Вы вошли в твою учётную запись.',
    [['formality', '', 'твою']],
  ],
  [
    'en>id',
    'You can change your name.',
    'Anda dapat mengubah nama kamu.',
    [['formality', '', 'kamu']],
  ],
  // Capitals, questions, final marks, lists
  ['en>nl', 'The bag is light.', 'de tas is licht.', [['marks', 'The bag is light.', 'd']]],
  ['en>ru', 'The bag is light.', 'сумка лёгкая.', [['marks', 'The bag is light.', 'с']]],
  ['en>sv', 'Save the file now', 'spara filen nu', [['marks', 'Save the file now', 's']]],
  ['en>it', 'Do you want to save?', 'Vuoi salvare.', [['marks', 'Do you want to save?', '.']]],
  [
    'en>zh',
    'Do you want to save it?',
    '保存此文件。',
    [['marks', 'Do you want to save it?', '。']],
  ],
  [
    'en>vi',
    'Do you want to save it?',
    'Bạn có muốn lưu không.',
    [['marks', 'Do you want to save it?', '.']],
  ],
  [
    'en>tr',
    'Your changes have been saved today.',
    'Değişiklikleriniz bugün kaydedildi',
    [['marks', 'Your changes have been saved today.', 'i']],
  ],
  [
    'en>hi',
    'Your changes have been saved today.',
    'आपके बदलाव आज सहेजे गए',
    [['marks', 'Your changes have been saved today.', 'ए']],
  ],
  [
    'en>ar',
    'Your changes have been saved today.',
    'تم حفظ تغييراتك اليوم',
    [['marks', 'Your changes have been saved today.', 'م']],
  ],
  [
    'en>de',
    '- Open the page\n- Choose a size',
    '- Öffnen Sie die Seite\nWählen Sie eine Größe',
    [['marks', '- Choose a size', 'W']],
  ],
  [
    'en>ko',
    '1. Open the page\n2. Choose a size',
    '1. 페이지 열기\n크기 선택',
    [
      ['number', '2', ''],
      ['marks', '2. Choose a size', '크'],
    ],
  ],
  [
    'en>fr',
    '• Open the page\n• Choose a size',
    '• Ouvrez la page\nChoisissez une taille',
    [['marks', '• Choose a size', 'C']],
  ],
  // Notes left
  [
    'en>fi',
    'The bag is light.',
    'Laukku on kevyt. [TN: please check]',
    [
      ['leftover', '', '[TN: please check]'],
      ['marks', 'The bag is light.', 'k'],
    ],
  ],
  [
    'en>ja',
    'The bag is light.',
    'バッグは軽いです。（訳注：要確認）',
    [['leftover', '', '（訳注：要確認）']],
  ],
  [
    'en>it',
    'The bag is light.',
    'La borsa è leggera. TODO',
    [
      ['leftover', '', 'TODO'],
      ['marks', 'The bag is light.', 'O'],
    ],
  ],
  ['en>de', 'The bag is light.', 'Die Tasche ist ??? leicht.', [['leftover', '', '???']]],
  // Links
  [
    'en>ko',
    'See <a href="/help/pay">help</a>.',
    '<a href="/help/pays">도움말</a>을 보세요.',
    [['address', '/help/pay', '/help/pays']],
  ],
  [
    'en>fi',
    'See <a href="{url}">help</a>.',
    'Katso <a href="">ohje</a>.',
    [['address', '{url}', '""']],
  ],
  [
    'en>es',
    'See <a href="/pay">help</a>.',
    'Vea la <a href="/pagar">ayuda</a>.',
    [['address', '/pay', '/pagar']],
  ],
  [
    'en>de',
    'See <a href="{url}">help</a>.',
    'Siehe <a href=“{url}“>Hilfe</a>.',
    [['address', '{url}', '“{url}“']],
  ],
  [
    'en>de',
    'Read https://en.example.org/wiki/Bag first.',
    'Lesen Sie zuerst https://de.example.org/wiki/Tasche.',
    [['address', 'https://en.example.org/wiki/Bag', 'https://de.example.org/wiki/Tasche']],
  ],
  [
    'en>tr',
    'See https://example.org/1999_İzmit for more.',
    'Bkz. https://example.org/1999_İstanbul.',
    [['address', 'https://example.org/1999_İzmit', 'https://example.org/1999_İstanbul']],
  ],
  [
    'en>de',
    'Write to jörg@example.com.',
    'Schreiben Sie an jürg@example.com.',
    [['address', 'jörg@example.com', 'jürg@example.com']],
  ],
  // Spaces after marks
  [
    'en>pl',
    'In Germany, which agreed, it is known.',
    'W Niemczech,które się zgodziły, jest to znane.',
    [['spaces', '', ',k']],
  ],
  [
    'en>es',
    'He died in 1953. This town knows it.',
    'Murió en 1953.Este pueblo lo sabe.',
    [['spaces', '', '.E']],
  ],
  ['en>ko', 'It was saved. Go on.', '저장했습니다.다음으로 넘어가세요.', [['spaces', '', '.다']]],
  // Placeholders of templates
  [
    'en>de',
    'Hello <%= user.name %>!',
    'Hallo <%= nutzer.name %>!',
    [['placeholder', '<%= user.name %>', '<%= nutzer.name %>']],
  ],
  [
    'en>de',
    'Hello *|FNAME|*!',
    'Hallo *|VORNAME|*!',
    [['placeholder', '*|FNAME|*', '*|VORNAME|*']],
  ],
  [
    'en>fr',
    '{% if name %}Hello{% endif %}',
    '{% si nom %}Bonjour{% endif %}',
    [['placeholder', '{% if name %}', '{% si nom %}']],
  ],
  [
    'en>de',
    'Pay {price, number, currency} now.',
    'Zahlen Sie jetzt {Preis, Zahl, Währung}.',
    [['placeholder', '{price, number, currency}', '']],
  ],
  ['en>es', 'Hi [FIRST_NAME]!', '¡Hola [NOMBRE]!', [['placeholder', '[FIRST_NAME]', '']]],
  ['en>it', 'Dear %%CITY%% guest', 'Caro ospite di CITY', [['placeholder', '%%CITY%%', '']]],
  [
    'en>de',
    '#{user name} and $t(key)',
    '#{nutzer name} und $t(key)',
    [['placeholder', '#{user name}', '#{nutzer name}']],
  ],
  ['en>de', '%1 of %2 files', '1% von %2 Dateien', [['placeholder', '%1', '']]],
  [
    'en>it',
    'Add %s to keep 100%% of it.',
    'Aggiungi %s per tenere il 100% di tutto.',
    [['placeholder', '%%', '']],
  ],
  [
    'en>tr',
    'You scored %d\nin the game\ntoday.',
    'Bugün oyunda %d puan aldın.',
    [['lines', 'You scored %d|in the game|today.', 'Bugün oyunda %d puan aldın.']],
  ],
  // Units, percent, minus
  ['en>vi', 'The file has 300 MB.', 'Tệp có 300 GB.', [['number', '300', '300']]],
  ['en>th', 'It comes every 37 minutes.', 'มาทุกๆ 37 ชั่วโมง', [['number', '37', '37']]],
  ['en>zh', 'It is 45 miles away.', '距离这里45公里。', [['number', '45', '45']]],
  ['en>fr', 'It is 40 miles away.', 'C’est à 64 kilomètres.', [['number', '40', '64']]],
  [
    'en>ru',
    'The wall is 98 feet (30 meters) high.',
    'Высота стены — 98 футов.',
    [['number', '30', '']],
  ],
  [
    'en>es',
    'In 4 years it had 75% of the market, and 99% in 1999.',
    'En 4 años tenía el 75 del mercado, y el 99 % en 1999.',
    [['number', '75', '75']],
  ],
  [
    'en>pl',
    'It was 16 percent, compared to 34 percent last year.',
    'Było to 16, w porównaniu do 34% w zeszłym roku.',
    [['number', '16', '16']],
  ],
  ['en>de', 'It was -20 °C outside.', 'Draußen waren 20 °C.', [['number', '20', '20']]],
  [
    'en>fa',
    '37 billion people saw it.',
    '۳۷ میلیون نفر آن را دیدند.',
    [['number', '37 billion', '۳۷ میلیون']],
  ],
  [
    'en>zh',
    'The wave was 10 meters high and destroyed dozens of villages.',
    '浪高1米，摧毁了数十个村庄。',
    [['number', '10', '1']],
  ],
  // Parts that are missing or in another place
  [
    'en>sv',
    'Our new app shows you every trail in the mountains near you. When you lose the connection it keeps on working, and the map stays with you all day long.',
    'Vår nya app visar dig alla leder i bergen nära dig.',
    [
      [
        'length',
        'Our new app shows you every trail in the mountains near you. When you lose the connection it keeps on working, and the map stays with you all day long.',
        'Vår nya app visar dig alla leder i bergen nära dig.',
      ],
    ],
  ],
  [
    'en>de',
    'Anna was born in 1950 in Paris and she moved to Rome when she was 17 years old.\n\nPeter came in 1988 with 250 others and stayed with them at the Hotel Miramar for good.',
    'Peter kam 1988 mit 250 anderen und blieb für immer mit ihnen im Hotel Miramar.\n\nAnna wurde 1950 in Paris geboren und zog nach Rom, als sie 17 Jahre alt war.',
    [
      [
        'lines',
        'Anna was born in 1950 in Paris and she moved to Rome when she was 17 years old.|Peter came in 1988 with 250 others and stayed with them at the Hotel Miramar for good.',
        'Peter kam 1988 mit 250 anderen und blieb für immer mit ihnen im Hotel Miramar.|Anna wurde 1950 in Paris geboren und zog nach Rom, als sie 17 Jahre alt war.',
      ],
    ],
  ],
];

export const DEFECTIVE: readonly { pair: CheckedPair; found: readonly Told[] }[] = ROWS.map(
  ([pair, source, translation, found, maxChars]) => {
    const [sourceLanguage = '', targetLanguage = ''] = pair.split('>');
    return { pair: { source, translation, sourceLanguage, targetLanguage, maxChars }, found };
  },
);
