import { customer, delivered, support, translator } from './entries.ts';
import type { SeedJob, SeedOrder } from './types.ts';

const RIDGE = `Room for three days, and light enough to forget you are carrying it.

The [[[Ridge 32]]] weighs 890 g and holds 32 litres. Its frame bends with your back instead of against it, and the wide hip belt takes 70% of the load off your shoulders. Two stretch pockets reach forward, so that a bottle comes out without taking the pack off.

- Recycled nylon, 210 denier, free of PFAS
- Rain cover in its own pocket
- Sizes S, M and L
- 10-year guarantee, repairs included

Care: wash by hand at 30 °C. Do not tumble dry.`;

const ridge = {
  lc_src: 'en',
  tier: 'pro',
  hoursAgo: 122,
  body_src: RIDGE,
  comment:
    'Product page of our best-selling backpack. Friendly and factual, no superlatives. Keep the name Ridge 32 as it is.',
  custom_data: '{"sku":"FW-R32","page":"product","season":"AW26"}',
  attachments: [
    {
      url: 'https://media.example.com/ridge-32/front.jpg',
      filename: 'ridge-32-front.jpg',
      mime_type: 'image/jpeg',
    },
    {
      url: 'https://media.example.com/ridge-32/hip-belt.png',
      filename: 'hip-belt-detail.png',
      mime_type: 'image/png',
    },
  ],
} satisfies Partial<SeedJob>;

