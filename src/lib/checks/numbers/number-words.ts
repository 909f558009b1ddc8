/**
 * The words for 0 to 12 in order, each as a pattern; what a language says for them without a digit (twice,
 * both, the month's half) counts. Stems where endings change. For telling that a number is there, never that
 * it is missing.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'zero|no|free one|an?|once|first|single two|twice|both|second|pair|couple|double|half three|third|thrice|triple four|fourth|quarter five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth|dozen',
  de: 'null|kein.* ein.{0,2}|erst.* zwei.*|beide.*|doppelt.*|paar|halb.* drei.*|dritt.* vier.* fünf.* sechs.* sieb.* acht.* neun.* zehn.* elf.* zwölf.*|dutzend',
  fr: 'zéro une?|premi.* deux.*|secon.*|paire|double|demie? trois.*|triple quatr.* cinq.* six.* sept|septi.* huit.* neuf|neuvi.* dix|dixi.* onze|onzi.* douz.*',
  es: 'cero un[oa]?|primer.* dos|segund.*|ambos|doble|medi[ao] tres|tercer.* cuatro|cuart.* cinco|quint.* seis|sext.* siete|séptim.* ocho|octav.* nueve|noven.* diez|décim.* once doce|docena',
  pt: 'zero uma?|primeir.* dois|duas|segund.*|ambos|dobro|mei[ao] três|terceir.* quatro|quart.* cinco|quint.* seis|sext.* sete|sétim.* oito|oitav.* nove|non.* dez|décim.* onze doze|dúzia',
  it: 'zero un[oa]?|prim.* due|second.*|entrambi|doppi.*|mezz.* tre|terz.* quattro|quart.* cinque|quint.* sei|sest.* sette|settim.* otto|ottav.* nove|non.* dieci|decim.* undici dodici|dozzina',
  nl: 'nul|geen een|één|eerste twee.*|beide|dubbel.*|half.* drie.*|derde vier.* vijf.* zes.* zeven.* acht.* negen.* tien.* elf.* twaalf.*|dozijn',
  sv: 'noll|ingen en|ett|först.* två|andra|båda|dubbel.*|halv.* tre|tredje fyra|fjärde fem.* sex|sjätte sju.* åtta|åttonde nio.* tio.* elva tolv|dussin',
  da: 'nul|ingen en|et|én|ét|først.* to|anden|begge|dobbel.*|halv.* tre|tredje fire|fjerde fem.* seks|sjette syv.* otte.* ni|niende ti|tiende el[l]?eve.* tolv|dusin',
  no: 'null|ingen en|ett?|én|først.* to|andre|begge|dobbel.*|halv.* tre|tredje fire|fjerde fem.* seks|sjette sju.*|syv.* åtte.* ni|niende ti|tiende elleve.* tolv|dusin',
  fi: 'nolla yksi|yh[dt].*|ensimmäi.* kaksi|kah[dt].*|toi[ns].*|molem.*|puol.* kolm.* nelj.* vii[sdt].* kuu[sdt].* seitsem.* kahdeks.* yhdeks.* kymmen.* yksitoista kaksitoista|tusina',
  pl: 'zero jed.*|pierwsz.* dw.*|drug.*|ob[aiu].*|podwój.*|pół.* trz.*|trzec.* czter.*|czwart.* pię[cć].*|piąt.* sze[sś][cć].*|szóst.* sied.*|siódm.* osi.*|ósm.* dziewi.* dziesi.* jedena.* dwana.*|tuzin',
  cs: 'nul.* jed.*|prvn.* dv.*|druh.*|ob[ao].*|dvoj.*|pů?l.* t[rř][ie].*|třet.* čty.*|čtvrt.* pě?t.*|pát.* šest.* sedm.* osm.* dev.* des.* jedenác.* dvanác.*|tucet',
  ru: 'нол.*|нул.* од.*|перв.* дв.*|втор.*|об[аое].*|пар.*|пол.* тр.* чет.* пят.* шест.* сем.*|седьм.* вос.* девят.* десят.* одиннадцат.* двенадцат.*|дюжин.*',
  uk: 'нул.* од.*|перш.* дв.*|друг.*|об[аио].*|пар.*|пів.* тр.* чот.*|четв.* п.ят.* шіст.*|шост.* сім.*|сьом.* віс.*|вос.* дев.* десят.* одинадцят.* дванадцят.*',
  ro: 'zero un[au]?|o|prim.* doi|două|ambele|jum.* trei|treia patru cinci șase șapte opt nouă zece unsprezece doisprezece|duzin.*',
  hu: 'null.* egy.*|els.* ket.*|két.*|második|mindk.*|fél.* h.rom.*|harmad.* négy.* öt.* hat.* hét.*|heted.* nyolc.* kilenc.* t[ií]z.* tizenegy.* tizenk.*|tucat',
  tr: 'sıfır bir.*|ilk|tek iki.*|çift|yarı.* üç.* dör[td].* beş.* altı.* yedi.* sekiz.* dokuz.* on|onun.* on on|düzine',
  el: 'μηδέν έν.*|μί?ι?α.*|πρώτ.* δύο|δεύτερ.*|μισ.* τρ.* τέσσερ.*|τέταρτ.* πέντε|πέμπτ.* έξι|έκτ.* ε[πφ]τά|έβδομ.* ο[κχ]τώ|όγδο.* εννιά|εννέα|ένατ.* δέκα|δέκατ.* έντεκα δώδεκα',
  ar: '.*صفر.* .*واحد.*|.*أول.*|مرة .*اثن.*|.*ثان.*|.*ضعف.*|.*نصف.*|.*ين|.*ان .*ثلاث.*|.*ثالث.* .*أربع.*|.*رابع.* .*خمس.*|.*خامس.* .*ست.*|.*سادس.* .*سبع.*|.*سابع.* .*ثمان.*|.*ثامن.* .*تسع.*|.*تاسع.* .*عشر.*|.*عاشر.* .*عشر.* .*عشر.*',
  he: 'אפס .*אח[דת].*|.*ראשו.* .*שת?ני.*|.*שת[יי].*|.*שני.*|.*יים|.*חצי.* .*שלוש.*|.*שליש.* .*ארבע.*|.*רביע.* .*חמ.* .*שש.* .*שבע.* .*שמונ.* .*תשע.* .*עשר.* .*עשר.* .*עשר.*',
  hi: 'शून्य एक|पहल.* दो.*|दूसर.*|आध.* तीन.*|तीसर.* चार.*|चौथ.* पा[ँं]च.* छ.* सात.* आठ.* नौ.* दस.* ग्यारह.* बारह.*|दर्जन',
  th: '.*ศูนย์.* .*หนึ่ง.*|.*เดียว.*|.*แรก.* .*สอง.*|.*คู่.*|.*ครึ่ง.* .*สาม.* .*สี่.* .*ห้า.* .*หก.* .*เจ็ด.* .*แปด.* .*เก้า.* .*สิบ.* .*สิบเอ็ด.* .*สิบสอง.*|.*โหล.*',
  ko: '.*영.* .*하나.*|.*한.*|.*첫.*|.*하루.*|.*일.* .*둘.*|.*두.*|.*이틀.*|.*이.*|.*반.* .*셋.*|.*세.*|.*석.*|.*사흘.*|.*삼.* .*넷.*|.*네.*|.*나흘.*|.*사.* .*다섯.*|.*닷새.*|.*오.* .*여섯.*|.*엿새.*|.*육.* .*일곱.*|.*칠.* .*여덟.*|.*팔.* .*아홉.*|.*구.* .*열.*|.*십.* .*열한.*|.*십일.* .*열두.*|.*십이.*',
  vi: 'không một|đầu|nhất hai|nhì|cả|đôi|nửa ba bốn|tư năm sáu bảy tám chín mười mười mười',
  id: 'nol satu|se.*|pertama dua|kedua.*|setengah tiga|ketiga empat|keempat lima|kelima enam|keenam tujuh|ketujuh delapan|kedelapan sembilan sepuluh sebelas dua|lusin',
};

/** Round numbers, in the languages that most texts are of. */
const ROUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    15: 'fifteen|quarter',
    20: 'twenty',
    24: 'twenty',
    30: 'thirty|half',
    50: 'fifty|half',
    60: 'sixty',
    100: 'hundred|full.*|all|whole',
    1000: 'thousands?',
  },
  de: {
    15: 'fünfzehn|viertel',
    20: 'zwanzig.*',
    30: 'dreißig.*|halb.*',
    50: 'fünfzig.*|hälfte|halb.*',
    60: 'sechzig',
    100: 'hundert.*|einhundert|voll.*',
    1000: '(?:ein)?tausend.*',
  },
  fr: {
    15: 'quinz.*|quart',
    20: 'vingt.*',
    30: 'trent.*|demie?',
    50: 'cinquant.*|moitié',
    60: 'soixant.*',
    100: 'cent.*',
    1000: 'mill.*',
  },
  es: {
    15: 'quin.*|cuarto',
    20: 'veint.*',
    30: 'treint.*|media',
    50: 'cincuent.*|mitad',
    60: 'sesent.*',
    100: 'cien.*',
    1000: 'mil.*',
  },
  pt: {
    15: 'quin.*|quarto',
    20: 'vint.*',
    30: 'trint.*|meia',
    50: 'cinquent.*|metade',
    60: 'sessent.*',
    100: 'cem|cent.*',
    1000: 'mil.*',
  },
  it: {
    15: 'quindic.*|quarto',
    20: 'vent.*',
    30: 'trent.*|mezza',
    50: 'cinquant.*|metà',
    60: 'sessant.*',
    100: 'cent.*',
    1000: 'mill.*',
  },
  ru: {
    15: 'пятнадцат.*|четверть',
    20: 'двадцат.*',
    30: 'тридцат.*|пол.*',
    50: 'пят.*десят.*|половин.*',
    60: 'шест.*десят.*',
    100: 'ст[оа].*|сотн.*',
    1000: 'тысяч.*',
  },
};

