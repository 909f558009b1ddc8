import { customer, delivered, support, translator } from './entries.ts';
import type { SeedJob, SeedOrder } from './types.ts';

const STRINGS = `Welcome back, {name}!
You have {{count}} saved routes.
%1$d of %2$d kilometres walked
Download failed: %s. <b>Try again</b>
Delete "{route}"? This cannot be undone.
Offline maps use \${size} MB&nbsp;on this phone.
[[[Fernweg Trails]]] needs your location to record a walk.
Save
Cancel`;

const strings = {
  lc_src: 'en',
  tier: 'standard',
  hoursAgo: 118,
  body_src: STRINGS,
  comment:
    'Strings of our hiking app, one per line, in the same order. Everything in braces, %s and the like is filled in by the app: please keep it exactly. "Save" and "Cancel" are buttons.',
  custom_data: '{"project":"trails-app","file":"home.json","build":4127}',
  callback_url: 'https://hooks.example.com/gengo/trails-app',
} satisfies Partial<SeedJob>;

const stringsOrder: SeedOrder = {
  comments: [
    customer(117, 'The app ships on the 14th. Short is better than literal: buttons are narrow.'),
  ],
  jobs: [
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'ja',
      status: 'reviewable',
      versions: [
        delivered(
          92,
          `おかえりなさい、{name}さん！
保存されたルートが{{count}}つあります。
%2$dキロ中%1$dキロを歩きました
ダウンロード失敗：%s。<b>もう一度試してください</b>
「{route}」を消しますか？元に戻すことはできません。
オフライン地図はこのスマートフォンで\${size} MB&nbsp;を使用しています。
[[[Fernweg Trails]]]は散歩を記録するために位置情報が必要です。
セーブ
取消`,
        ),
        delivered(
          36,
          `おかえりなさい、{name}さん！
保存済みルート：{{count}}件
%2$d km中 %1$d kmを踏破
ダウンロードできませんでした：%s <b>再試行</b>
「{route}」を削除しますか？この操作は取り消せません。
オフライン地図はこのスマートフォンで\${size} MB&nbsp;を使用しています。
[[[Fernweg Trails]]]は歩いた道のりを記録するために位置情報を使用します。
保存
キャンセル`,
        ),
      ],
      thread: [
        translator(
          93,
          'Is "walk" here a stroll or a mountain hike? I chose 散歩 (stroll) for now.',
        ),
        customer(
          70,
          'It is a hike, so 散歩 is wrong. Please also use the usual app words: 保存, キャンセル, 削除, 再試行, and make the counter shorter.',
        ),
        translator(
          36,
          'Thank you for clarifying. All strings now follow the usual platform wording.',
        ),
      ],
    },
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'th',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defects: {{count}} was lost, and %2$d stands twice where %1$d should be.
          110.5,
          `ยินดีต้อนรับกลับ {name}!
คุณมีเส้นทางที่บันทึกไว้
เดินแล้ว %2$d จาก %2$d กิโลเมตร
ดาวน์โหลดไม่สำเร็จ: %s <b>ลองอีกครั้ง</b>
ลบ "{route}" หรือไม่ การดำเนินการนี้ย้อนกลับไม่ได้
แผนที่ออฟไลน์ใช้พื้นที่ \${size} MB&nbsp;ในโทรศัพท์เครื่องนี้
[[[Fernweg Trails]]] ต้องใช้ตำแหน่งของคุณเพื่อบันทึกการเดิน
บันทึก
ยกเลิก`,
        ),
      ],
      thread: [],
    },
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'pl',
      status: 'reviewable',
      versions: [
        delivered(
          116.5,
          `Witaj ponownie, {name}!
Liczba zapisanych tras: {{count}}.
Przebyto %1$d z %2$d kilometrów
Pobieranie nie powiodło się: %s. <b>Spróbuj ponownie</b>
Usunąć „{route}”? Tej operacji nie można cofnąć.
Mapy offline zajmują \${size} MB&nbsp;w tym telefonie.
[[[Fernweg Trails]]] potrzebuje Twojej lokalizacji, aby zapisać wędrówkę.
Zapisz
Anuluj`,
        ),
      ],
      thread: [
        translator(
          117,
          'Polish has three plural forms (1 trasa, 2 trasy, 5 tras). I rewrote the line as "number of saved routes: {{count}}" so that every number works. Is that fine with you?',
        ),
      ],
    },
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'es-la',
      status: 'reviewable',
      versions: [
        delivered(
          97,
          `¡Bienvenido de nuevo, {name}!
Tiene {{count}} rutas guardadas.
%1$d de %2$d kilómetros caminados
Descarga fallida: %s. <b>Intente otra vez</b>
¿Borrar "{route}"? Esto no se puede deshacer.
Los mapas sin conexión usan \${size} MB&nbsp;en este teléfono.
[[[Fernweg Trails]]] necesita su ubicación para grabar una caminata.
Guardar
Cancelar`,
        ),
        delivered(
          22,
          `¡Qué gusto verte, {name}!
Tienes {{count}} rutas guardadas.
%1$d de %2$d kilómetros recorridos
No se pudo descargar: %s. <b>Intenta de nuevo</b>
¿Eliminar "{route}"? Esta acción no se puede deshacer.
Los mapas sin conexión ocupan \${size} MB&nbsp;en este teléfono.
[[[Fernweg Trails]]] necesita tu ubicación para registrar una caminata.
Guardar
Cancelar`,
        ),
      ],
      thread: [
        customer(
          60,
          'We say "tú" in Latin America, please. And "Bienvenido" addresses men only: a greeting for everybody would be better.',
        ),
        support(
          58,
          'Hello, this is Gengo support. We have passed your request on and extended the time for the correction by a day.',
        ),
        translator(22, 'Changed to tú, with a greeting that works for everyone.'),
      ],
    },
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'ko',
      status: 'pending',
      versions: [],
      thread: [],
      etaSeconds: 5400,
    },
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'uk',
      status: 'available',
      versions: [],
      thread: [
        customer(24, 'This one has been waiting for a while. Is there anything we can do to help?'),
        support(
          20,
          'Fewer translators work in this pair at weekends. We have told the team, and it should be picked up soon.',
        ),
      ],
    },
    {
      ...strings,
      slug: 'Trails app 4.2: home screen',
      lc_tgt: 'hu',
      status: 'rejected',
      versions: [],
      thread: [
        customer(
          12,
          'Half of the lines are machine output and two placeholders were translated ({név}). We would prefer another translator.',
        ),
        support(10, 'We are sorry about this. The text is open to another translator now.'),
      ],
    },
  ],
};

