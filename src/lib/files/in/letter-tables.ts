/** How likely two bytes are in an encoding of pairs. */
export interface PairTable {
  encoding: string;
  /** The most frequent characters of its languages, which count in full. */
  frequent: ReadonlySet<string>;
  /** Of any other character, from 0 to 1. */
  weight: (lead: number, trail: number, character: string) => number;
  /** In bytes. */
  lengthOf: (lead: number, trail: number) => number;
}

/** How likely the letters of one language are in a table of single bytes. */
export interface Letters {
  /** Of a small letter, from 0 to 1; `isLast`: of its word. */
  weight: (letter: string, isLast: boolean) => number;
  /** No Latin letters stand beside its own. */
  isOwnScript: boolean;
}

const isIn = (value: number, least: number, most: number) => value >= least && value <= most;

const KANA = /[\u3041-\u30ff]/;
const WIDE = /[\u3000-\u3020\uff01-\uff5e]/;

const JAPANESE = new Set(
  '日一人年大本中出時行見月分生上下前者新書文字更設定保存削除名表示追加変戻閉検索確認入力画面商品価格送信開始終了選択用語明説注意言葉会社場合方法利用登録情報電話番号',
);

const KOREAN = new Set(
  '이다는에의을가고하지로를한서기도은어사리자인시나대아해스정일수그부전세제여공원보라상요있습니안녕니까주세용저장삭취소확설름문장오열닫새',
);

const SIMPLIFIED = new Set(
  '的一是了不在有人我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心前本开但因只从想实日者意无力它与长把机第公此已工使情明性知全又关点正业外将两高间由问很最重并手应向头文体相见被利什等产或新己制身加西月话合回代内信表化老给世位次度门任常先海通教立及比员解水名真论处各入几口认条系题更别打变总何电数安少报结反受目量再建务做接必件计管期市直命指克许统区保至形空决格科司基书非则界达放即且完设式色路记南品住告类求据程北边张该交规取让识候带导争运您欢迎登录密码删除存储取消返回搜索语言置帐户你好世界请输入',
);

const TRADITIONAL = new Set(
  '的一是了不在有人我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經去法學如都同現當沒動面起看定天分還進好小部其些主樣理心前本開但因只從想實日者意無力與長把機第公此已工使情明性知全又關點正業外將高間由問很最重並物手應體見產新歡迎登錄您好世界請輸入設定儲存刪除取消語言確認',
);

/** Single bytes are katakana of half width: rare, and what Western letters look like here. */
const isHalfKatakana = (lead: number) => isIn(lead, 0xa1, 0xdf);

export const PAIRS: readonly PairTable[] = [
  {
    encoding: 'shift_jis',
    frequent: JAPANESE,
    weight: (lead, _, character) => {
      if (isHalfKatakana(lead)) return 0.15;
      if (KANA.test(character)) return 1;
      if (WIDE.test(character)) return 0.8;
      return isIn(lead, 0x88, 0x97) ? 0.6 : 0.1;
    },
    lengthOf: (lead) => (isHalfKatakana(lead) || lead === 0x80 ? 1 : 2),
  },
  {
    encoding: 'euc-jp',
    frequent: JAPANESE,
    weight: (lead, _, character) => {
      if (lead === 0x8e) return 0.1;
      if (KANA.test(character)) return 1;
      if (WIDE.test(character)) return 0.6;
      return isIn(lead, 0xb0, 0xcf) ? 0.5 : 0.1;
    },
    lengthOf: (lead) => (lead === 0x8f ? 3 : 2),
  },
  {
    encoding: 'euc-kr',
    frequent: KOREAN,
    weight: (lead, trail, character) => {
      if (trail < 0xa1 || lead < 0xa1) return 0.05;
      if (isIn(lead, 0xb0, 0xc8)) return 0.7;
      return WIDE.test(character) ? 0.5 : 0.1;
    },
    lengthOf: () => 2,
  },
  {
    encoding: 'gb18030',
    frequent: SIMPLIFIED,
    weight: (lead, trail, character) => {
      if (trail < 0xa1 || lead < 0xa1) return 0.05;
      if (KANA.test(character)) return 0.2;
      if (isIn(lead, 0xb0, 0xd7)) return 0.6;
      return WIDE.test(character) || /[“”‘’—…·]/.test(character) ? 0.6 : 0.15;
    },
    lengthOf: (_, trail) => (isIn(trail, 0x30, 0x39) ? 4 : 2),
  },
  {
    encoding: 'big5',
    frequent: TRADITIONAL,
    weight: (lead, _, character) => {
      if (isIn(lead, 0xa4, 0xc6)) return 0.6;
      return WIDE.test(character) || /[“”‘’—…·]/.test(character) ? 0.6 : 0.1;
    },
    lengthOf: () => 2,
  },
];

/** Latin letters that a language has beyond ASCII; all alike. */
const latin = (letters: string): Letters => ({
  weight: (letter) => (letters.includes(letter) ? 1 : 0),
  isOwnScript: false,
});

/** A script's letters, the most frequent first; `ends`: those that stand at the end of a word alone. */
const script = (letters: string, ends = ''): Letters => ({
  weight: (letter, isLast) => {
    if (ends.includes(letter)) return isLast ? 1 : 0;
    const rank = letters.indexOf(letter);
    if (rank < 0) return 0;
    return rank < letters.length / 2 ? 1 : 0.6;
  },
  isOwnScript: true,
});

const RUSSIAN = script('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё');

/** The tables of single bytes, the most widespread first, with the languages that are written in them. */
export const LANGUAGES: readonly (readonly [encoding: string, languages: readonly Letters[]])[] = [
  [
    'windows-1252',
    [
      latin('äöüß'),
      latin('éèêëàâçîïôùûœæ'),
      latin('áéíóúñü¿¡ª'),
      latin('ãõáéíóúâêôàçª'),
      latin('àèéìòù'),
      latin('åäöé'),
      latin('æøåé'),
      latin('éëïóöü'),
    ],
  ],
  [
    'windows-1251',
    [
      RUSSIAN,
      script('оаинветрсклудпмьзягбчйхжіїцшюєщґф'),
      script('аиоентрсвлкдпмузябъгчцщжшйхюфьј'),
    ],
  ],
  [
    'windows-1250',
    [
      latin('ąćęłńóśźż'),
      latin('áčďéěíňóřšťúůýž'),
      latin('áäčďéíĺľňóôŕšťúýž'),
      latin('áéíóöőúüű'),
      latin('ăâîşţ'),
      latin('čćđšž'),
    ],
  ],
  ['koi8-r', [RUSSIAN]],
  ['windows-1253', [script('αοιετσνηυρπκμλίόάέγδήώθχύωφβξζψϊϋ', 'ς')]],
  ['windows-1254', [latin('çğıöşüâîû')]],
  ['windows-1255', [script('יוהלאתרבמשענדחקפגטצכסז', 'םןץףך')]],
  ['windows-1256', [script('الينمتروبعدهسأإةفكقحجءشصطخىضذغثئزظآؤ')]],
];
