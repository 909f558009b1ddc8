import { customer, delivered, support, translator } from './entries.ts';
import type { SeedJob, SeedOrder } from './types.ts';

const SUBTITLES = `1
00:00:01,200 --> 00:00:04,000
Every path begins
with a knot.

2
00:00:04,400 --> 00:00:07,900
My grandfather tied his boots
at four in the morning.

3
00:00:08,300 --> 00:00:12,600
"If you can see the mountain," he said,
"it is going to rain."

4
00:00:13,000 --> 00:00:17,400
"And if you can't see it?"
"Then it is raining already."

5
00:00:18,000 --> 00:00:20,500
♪ (wind, a cowbell)

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – far is close.`;

const film = {
  lc_src: 'en',
  tier: 'pro',
  hoursAgo: 90,
  body_src: SUBTITLES,
  comment:
    'Subtitles (SRT) of our brand film. At most 2 lines each, 42 characters a line (16 in Japanese, Chinese and Korean). Leave numbers and time codes alone.',
  attachments: [
    {
      url: 'https://media.example.com/film/far-is-close.mp4',
      filename: 'far-is-close.mp4',
      mime_type: 'video/mp4',
    },
    {
      url: 'https://media.example.com/film/voice.mp3',
      filename: 'voice.mp3',
      mime_type: 'audio/mpeg',
    },
  ],
} satisfies Partial<SeedJob>;

const filmOrder: SeedOrder = {
  comments: [customer(89, 'The dry humour of the grandfather matters more than the exact words.')],
  jobs: [
    {
      ...film,
      slug: 'Film "Far is close": subtitles',
      lc_tgt: 'ja',
      status: 'reviewable',
      versions: [
        delivered(
          68,
          `1
00:00:01,200 --> 00:00:04,000
すべての道は
結び目から始まる。

2
00:00:04,400 --> 00:00:07,900
私の祖父は朝の四時に
彼のブーツの紐を結んだ。

3
00:00:08,300 --> 00:00:12,600
「もし山が見えるなら」と彼は言った
「これから雨が降るだろう」

4
00:00:13,000 --> 00:00:17,400
「もし見えなかったら？」
「その時はすでに雨が降っている」

5
00:00:18,000 --> 00:00:20,500
♪（風、カウベル）

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – 遠いは近い。`,
        ),
        delivered(
          31,
          `1
00:00:01,200 --> 00:00:04,000
道はいつも
靴ひもから始まる。

2
00:00:04,400 --> 00:00:07,900
祖父は朝四時に
靴ひもを結んだ。

3
00:00:08,300 --> 00:00:12,600
「山が見えたら」と祖父は言う。
「もうすぐ雨だ」

4
00:00:13,000 --> 00:00:17,400
「見えなかったら？」
「もう降ってる」

5
00:00:18,000 --> 00:00:20,500
♪（風とカウベルの音）

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – 遠くて近い。`,
        ),
      ],
      thread: [
        customer(
          50,
          'Some lines are longer than 16 characters, and the joke in 4 needs to be as short as a slap. 彼の is not needed either.',
        ),
        translator(
          31,
          'Thank you! I cut every line to 16 characters or fewer and rewrote the joke and the slogan.',
        ),
      ],
    },
    {
      ...film,
      slug: 'Film "Far is close": subtitles',
      lc_tgt: 'vi',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defect: subtitle 2 runs on one line, so a line is missing.
          65,
          `1
00:00:01,200 --> 00:00:04,000
Con đường nào cũng bắt đầu
từ một nút thắt.

2
00:00:04,400 --> 00:00:07,900
Ông tôi buộc dây giày lúc bốn giờ sáng.

3
00:00:08,300 --> 00:00:12,600
"Nếu nhìn thấy núi," ông bảo,
"thì trời sắp mưa."

4
00:00:13,000 --> 00:00:17,400
"Còn nếu không thấy?"
"Thì trời đang mưa rồi."

5
00:00:18,000 --> 00:00:20,500
♪ (tiếng gió, tiếng chuông bò)

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – xa mà gần.`,
        ),
      ],
      thread: [],
    },
    {
      ...film,
      slug: 'Film "Far is close": subtitles',
      lc_tgt: 'zh',
      status: 'approved',
      versions: [
        delivered(
          71,
          `1
00:00:01,200 --> 00:00:04,000
每条路
都从一个结开始。

2
00:00:04,400 --> 00:00:07,900
凌晨四点，
爷爷系紧了靴带。

3
00:00:08,300 --> 00:00:12,600
“看得见山，”他说，
“就要下雨了。”

4
00:00:13,000 --> 00:00:17,400
“看不见呢？”
“那就是已经在下了。”

5
00:00:18,000 --> 00:00:20,500
♪（风声，牛铃声）

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – 远方，就在眼前。`,
        ),
      ],
      feedback: { rating: 5, for_translator: 'The slogan is better than the original. Thank you!' },
      thread: [],
    },
    {
      ...film,
      slug: 'Film "Far is close": subtitles',
      lc_tgt: 'ar',
      status: 'revising',
      versions: [
        delivered(
          60,
          `1
00:00:01,200 --> 00:00:04,000
كل درب يبدأ
بعقدة.

2
00:00:04,400 --> 00:00:07,900
كان جدي يربط حذاءه
في الرابعة صباحًا.

3
00:00:08,300 --> 00:00:12,600
قال: "إذا استطعت أن ترى الجبل،
فسوف تمطر."

4
00:00:13,000 --> 00:00:17,400
"وإذا لم أستطع رؤيته؟"
"فإنها تمطر بالفعل."

5
00:00:18,000 --> 00:00:20,500
♪ (ريح، جرس بقرة)

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – البعيد قريب.`,
        ),
      ],
      thread: [
        customer(8, 'Number 4 is too stiff for a joke. Something as short as "تمطر الآن" perhaps?'),
      ],
      etaSeconds: 10_800,
    },
  ],
};