/** Chinese characters that are digits, and those that scale. */
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_VALUES: Readonly<Record<string, number>> = {
  零: 0,
  两: 2,
  兩: 2,
  半: 30,
  双: 2,
  両: 2,
  元: 1,
  首: 1,
};
const HAN_SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
};

/** Whether a stretch of text says the number in words (`three`, `三`, `III`, or by a month's name). */
export function saysInWords(value: string, stretch: string, language: string): boolean {
  const number = Number(value);
  if (/(?<!\p{L})[IVXL]+(?!\p{L})/u.test(stretch) && romanNumbers(stretch).has(number)) return true;
  if (language === 'ja' || language === 'zh') return hanNumbers(stretch).has(number);
  const words = WORDS[language];
  // Nothing is known of its words: a small number may well be one.
  if (words === undefined) return number <= 12;
  const pattern = ROUND[language]?.[value] ?? words.split(' ')[number];
  return pattern !== undefined && hasWord(stretch, pattern);
}

const hasWord = (stretch: string, pattern: string): boolean =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${pattern.replaceAll('.*', String.raw`[\p{L}\p{M}]*`)})(?![\p{L}\p{M}])`,
    'iu',
  ).test(stretch);

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanNumbers(stretch: string): Set<number> {
  const found = stretch.match(/(?<!\p{L})[IVXL]+(?!\p{L})/gu) ?? [];
  return new Set(
    found.map((numeral) =>
      Array.from(numeral).reduce((sum, letter, index) => {
        const value = ROMAN[letter] ?? 0;
        return value < (ROMAN[numeral[index + 1] ?? ''] ?? 0) ? sum - value : sum + value;
      }, 0),
    ),
  );
}

/** Each number that stands there in Chinese characters: 三百二十 is 320, 二〇二六 is 2026. */
function hanNumbers(stretch: string): Set<number> {
  const found = stretch.match(/[〇一二三四五六七八九零两兩半双両元首十百千万萬]+/g) ?? [];
  return new Set(
    found.flatMap((numeral) => [hanNumber(numeral), ...Array.from(numeral, hanNumber)]),
  );
}

function hanNumber(numeral: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of numeral) {
    const scale = HAN_SCALES[character];
    const value = HAN_VALUES[character] ?? HAN_DIGITS.indexOf(character);
    if (scale === undefined) digit = digit * 10 + value;
    else if (scale === 10_000) {
      total += (section + digit || 1) * scale;
      [section, digit] = [0, 0];
    } else {
      section += (digit || 1) * scale;
      digit = 0;
    }
  }
  return total + section + digit;
}
