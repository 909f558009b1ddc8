import { customer, delivered, support, translator } from './entries.ts';
import type { SeedJob, SeedOrder } from './types.ts';

/** Mails from customers abroad, into English, so that the service desk can answer. */
const inboxOrder: SeedOrder = {
  comments: [
    customer(
      108,
      'Customer mails of this week. Plain English is enough, but amounts, dates and order numbers must be right.',
    ),
  ],
  jobs: [
    {
      slug: 'Mail 20418: tent pole',
      lc_src: 'ja',
      lc_tgt: 'en',
      tier: 'standard',
      status: 'reviewable',
      hoursAgo: 109,
      custom_data: '{"ticket":20418}',
      body_src: `お世話になっております。先月15日に御社のオンラインショップでテント「Kumo 2」を購入した山田と申します（注文番号：FW-2026-88213）。

先週末、八ヶ岳で初めて使用したところ、2日目の夜に強風でポールが1本折れてしまいました。風速は15メートルほどだったと思います。説明書には20メートルまで耐えられると書いてありましたので、少し残念な気持ちです。

つきましては、交換用のポールを送っていただくことは可能でしょうか。来月3日から北アルプスに入る予定があり、それまでに届くと大変助かります。写真を2枚添付いたします。

お忙しいところ恐れ入りますが、ご返信をお待ちしております。

山田 健太`,
      versions: [
        delivered(
          99,
          `Dear Sir or Madam,

My name is Yamada. On the 15th of last month I bought a "Kumo 2" tent in your online shop (order number FW-2026-88213).

When I used it for the first time last weekend in the Yatsugatake mountains, one of the poles broke in a strong wind on the second night. I believe the wind speed was about 15 metres per second. The manual says that the tent withstands up to 20, so I am a little disappointed.

Would it be possible to send me a replacement pole? I plan to be in the Northern Alps from the 3rd of next month, so it would be a great help if it arrived by then. I attach two photos.

I am sorry to trouble you when you are busy and look forward to your reply.

Kenta Yamada`,
        ),
      ],
      thread: [
        translator(
          100,
          'He writes only "15 metres"; for wind this means metres per second, so I added it.',
        ),
      ],
    },
    {
      slug: 'Mail 20425: invoice',
      lc_src: 'de',
      lc_tgt: 'en',
      tier: 'standard',
      status: 'reviewable',
      hoursAgo: 109,
      custom_data: '{"ticket":20425}',
      body_src: `Sehr geehrte Damen und Herren,

auf der Rechnung Nr. 2026-10977 vom 02.11.2026 haben Sie mir 2.489,50 € statt 248,95 € berechnet. Offenbar ist beim Rucksack ein Komma verrutscht. Der Betrag wurde bereits abgebucht.

Ich bitte um Korrektur und Rückerstattung von 2.240,55 € bis spätestens 27.11.2026 auf mein Konto DE00 1234 5678 9012 3456 78.

Mit freundlichen Grüßen
Annegret Übelhör-Weiß`,
      versions: [
        delivered(
          // Known defect: the refund reads 2,204.55 (two digits changed places).
          85,
          `Dear Sir or Madam,

In invoice no. 2026-10977 of 2 November 2026 you charged me €2,489.50 instead of €248.95. A decimal point seems to have slipped on the backpack. The amount has already been debited.

Please correct this and refund €2,204.55 by 27 November 2026 at the latest to my account DE00 1234 5678 9012 3456 78.

Yours faithfully,
Annegret Übelhör-Weiß`,
        ),
      ],
      thread: [],
    },
    {
      slug: 'Mail 20431: wholesale enquiry',
      lc_src: 'ar',
      lc_tgt: 'en',
      tier: 'pro',
      status: 'reviewable',
      hoursAgo: 109,
      custom_data: '{"ticket":20431}',
      body_src: `السادة شركة Fernweg المحترمين،

تحية طيبة وبعد،

نحن شركة "مسارات" في مسقط، ولدينا 3 متاجر متخصصة في معدات الرحلات. نرغب في شراء 150 خيمة من طراز [[[Kumo 2]]] و80 حقيبة من طراز [[[Ridge 32]]] قبل بداية الموسم في 15 يناير 2027.

نرجو منكم إرسال عرض أسعار بالدولار الأمريكي يشمل الشحن إلى ميناء صحار (CIF Sohar)، مع توضيح مدة التسليم وشروط الدفع. عرضكم السابق رقم Q-2025-417 كان بسعر 312.00 $ للخيمة الواحدة.

للتواصل: purchasing@example.org أو الهاتف ‎+968 2400 0000.

وتفضلوا بقبول فائق الاحترام،
سالم بن حمد الحارثي
مدير المشتريات`,
      versions: [
        delivered(
          90,
          `To Fernweg,

We are the company "Masarat" in Muscat, and we have 3 shops for travel equipment. We want to buy 150 tents of the model [[[Kumo 2]]] and 80 bags of the model [[[Ridge 32]]] before the season starts on 15 January 2027.

Please send us prices in US dollars including shipping to the port of Sohar (CIF Sohar), and tell us the delivery time and the payment terms. Your earlier offer Q-2025-417 was at $312.00 per tent.

Contact: purchasing@example.org or phone +968 2400 0000.

Best regards,
Salem bin Hamad Al Harthy
Purchasing manager`,
        ),
        delivered(
          27,
          `Dear Sirs,

We are Masarat, a company based in Muscat with 3 shops specialising in outdoor equipment. We would like to purchase 150 [[[Kumo 2]]] tents and 80 [[[Ridge 32]]] backpacks before the season opens on 15 January 2027.

We would be grateful for a quotation in US dollars including carriage to the port of Sohar (CIF Sohar), stating the delivery period and terms of payment. Your previous quotation, no. Q-2025-417, was at $312.00 per tent.

Contact: purchasing@example.org or telephone +968 2400 0000.

Yours faithfully,
Salem bin Hamad Al Harthy
Purchasing Manager`,
        ),
      ],
      thread: [
        customer(
          66,
          'This goes to our board. The facts are right, but the tone of the original is more formal: please use the language of business letters (quotation, terms of payment, carriage).',
        ),
        translator(
          27,
          'Thank you for the context. I have raised the register throughout; the facts are unchanged.',
        ),
      ],
    },
    {
      slug: 'Mail 20436: thank you note',
      lc_src: 'fr',
      lc_tgt: 'en',
      tier: 'standard',
      status: 'reviewable',
      hoursAgo: 109,
      custom_data: '{"ticket":20436}',
      body_src: `Bonjour à toute l’équipe,

Juste un petit mot pour vous remercier. Ma fille (8 ans !) a fait son premier bivouac dans votre tente, au bord du lac, par 2 °C. Elle a dormi comme un loir pendant que son père comptait les étoiles… et les moustiques 😅

Nous reviendrons, c’est promis. Et si un jour vous faites une taille « enfant », prévenez-nous !

Belle journée,
Maëlle, Théo et la petite Zoé`,
      versions: [
        delivered(
          82,
          `Hello to the whole team,

Just a quick note to say thank you. My daughter (8 years old!) spent her first night outdoors in your tent, by the lake, at 2 °C. She slept like a log while her father counted the stars… and the mosquitoes 😅

We will be back, that's a promise. And if you ever make a children's size, do let us know!

Have a lovely day,
Maëlle, Théo and little Zoé`,
        ),
      ],
      thread: [],
    },
    {
      slug: 'Mail 20440: delivery to Busan',
      lc_src: 'ko',
      lc_tgt: 'en',
      tier: 'standard',
      status: 'approved',
      hoursAgo: 109,
      custom_data: '{"ticket":20440}',
      body_src: `안녕하세요. 11월 4일에 주문한 배낭(주문번호 FW-2026-89002)이 아직 도착하지 않았습니다. 배송 조회를 해 보니 11월 9일부터 인천 세관에 머물러 있다고 나옵니다. 관세는 이미 38,500원을 냈습니다. 혹시 추가로 필요한 서류가 있으면 알려 주세요. 부산까지는 보통 며칠이 걸리나요?`,
      versions: [
        delivered(
          103,
          `Hello. The backpack I ordered on 4 November (order number FW-2026-89002) has not arrived yet. According to the tracking, it has been at customs in Incheon since 9 November. I have already paid 38,500 won in duty. Please let me know if any further documents are needed. How many days does delivery to Busan usually take?`,
        ),
      ],
      feedback: { rating: 5, for_translator: '' },
      thread: [],
    },
    {
      slug: 'Letter from the zip supplier',
      lc_src: 'zh',
      lc_tgt: 'en',
      tier: 'pro',
      status: 'reviewable',
      hoursAgo: 109,
      custom_data: '{"ticket":20444}',
      body_src: `尊敬的合作伙伴：

感谢贵公司多年来的信任。由于原材料价格上涨，自2027年1月1日起，5号防水拉链的单价将由每米人民币3.20元调整为3.55元，涨幅约为11%。2026年12月20日前确认的订单仍按原价执行。

此外，我们位于东莞的新工厂已于今年9月投产，月产能提高到120万米，交货期可由35天缩短至21天。欢迎贵公司派代表前来参观。

顺祝商祺！

东莞恒达拉链有限公司
林志远`,
      versions: [
        delivered(
          76,
          `Dear Partner,

Thank you for your many years of trust in us. Owing to the rising cost of raw materials, the unit price of our No. 5 waterproof zip will change from RMB 3.20 to RMB 3.55 per metre from 1 January 2027, an increase of about 11%. Orders confirmed before 20 December 2026 will still be filled at the old price.

In addition, our new factory in Dongguan started production in September this year. Its monthly capacity has risen to 1.2 million metres, and delivery times can be shortened from 35 days to 21. Your representatives are most welcome to visit us.

With best wishes for your business,

Lin Zhiyuan
Dongguan Hengda Zipper Co., Ltd.`,
        ),
      ],
      thread: [
        translator(
          77,
          '120万米 is 1,200,000 metres: written as 1.2 million. Please tell me if you prefer digits.',
        ),
      ],
    },
  ],
};

