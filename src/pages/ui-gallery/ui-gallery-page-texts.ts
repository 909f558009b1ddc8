/* The hardest content that the screens of the gallery must bear. */

const JA =
  '本サービスは、世界中のお客様が安心してお買い物を楽しめるよう、二十四時間体制で運営されています。ご注文の確認メールが届かない場合は、迷惑メールフォルダをご確認のうえ、「お問い合わせ」ページ（https://example.com/help）からご連絡ください。商品は通常3〜5営業日以内に発送いたします。';

/** 30,000 characters in paragraphs of one to four sentences. */
export const JAPANESE = Array.from({ length: 90 }, (_, index) => JA.repeat((index % 4) + 1))
  .join('\n\n')
  .slice(0, 30_000);

/** Right to left, with Latin words and numbers inside. */
export const ARABIC =
  'مرحبًا بكم في Galley، مكتبكم لطلب الترجمات البشرية. رقم الطلب ‎#10482‎ بقيمة 1,250.00 USD جاهز للمراجعة.\n\nيُرجى قراءة النص المصدر بجانب الترجمة، ثم الموافقة عليها أو طلب تصحيحات قبل الساعة 17:30. لا تترجموا [[[Galley Desk]]] ولا العنوان https://example.com/مساعدة?id=42.\n\nشكرًا لتعاونكم معنا.';

/** One word of 90 letters. */
export const GERMAN_WORD =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitglied';

export const GERMAN = `Die ${GERMAN_WORD}er tagten gestern. Bitte übersetzen Sie {name} und %1$s nicht.`;