const NOTES = `What's new in 4.2 🎒

• Night mode for maps 🌙
• Share a route with one tap
• Sunrise and sunset for every stage (±2 minutes)
• Fixed: the compass no longer turns by itself after a restart

[[[Trails Plus]]] now costs $3.99 a month or $29.99 a year. Until 31 December 2026 you get 20% off with the code AUTUMN20 at https://example.com/plus?ref=notes.

Family of four? 👨‍👩‍👧‍👦 One subscription covers up to 5 phones.`;

const notes = {
  lc_src: 'en',
  tier: 'standard',
  hoursAgo: 77,
  body_src: NOTES,
  comment: 'Release notes for the app stores. Keep the emoji, the code and the address.',
  max_chars: 600,
} satisfies Partial<SeedJob>;

const notesOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      ...notes,
      slug: 'Release notes 4.2',
      lc_tgt: 'pt-br',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defect: the last paragraph is missing, and a bracket is never closed.
          49,
          `Novidades da versão 4.2 🎒

• Modo noturno nos mapas 🌙
• Compartilhe uma rota com um toque
• Nascer e pôr do sol de cada etapa (±2 minutos
• Corrigido: a bússola não gira mais sozinha depois de reiniciar

O [[[Trails Plus]]] agora custa US$ 3,99 por mês ou US$ 29,99 por ano. Até 31 de dezembro de 2026, ganhe 20% de desconto com o código AUTUMN20 em https://example.com/plus?ref=notes.`,
        ),
      ],
      thread: [],
    },
    {
      ...notes,
      slug: 'Release notes 4.2',
      lc_tgt: 'ru',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defects: doubled spaces, and the price per year became 39.99.
          46,
          `Что нового в версии 4.2 🎒

• Ночной режим  для карт 🌙
• Поделиться маршрутом одним касанием
• Время восхода и заката для каждого этапа (±2 минуты)
• Исправлено: компас больше не вращается  сам по себе после перезапуска

[[[Trails Plus]]] теперь стоит 3,99 $ в месяц или 39,99 $ в год. До 31 декабря 2026 года действует скидка 20% по коду AUTUMN20 на https://example.com/plus?ref=notes.

Вас четверо? 👨‍👩‍👧‍👦 Одной подписки хватит на 5 телефонов. `,
        ),
      ],
      thread: [],
    },
    {
      ...notes,
      slug: 'Release notes 4.2',
      lc_tgt: 'tr',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defect: the kept name was translated.
          33,
          `4.2 sürümündeki yenilikler 🎒

• Haritalar için gece modu 🌙
• Rotanı tek dokunuşla paylaş
• Her etap için gün doğumu ve gün batımı saatleri (±2 dakika)
• Düzeltildi: pusula yeniden başlatmadan sonra artık kendi kendine dönmüyor

[[[Patikalar Plus]]] artık ayda 3,99 $ veya yılda 29,99 $. 31 Aralık 2026'ya kadar https://example.com/plus?ref=notes adresinde AUTUMN20 koduyla %20 indirim kazanırsın.

Dört kişilik bir aile misiniz? 👨‍👩‍👧‍👦 Tek abonelik 5 telefona kadar geçerli.`,
        ),
      ],
      thread: [
        translator(
          34,
          'In Turkish the per cent sign stands before the number (%20): this is not a mistake. 🙂',
        ),
      ],
    },
    {
      ...notes,
      slug: 'Release notes 4.2',
      lc_tgt: 'da',
      status: 'approved',
      versions: [
        delivered(
          52,
          `Nyt i version 4.2 🎒

• Nattilstand til kort 🌙
• Del en rute med ét tryk
• Solopgang og solnedgang for hver etape (±2 minutter)
• Rettet: kompasset drejer ikke længere af sig selv efter en genstart

[[[Trails Plus]]] koster nu 3,99 $ om måneden eller 29,99 $ om året. Indtil den 31. december 2026 får du 20 % rabat med koden AUTUMN20 på https://example.com/plus?ref=notes.

Er I en familie på fire? 👨‍👩‍👧‍👦 Ét abonnement dækker op til 5 telefoner.`,
        ),
      ],
      feedback: {
        rating: 4,
        for_translator: 'Good and quick. "Kortvisning" would be our word for maps.',
      },
      thread: [],
    },
    {
      ...notes,
      slug: 'Release notes 4.2',
      lc_tgt: 'id',
      status: 'canceled',
      versions: [],
      thread: [customer(60, 'We do not launch in Indonesia this quarter after all.')],
    },
  ],
};

