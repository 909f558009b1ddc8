import type { TextRange } from '../../text/text-range.ts';
import { numberStems } from './number-stems.ts';

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
  ms: 'sifar|kosong satu|se.*|pertama dua|kedua.*|separuh tiga|ketiga empat|keempat lima|kelima enam|keenam tujuh|ketujuh lapan|kelapan sembilan sepuluh sebelas dua|dozen',
  tl: 'sero|zero isa.*|isang|una.* dalawa.*|dalawang|kalahati|ikalawa tatlo.*|ikatlo.* apat.*|ikaapat lima.*|ikalima anim.* pito.* walo.* siyam.* sampu.* labing-isa labindalawa|dosena',
  sk: 'nul.* jed.*|prv.* dv.*|druh.*|ob[ao].*|dvoj.*|pol.* tr.*|tret.* štyr.*|štvrt.* pä?t.*|piat.* šes.* sed.*|siedm.* os.* dev.*|deviat.* des.* jedenás.* dvanás.*|tucet',
  bg: 'нул.* ед.*|първ.* дв.*|втор.*|и двам.*|полов.* тр.* чет.* пет.* шест.* сед.* ос[ае].* дев.* дес.* един.*адес.*|единайс.* дван.*|дузин.*',
  sr: 'нул.*|nul.* јед.*|прв.*|jed.*|prv.* дв.*|друг.*|оба.*|пол.*|dv.*|drug.*|oba.*|pol.* тр.*|tr.* чет.*|čet.* пет.*|pet.* шест.*|šest.* седм?.*|sedm?.* ос.*|os.* дев.*|dev.* дес.*|des.* једанаест.*|jedanaest.* дванаест.*|dvanaest.*|туце.*',
  fa: 'صفر یک.*|اول.*|نخست.*|ی دو.*|هر دو|نیم.* سه|سوم.* چهار.* پنج.* شش.* هفت.* هشت.* نه|نهم.* ده|دهم.* یازده.* دوازده.*',
  vi: 'không một|đầu|nhất hai|nhì|cả|đôi|nửa ba bốn|tư năm sáu bảy tám chín mười mười mười',
  id: 'nol satu|se.*|pertama dua|kedua.*|setengah tiga|ketiga empat|keempat lima|kelima enam|keenam tujuh|ketujuh delapan|kedelapan sembilan sepuluh sebelas dua|lusin',
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

/** Languages that put what is counted, or the time of day, before a number in one word: aamuseitsemän. */
const COMPOUNDING = new Set(['fi', 'de', 'nl', 'hu', 'sv', 'da', 'no']);

/** Where a stretch of text says the number in words (`three`, `三`, `III`); undefined where it does not. */
export function saidAt(value: string, stretch: string, language: string): TextRange | undefined {
  const number = Number(value);
  const roman = romanNumbers(stretch).find((one) => one.value === number);
  if (roman) return roman;
  if (language === 'ja' || language === 'zh')
    return hanNumbers(stretch).find((one) => one.value === number);
  const words = (WORDS[language === 'fil' ? 'tl' : language] ?? '').split(' ');
  // Nothing is known of its words: a small number may well be one.
  if (words.length < 2) return number <= 12 ? { start: 0, end: stretch.length } : undefined;
  const stems = numberStems(language);
  const stem = placeOf(stems.get(number), stretch);
  if (stem) return stem;
  const pattern = words[number];
  if (pattern !== undefined) {
    const isInner = number >= 3 && COMPOUNDING.has(language);
    return placeOf(isInner ? compiled(`(?:${pattern})`) : wordPattern(pattern), stretch);
  }
  if (number === 0.5) return placeOf(stems.get(30), stretch);
  return compoundAt(number, stretch, words, stems);
}

/** Whether a stretch of text says the number in words. */
export const saysInWords = (value: string, stretch: string, language: string): boolean =>
  saidAt(value, stretch, language) !== undefined;

function placeOf(pattern: RegExp | undefined, stretch: string): TextRange | undefined {
  const found = pattern?.exec(stretch);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** 25 is twenty and five, 300 three and a hundred: whichever stands first, and together or apart. */
function compoundAt(
  number: number,
  stretch: string,
  words: readonly string[],
  stems: ReadonlyMap<number, RegExp>,
): TextRange | undefined {
  if (!Number.isInteger(number) || number < 21 || number > 900) return undefined;
  const scale = number < 100 ? 10 : 100;
  const [high, low] = [Math.floor(number / scale), number % scale];
  const unit = words[scale === 100 ? high : low];
  if (unit === undefined || (scale === 100 && low !== 0)) return undefined;
  const place = placeOf(stems.get(scale === 100 ? 100 : high * 10), stretch);
  return place && compiled(`(?:${unit})`).test(stretch) ? place : undefined;
}

const patterns = new Map<string, RegExp>();

/** Compiled once: there are a few hundred, and each is asked for again and again. */
function compiled(source: string): RegExp {
  const before = patterns.get(source);
  if (before) return before;
  const pattern = new RegExp(source.replaceAll('.*', String.raw`[\p{L}\p{M}]*`), 'iu');
  patterns.set(source, pattern);
  return pattern;
}

const wordPattern = (pattern: string): RegExp =>
  compiled(String.raw`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`);

interface Said extends TextRange {
  value: number;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

const romanNumbers = (stretch: string): Said[] =>
  [...stretch.matchAll(/(?<!\p{L})[IVXL]+(?![\p{Lu}'’]|\p{L}{4})/gu)].map(
    ({ 0: numeral, index }) => ({
      start: index,
      end: index + numeral.length,
      value: Array.from(numeral).reduce((sum, letter, at) => {
        const value = ROMAN[letter] ?? 0;
        return value < (ROMAN[numeral[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
      }, 0),
    }),
  );

/** Each number that stands there in Chinese characters, and each of them alone: 三百二十 is 320, 二〇二六 is 2026. */
function hanNumbers(stretch: string): Said[] {
  const found = [...stretch.matchAll(/[〇一二三四五六七八九零两兩半双両元首十百千万萬]+/g)];
  return found.flatMap(({ 0: numeral, index }) => {
    const place = { start: index, end: index + numeral.length };
    return [
      { ...place, value: hanNumber(numeral) },
      ...Array.from(numeral, (one) => ({ ...place, value: hanNumber(one) })),
    ];
  });
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