const RETURN = `Dear {customer_name},

Thank you for sending back your {product}. Our workshop in Innsbruck has looked at it: the zip can be replaced, and the repair is free of charge under your 10-year guarantee.

Repairs take about 12 working days. You will get a tracking number as soon as the parcel leaves us. If you need a pack before then, we are happy to lend you one: just reply to this e-mail by {date}.

Happy trails,
The Fernweg service team
service@example.com | +43 512 000 000`;

const returns = {
  lc_src: 'en',
  tier: 'standard',
  hoursAgo: 58,
  body_src: RETURN,
  comment: 'E-mail template. Warm, but not chatty. Please keep the placeholders in braces.',
} satisfies Partial<SeedJob>;

const templateOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      ...returns,
      slug: 'Template: repair under guarantee',
      lc_tgt: 'ja',
      tier: 'pro',
      status: 'revising',
      versions: [
        delivered(
          40,
          `{customer_name}様

{product}をお送りいただきありがとうございます。インスブルックの工房で確認いたしました。ファスナーは交換可能で、10年保証により修理は無料です。

修理には約12営業日かかります。発送次第、追跡番号をお知らせします。それまでにバックパックが必要な場合は、喜んでお貸しします。{date}までにこのメールにご返信ください。

よい旅を
Fernwegサービスチーム
service@example.com | +43 512 000 000`,
        ),
      ],
      thread: [
        customer(
          6,
          'Please make this a little more polite (いたします, ございます) and add the usual opening for a letter to a customer.',
        ),
        translator(4, 'Certainly, I will send the new version this afternoon.'),
      ],
      etaSeconds: 9000,
    },
    {
      ...returns,
      slug: 'Template: repair under guarantee',
      lc_tgt: 'vi',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defect: the placeholder {product} was translated.
          38,
          `Kính gửi {customer_name},

Cảm ơn quý khách đã gửi lại {sản phẩm}. Xưởng của chúng tôi tại Innsbruck đã kiểm tra: khóa kéo có thể thay được và việc sửa chữa hoàn toàn miễn phí theo chế độ bảo hành 10 năm.

Thời gian sửa chữa khoảng 12 ngày làm việc. Quý khách sẽ nhận được mã vận đơn ngay khi bưu kiện rời xưởng. Nếu cần ba lô trước thời điểm đó, chúng tôi sẵn sàng cho quý khách mượn: chỉ cần trả lời email này trước ngày {date}.

Chúc quý khách có những chuyến đi vui vẻ,
Đội ngũ dịch vụ Fernweg
service@example.com | +43 512 000 000`,
        ),
      ],
      thread: [],
    },
    {
      ...returns,
      slug: 'Template: repair under guarantee',
      lc_tgt: 'es',
      status: 'approved',
      versions: [
        delivered(
          47,
          `Estimado/a {customer_name}:

Gracias por enviarnos su {product}. Nuestro taller de Innsbruck ya lo ha revisado: la cremallera se puede cambiar y la reparación es gratuita gracias a su garantía de 10 años.

La reparación tarda unos 12 días laborables. Recibirá un número de seguimiento en cuanto salga el paquete. Si necesita una mochila antes, se la prestamos con mucho gusto: responda a este correo antes del {date}.

Buen camino,
El equipo de atención de Fernweg
service@example.com | +43 512 000 000`,
        ),
      ],
      feedback: { rating: 5, for_translator: '"Buen camino" is a lovely touch.' },
      thread: [],
    },
    {
      ...returns,
      slug: 'Template: repair under guarantee',
      lc_tgt: 'ro',
      status: 'hold',
      versions: [],
      thread: [
        support(
          50,
          'We have paused this translation: the translator reports that the text may belong to another order. Could you please confirm that it is yours?',
        ),
      ],
    },
  ],
};

export const SUPPORT: readonly SeedOrder[] = [inboxOrder, templateOrder];