/** Push messages: short, with a hard limit, and machine drafts from the old API. */
const push = {
  lc_src: 'en',
  tier: 'standard',
  hoursAgo: 19,
  body_src:
    '⛈️ Thunderstorm near {place} in {minutes} min. Leave the ridge now. Call 112 in an emergency.',
  comment: 'A warning on the lock screen. Short and unmistakable.',
  max_chars: 110,
} satisfies Partial<SeedJob>;

const pushOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      ...push,
      slug: 'Push: storm warning',
      lc_tgt: 'de',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defect: longer than its max_chars.
          15,
          '⛈️ In {minutes} Min. zieht ein Gewitter bei {place} auf. Bitte verlassen Sie sofort den Grat. Im Notfall wählen Sie die 112.',
        ),
      ],
      thread: [],
    },
    {
      ...push,
      slug: 'Push: storm warning',
      lc_tgt: 'fr-ca',
      status: 'available',
      mt: 1,
      versions: [
        delivered(
          18.9,
          '⛈️ Orage près de {place} dans {minutes} min. Laissez la crête maintenant. Appelez 112 en cas d’urgence.',
        ),
      ],
      thread: [],
    },
    {
      ...push,
      slug: 'Push: storm warning',
      lc_tgt: 'zh-hk',
      status: 'pending',
      versions: [],
      thread: [
        translator(
          2,
          'In Hong Kong the emergency number is 999; 112 also works from mobile phones. Should I keep 112?',
        ),
      ],
      etaSeconds: 900,
    },
  ],
};

export const APP: readonly SeedOrder[] = [stringsOrder, notesOrder, pushOrder];