/** One text, six languages: the way most of the account's work comes in. */
const ridgeOrder: SeedOrder = {
  comments: [
    customer(
      121.8,
      'Hello everyone. The page goes live in all six languages on the same day. Photos are attached to each translation. Please ask if a technical term is unclear.',
    ),
    support(
      120,
      'Thank you for your order. All six languages have been picked up. We will keep an eye on the deadline for you.',
    ),
  ],
  jobs: [
    {
      ...ridge,
      slug: 'Ridge 32: product page',
      lc_tgt: 'de',
      status: 'reviewable',
      versions: [
        delivered(
          96,
          `Platz für drei Tage und so leicht, dass du vergisst, dass du ihn trägst.

Der [[[Ridge 32]]] wiegt 890 g und fasst 32 Liter. Sein Rahmen biegt sich mit deinem Rücken statt gegen ihn, und der breite Hüftgurt nimmt deinen Schultern 70 % der Last ab. Zwei Stretchtaschen sind nach vorne geneigt, so dass du die Flasche herausnehmen kannst, ohne den Rucksack abzusetzen.

- Recyceltes Nylon, 210 Denier, ohne PFAS
- Regenhülle im eigenen Fach
- Größen S, M und L
- 10 Jahre Garantie, Reparaturen inklusive

Pflege: Handwäsche bei 30 °C. Nicht in den Trockner geben.`,
        ),
        delivered(
          51,
          `Platz für drei Tage und so leicht, dass Sie ihn auf dem Rücken vergessen.

Der [[[Ridge 32]]] wiegt 890 g und fasst 32 Liter. Sein Tragegestell bewegt sich mit Ihrem Rücken statt gegen ihn, und der breite Hüftgurt nimmt Ihren Schultern 70 % der Last ab. Zwei elastische Seitentaschen sind nach vorne geneigt, sodass Sie die Flasche herausnehmen können, ohne den Rucksack abzusetzen.

- Recyceltes Nylon, 210 Denier, ohne PFAS
- Regenhülle in eigenem Fach
- Größen S, M und L
- 10 Jahre Garantie, Reparaturen inbegriffen

Pflege: Handwäsche bei 30 °C. Nicht im Trockner trocknen.`,
        ),
      ],
      thread: [
        customer(
          74,
          '1. Our German pages address readers with "Sie", please change this throughout.\n2. "Rahmen" sounds like a picture frame: the house term is "Tragegestell".\nThe rest reads very well, thank you.',
        ),
        translator(
          51,
          'Thank you for the house term, I have noted it for future texts. "Sie" is now used throughout and I smoothed the first sentence.',
        ),
      ],
    },
    {
      ...ridge,
      slug: 'Ridge 32: product page',
      lc_tgt: 'ja',
      status: 'reviewable',
      versions: [
        delivered(
          101,
          `3日間の荷物が入り、背負っていることを忘れるほどの軽さ。

[[[Ridge 32]]]は重さ890g、容量32リットル。フレームが背中に逆らわず一緒にしなり、幅広のヒップベルトが肩にかかる荷重の70%を引き受けます。2つのストレッチポケットは前に傾いているので、パックを下ろさずにボトルを取り出せます。

・リサイクルナイロン、210デニール、PFAS不使用
・専用ポケットに入ったレインカバー
・サイズはS、M、L
・10年保証、修理込み

お手入れ：30℃で手洗いしてください。乾燥機は使わないでください。`,
        ),
        delivered(
          58,
          `3日分の荷物が入り、背負っていることを忘れるほどの軽さ。

[[[Ridge 32]]]は重さ890g、容量32リットル。フレームが背中の動きに合わせてしなり、幅広のヒップベルトが肩にかかる荷重の70%を受け止めます。左右のストレッチポケットは前向きに傾いているので、バックパックを下ろさずにボトルを取り出せます。

・リサイクルナイロン、210デニール、PFAS不使用
・専用ポケットに収納できるレインカバー
・サイズはS、M、L
・10年保証、修理込み

お手入れ：30℃で手洗いしてください。乾燥機は使わないでください。`,
        ),
        delivered(
          7,
          `3日分の荷物が入り、背負っていることを忘れるほどの軽さ。

[[[Ridge 32]]]は重さ890g、容量32リットル。フレームが背中の動きに合わせてしなり、幅広のヒップベルトが肩にかかる荷重の70%を受け止めます。左右のストレッチポケットは前向きに傾いているので、バックパックを背負ったままボトルを取り出せます。

・再生ナイロン、210デニール、PFAS不使用
・専用ポケット入りレインカバー
・サイズS、M、L
・10年保証、修理込み

お手入れ方法：30℃のぬるま湯で手洗いしてください。タンブル乾燥はお避けください。`,
        ),
      ],
      thread: [
        customer(
          80,
          '"3日間の荷物" should be "3日分の荷物", and please write バックパック, not パック.',
        ),
        translator(
          58,
          'ご指摘ありがとうございます。修正いたしました。 I have corrected both points.',
        ),
        customer(
          30,
          'Much better. One more round: the bullet list should be shorter (noun endings), and "without taking the pack off" would sound more natural as 背負ったまま.',
        ),
        translator(
          7,
          'Thank you, I agree with both. I also adjusted the care instructions to the wording usual on Japanese labels.',
        ),
      ],
    },
    {
      ...ridge,
      slug: 'Ridge 32: product page',
      lc_tgt: 'fr',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defects: 23 litres instead of 32, and the guarantee's "10" is gone.
          93,
          `De la place pour trois jours, et une légèreté qui le fait oublier.

Le [[[Ridge 32]]] pèse 890 g et contient 23 litres. Son armature accompagne votre dos au lieu de lui résister, et la large ceinture soulage vos épaules de 70 % de la charge. Deux poches extensibles orientées vers l’avant permettent d’attraper une gourde sans poser le sac.

- Nylon recyclé, 210 deniers, sans PFAS
- Housse de pluie dans sa propre poche
- Tailles S, M et L
- Longue garantie, réparations comprises

Entretien : laver à la main à 30 °C. Ne pas passer au sèche-linge.`,
        ),
      ],
      thread: [
        translator(
          94,
          'Good morning. Should sizes stay S, M, L in French, or do you use your own scale (1, 2, 3)? I kept the letters for now.',
        ),
      ],
    },
    {
      ...ridge,
      slug: 'Ridge 32: product page',
      lc_tgt: 'ko',
      status: 'reviewable',
      versions: [
        delivered(
          88,
          `사흘 치 짐이 들어가고, 메고 있다는 사실을 잊을 만큼 가볍습니다.

[[[Ridge 32]]]의 무게는 890g, 용량은 32리터입니다. 프레임이 등의 움직임을 거스르지 않고 함께 휘어지며, 넓은 힙 벨트가 어깨에 실리는 하중의 70%를 덜어 줍니다. 신축성 있는 주머니 두 개가 앞쪽으로 기울어져 있어 배낭을 벗지 않고도 물병을 꺼낼 수 있습니다.

- 재활용 나일론, 210데니어, PFAS 무첨가
- 전용 주머니에 든 레인 커버
- 사이즈 S, M, L
- 10년 보증, 수선 포함

관리: 30°C에서 손세탁하세요. 건조기를 사용하지 마세요.`,
        ),
      ],
      thread: [],
    },
    {
      ...ridge,
      slug: 'Ridge 32: product page',
      lc_tgt: 'it',
      status: 'approved',
      versions: [
        delivered(
          99,
          `Spazio per tre giorni, e così leggero che vi dimenticherete di portarlo.

Il [[[Ridge 32]]] pesa 890 g e contiene 32 litri. Il telaio segue la schiena invece di opporsi, e l’ampia cintura in vita toglie dalle spalle il 70% del carico. Due tasche elastiche inclinate in avanti permettono di prendere la borraccia senza togliere lo zaino.

- Nylon riciclato, 210 denari, senza PFAS
- Coprizaino antipioggia nella sua tasca
- Taglie S, M e L
- Garanzia di 10 anni, riparazioni incluse

Cura: lavare a mano a 30 °C. Non asciugare in asciugatrice.`,
        ),
      ],
      feedback: { rating: 5, for_translator: 'Lovely rhythm, nothing to change. Grazie!' },
      thread: [customer(90, 'Approved straight away, thank you for the quick work.')],
    },
    {
      ...ridge,
      slug: 'Ridge 32: product page',
      lc_tgt: 'nl',
      status: 'revising',
      versions: [
        delivered(
          70,
          `Ruimte voor drie dagen, en zo licht dat je vergeet dat je hem draagt.

De [[[Ridge 32]]] weegt 890 g en heeft een inhoud van 32 liter. Het frame buigt met je rug mee in plaats van ertegenin, en de brede heupriem haalt 70% van het gewicht van je schouders. Twee elastische zakken wijzen naar voren, zodat je een fles pakt zonder de rugzak af te doen.

- Gerecycled nylon, 210 denier, vrij van PFAS
- Regenhoes in een eigen vak
- Maten S, M en L
- 10 jaar garantie, inclusief reparaties

Onderhoud: met de hand wassen op 30 °C. Niet in de droger.`,
        ),
      ],
      thread: [
        customer(
          20,
          'Please use "heupgordel" instead of "heupriem", as in the rest of our Dutch catalogue.',
        ),
      ],
      etaSeconds: 14_400,
    },
  ],
};