// "Cafe\u0301" has its accent as a combining character, as text pasted from some design tools does.
const WINTER = `Snow is just slow rain. ❄️

Our winter sale starts on 27 November at 08:00 (CET): up to 40% off jackets, 2 for 1 on merino socks, free shipping over €50.

Naïve? Cafe\u0301-warm? Résumé of a cold year? Whatever brings you out: see you outside! 🧗🏽‍♀️🏕️`;

const winter = {
  lc_src: 'en',
  tier: 'standard',
  hoursAgo: 53,
  body_src: WINTER,
  comment: 'Newsletter teaser. Feel free to move away from the wording of the first line.',
} satisfies Partial<SeedJob>;

const campaignOrder: SeedOrder = {
  comments: [
    customer(52, 'Newsletter goes out on Friday at 06:00. Approvals by Thursday evening, please.'),
  ],
  jobs: [
    {
      ...winter,
      slug: 'Winter sale: newsletter',
      lc_tgt: 'fr',
      status: 'reviewable',
      versions: [
        delivered(
          34,
          `La neige, c’est de la pluie qui prend son temps. ❄️

Nos soldes d’hiver commencent le 27 novembre à 8 h (heure de Paris) : jusqu’à −40 % sur les vestes, 2 paires de chaussettes en mérinos pour le prix d’une, livraison offerte dès 50 €.

Envie d’air pur, d’un café fumant ou d’oublier une année froide ? Peu importe ce qui vous fait sortir : à bientôt dehors ! 🧗🏽‍♀️🏕️`,
        ),
      ],
      thread: [],
    },
    {
      ...winter,
      slug: 'Winter sale: newsletter',
      lc_tgt: 'he',
      status: 'approved',
      versions: [
        delivered(
          36,
          `שלג הוא פשוט גשם שלא ממהר. ❄️

מבצע החורף שלנו מתחיל ב-27 בנובמבר בשעה 08:00 (CET): עד 40% הנחה על מעילים, 2 במחיר 1 על גרבי מרינו, ומשלוח חינם בקנייה מעל €50.

תמימות? חום של בית קפה? סיכום של שנה קרה? לא משנה מה מוציא אתכם החוצה: נתראה שם! 🧗🏽‍♀️🏕️`,
        ),
      ],
      thread: [],
    },
    {
      ...winter,
      slug: 'Winter sale: newsletter',
      lc_tgt: 'th',
      status: 'reviewable',
      versions: [
        delivered(
          29,
          `หิมะก็คือฝนที่ไม่รีบร้อน ❄️

เซลฤดูหนาวเริ่ม 27 พฤศจิกายน เวลา 08:00 น. (CET): แจ็กเก็ตลดสูงสุด 40% ถุงเท้าเมอริโนซื้อ 1 แถม 1 จัดส่งฟรีเมื่อซื้อเกิน €50

จะไร้เดียงสา จะอุ่นเหมือนนั่งในคาเฟ่ หรือจะทบทวนปีที่หนาวเหน็บ ไม่ว่าอะไรพาคุณออกมา แล้วเจอกันข้างนอก! 🧗🏽‍♀️🏕️`,
        ),
        delivered(
          3,
          `หิมะก็แค่ฝนที่เดินช้าลง ❄️

ลดรับลมหนาว เริ่ม 27 พฤศจิกายน เวลา 08:00 น. (CET): แจ็กเก็ตลดสูงสุด 40% ถุงเท้าเมอริโนซื้อ 1 แถม 1 ส่งฟรีเมื่อซื้อเกิน €50

จะออกมาสูดอากาศ จิบกาแฟอุ่น ๆ หรือทิ้งปีที่หนาวเหน็บไว้ข้างหลัง ไม่ว่าอะไรพาคุณออกมา แล้วเจอกันข้างนอก! 🧗🏽‍♀️🏕️`,
        ),
      ],
      thread: [
        customer(
          18,
          'Our colleague in Bangkok finds the third paragraph too literal ("ไร้เดียงสา" reads oddly here), and ลดรับลมหนาว would be the usual headline for a winter sale.',
        ),
        translator(3, 'Khop khun kha! Both changed, and I gave the first line a little more play.'),
      ],
    },
    {
      ...winter,
      slug: 'Winter sale: newsletter',
      lc_tgt: 'bg',
      status: 'canceled',
      versions: [],
      thread: [],
    },
    {
      ...winter,
      slug: 'Winter sale: newsletter',
      lc_tgt: 'sr',
      status: 'hold',
      versions: [],
      thread: [
        support(
          30,
          'This one is on hold: Latin or Cyrillic script? Please tell us and we will release it.',
        ),
      ],
    },
    {
      ...winter,
      slug: 'Winter sale: newsletter',
      lc_tgt: 'no',
      status: 'rejected',
      versions: [],
      thread: [
        customer(21, 'This is Danish, not Norwegian. Please assign another translator.'),
        support(19, 'You are right, and we are sorry. It waits for another translator now.'),
      ],
    },
  ],
};

/** File translations: the texts are in the files, so there is nothing to read here. */
const fileOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      slug: 'Dealer handbook 2027',
      lc_src: 'en',
      lc_tgt: 'it',
      tier: 'pro',
      status: 'reviewable',
      hoursAgo: 100,
      body_src: '',
      comment: 'Only the main text: leave the price lists on pages 30 to 36 untouched.',
      file: { filename: 'dealer-handbook-2027.docx' },
      versions: [delivered(55, '')],
      thread: [
        translator(57, 'The table on page 12 is an image, so I could not translate its headings.'),
      ],
    },
    {
      slug: 'Repair guide: zips',
      lc_src: 'en',
      lc_tgt: 'ja',
      tier: 'standard',
      status: 'pending',
      hoursAgo: 100,
      body_src: '',
      file: { filename: 'repair-guide-zips.xlsx' },
      versions: [],
      thread: [],
      etaSeconds: 43_200,
    },
  ],
};

export const MEDIA: readonly SeedOrder[] = [filmOrder, campaignOrder, fileOrder];