const KUMO = `<h2>Kumo 2: a tent like a cloud</h2>
<p>Pitched in <b>4 minutes</b>, dry in 20. The [[[Kumo 2]]] sleeps two people and weighs 1.45&nbsp;kg with pegs.</p>
<ul>
<li>Water column: 3,000 mm (fly), 5,000 mm (floor)</li>
<li>Packed size: 42 × 14 cm</li>
<li>Price: €389.00, from 1 March 2027</li>
</ul>
<p>Questions? Write to <a href="mailto:tents@example.com">tents@example.com</a> or see <a href="https://shop.example.com/kumo-2?lang=en">the product page</a>.</p>`;

const kumo = {
  lc_src: 'en',
  tier: 'standard',
  hoursAgo: 84,
  body_src: KUMO,
  comment: 'HTML: please leave the tags as they are. "Kumo" is Japanese for cloud.',
} satisfies Partial<SeedJob>;

const kumoOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      ...kumo,
      slug: 'Kumo 2: shop text',
      lc_tgt: 'zh-tw',
      status: 'reviewable',
      callback_url: 'https://hooks.example.com/gengo/kumo-2/zh-tw',
      versions: [
        delivered(
          62,
          `<h2>Kumo 2：如雲朵般的帳篷</h2>
<p><b>4 分鐘</b>搭好，20 分鐘晾乾。[[[Kumo 2]]] 可供兩人使用，含營釘僅重 1.45&nbsp;公斤。</p>
<ul>
<li>耐水壓：3,000 mm（外帳）、5,000 mm（帳底）</li>
<li>收納尺寸：42 × 14 公分</li>
<li>售價：€389.00，2027 年 3 月 1 日起</li>
</ul>
<p>有疑問嗎？歡迎來信 <a href="mailto:tents@example.com">tents@example.com</a>，或參閱<a href="https://shop.example.com/kumo-2?lang=en">產品頁面</a>。</p>`,
        ),
      ],
      thread: [
        translator(
          63,
          'The link ends in lang=en. Shall I leave it, or will you replace it with a Chinese page? I left it unchanged.',
        ),
      ],
    },
    {
      ...kumo,
      slug: 'Kumo 2: shop text',
      lc_tgt: 'ar',
      status: 'reviewable',
      callback_url: 'https://hooks.example.com/gengo/kumo-2/ar',
      versions: [
        delivered(
          59,
          `<h2>Kumo 2: خيمة كالسحابة</h2>
<p>تُنصب في <b>4 دقائق</b> وتجف في 20. تتسع [[[Kumo 2]]] لشخصين وتزن 1.45&nbsp;كغ.</p>
<ul>
<li>مقاومة الماء: 3,000 مم (الغطاء)، 5,000 مم (الأرضية)</li>
<li>الحجم مطويةً: 42 × 14 سم</li>
<li>السعر: €389.00، ابتداءً من 1 مارس 2027</li>
</ul>
<p>هل لديك سؤال؟ راسلنا على <a href="mailto:tents@example.com">tents@example.com</a> أو زر <a href="https://shop.example.com/kumo-2?lang=en">صفحة المنتج</a>.</p>`,
        ),
        delivered(
          16,
          `<h2>Kumo 2: خيمة بخفة السحاب</h2>
<p>تُنصب في <b>4 دقائق</b> وتجف خلال 20 دقيقة. تتسع [[[Kumo 2]]] لشخصين وتزن 1.45&nbsp;كغ مع الأوتاد.</p>
<ul>
<li>مقاومة الماء: 3,000 مم (الغطاء الخارجي)، 5,000 مم (الأرضية)</li>
<li>الأبعاد عند الطي: 42 × 14 سم</li>
<li>السعر: €389.00، ابتداءً من 1 مارس 2027</li>
</ul>
<p>هل لديك سؤال؟ راسلنا على <a href="mailto:tents@example.com">tents@example.com</a> أو زر <a href="https://shop.example.com/kumo-2?lang=en">صفحة المنتج</a>.</p>`,
        ),
      ],
      thread: [
        customer(
          41,
          'The weight is given "with pegs": these words are missing. And the headline is about lightness, not about the shape of a cloud.',
        ),
        translator(16, 'You are right on both counts, my apologies. Both are corrected.'),
      ],
    },
    {
      ...kumo,
      slug: 'Kumo 2: shop text',
      lc_tgt: 'he',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defects: the product page's address was altered (kumo-3), and </b> closes too late.
          44,
          `<h2>Kumo 2: אוהל כמו ענן</h2>
<p>מוקם בתוך <b>4 דקות, מתייבש בתוך 20</b>. ה-[[[Kumo 2]]] מתאים לשני אנשים ושוקל 1.45&nbsp;ק"ג כולל יתדות.</p>
<ul>
<li>עמידות במים: 3,000 מ"מ (כיסוי), 5,000 מ"מ (רצפה)</li>
<li>גודל ארוז: 42 × 14 ס"מ</li>
<li>מחיר: €389.00, החל מ-1 במרץ 2027</li>
</ul>
<p>שאלות? כתבו אל <a href="mailto:tents@example.com">tents@example.com</a> או ראו את <a href="https://shop.example.com/kumo-3?lang=en">עמוד המוצר</a>.</p>`,
        ),
      ],
      thread: [],
    },
    {
      ...kumo,
      slug: 'Kumo 2: shop text',
      lc_tgt: 'sv',
      status: 'approved',
      auto_approve: 1,
      versions: [
        delivered(
          66,
          `<h2>Kumo 2: ett tält som ett moln</h2>
<p>Uppsatt på <b>4 minuter</b>, torrt på 20. [[[Kumo 2]]] rymmer två personer och väger 1,45&nbsp;kg med pinnar.</p>
<ul>
<li>Vattenpelare: 3 000 mm (yttertält), 5 000 mm (golv)</li>
<li>Packmått: 42 × 14 cm</li>
<li>Pris: €389,00, från 1 mars 2027</li>
</ul>
<p>Frågor? Skriv till <a href="mailto:tents@example.com">tents@example.com</a> eller se <a href="https://shop.example.com/kumo-2?lang=en">produktsidan</a>.</p>`,
        ),
      ],
      thread: [],
    },
  ],
};

/** The smallest jobs there are: one word each, for the hang tag. */
const tagOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      slug: 'Hang tag: collection name',
      lc_src: 'en',
      lc_tgt: 'fi',
      tier: 'standard',
      status: 'reviewable',
      hoursAgo: 28,
      body_src: 'Summit',
      comment: 'The top of a mountain, not a meeting of politicians.',
      max_chars: 12,
      versions: [delivered(26, 'Huippu')],
      thread: [],
    },
    {
      slug: 'Hang tag: collection name',
      lc_src: 'en',
      lc_tgt: 'cs',
      tier: 'standard',
      status: 'approved',
      hoursAgo: 28,
      body_src: 'Summit',
      max_chars: 12,
      versions: [delivered(27, 'Vrchol')],
      thread: [],
    },
    {
      slug: 'Hang tag: collection name',
      lc_src: 'en',
      lc_tgt: 'el',
      tier: 'standard',
      status: 'pending',
      hoursAgo: 28,
      body_src: 'Summit',
      max_chars: 12,
      versions: [],
      thread: [
        translator(
          3,
          'Is this only printed on the tag, or also read aloud in a video? Κορυφή fits both.',
        ),
      ],
      etaSeconds: 1800,
    },
  ],
};

export const CATALOGUE: readonly SeedOrder[] = [ridgeOrder, kumoOrder, tagOrder];
