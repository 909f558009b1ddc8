/** What the demo account's translators deliver next, where they are at work when it is opened. */
export interface Coming {
  slug: string;
  lc_tgt: string;
  body_tgt: string;
  /** What the translator says, where a correction was asked for. */
  answer?: string;
}

const APP: readonly Coming[] = [
  {
    slug: 'Trails app 4.2: home screen',
    lc_tgt: 'ko',
    body_tgt: `다시 오신 것을 환영합니다, {name}님!
저장된 경로가 {{count}}개 있습니다.
%2$dkm 중 %1$dkm를 걸었습니다
다운로드하지 못했습니다: %s. <b>다시 시도</b>
"{route}"을(를) 삭제할까요? 이 작업은 취소할 수 없습니다.
오프라인 지도가 이 휴대전화에서 \${size} MB&nbsp;를 사용합니다.
[[[Fernweg Trails]]]에서 산행을 기록하려면 위치 정보가 필요합니다.
저장
취소`,
  },
  {
    slug: 'Trails app 4.2: home screen',
    lc_tgt: 'uk',
    body_tgt: `З поверненням, {name}!
Збережених маршрутів: {{count}}.
Пройдено %1$d з %2$d кілометрів
Не вдалося завантажити: %s. <b>Спробувати ще раз</b>
Видалити «{route}»? Цю дію не можна скасувати.
Офлайн-карти займають \${size} MB&nbsp;на цьому телефоні.
[[[Fernweg Trails]]] потребує доступу до вашого місцезнаходження, щоб записати похід.
Зберегти
Скасувати`,
  },
  {
    slug: 'Trails app 4.2: home screen',
    lc_tgt: 'hu',
    body_tgt: `Üdvözöljük újra, {name}!
{{count}} mentett útvonala van.
%1$d / %2$d kilométer megtéve
A letöltés nem sikerült: %s. <b>Próbálja újra</b>
Törli ezt: „{route}”? Ez a művelet nem vonható vissza.
Az offline térképek \${size} MB&nbsp;helyet foglalnak ezen a telefonon.
A [[[Fernweg Trails]]] a túra rögzítéséhez hozzáférést kér a tartózkodási helyéhez.
Mentés
Mégse`,
  },
  {
    slug: 'Push: storm warning',
    lc_tgt: 'fr-ca',
    body_tgt:
      '⛈️ Orage près de {place} dans {minutes} min. Quittez la crête maintenant. Urgence : appelez le 112.',
  },
  {
    slug: 'Push: storm warning',
    lc_tgt: 'zh-hk',
    body_tgt: '⛈️ {place}附近將於{minutes}分鐘後有雷暴。請立即離開山脊。緊急情況請致電112。',
  },
];

const CATALOGUE: readonly Coming[] = [
  { slug: 'Hang tag: collection name', lc_tgt: 'el', body_tgt: 'Κορυφή' },
];

const TEMPLATES: readonly Coming[] = [
  {
    slug: 'Template: repair under guarantee',
    lc_tgt: 'ja',
    body_tgt: `{customer_name}様

平素より格別のご愛顧を賜り、誠にありがとうございます。

このたびは{product}をお送りいただき、厚く御礼申し上げます。インスブルックの工房にて拝見いたしましたところ、ファスナーは交換可能でございました。10年保証の対象となりますので、修理は無料で承ります。

修理には約12営業日をいただいております。発送いたしましたら、すぐに追跡番号をお知らせいたします。それまでにバックパックがご入用でしたら、喜んでお貸しいたします。{date}までに本メールへご返信くださいますようお願い申し上げます。

どうぞよい旅を
Fernwegサービスチーム
service@example.com | +43 512 000 000`,
    answer:
      'Thank you for waiting. The letter now opens as one to a customer does (平素より格別のご愛顧を賜り) and is in polite language throughout; nothing else was changed.',
  },
];

const FILM: readonly Coming[] = [
  {
    slug: 'Film "Far is close": subtitles',
    lc_tgt: 'ar',
    body_tgt: `1
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
"وإن لم أره؟"
"إذن تمطر الآن."

5
00:00:18,000 --> 00:00:20,500
♪ (ريح، جرس بقرة)

6
00:00:21,000 --> 00:00:25,000
[[[FERNWEG]]] – البعيد قريب.`,
    answer: 'Shorter now, as you suggested: "وإن لم أره؟" "إذن تمطر الآن." The rest is as it was.',
  },
  {
    slug: 'Winter sale: newsletter',
    lc_tgt: 'no',
    body_tgt: `Snø er bare regn som tar seg god tid. ❄️

Vintersalget vårt starter 27. november kl. 08:00 (CET): opptil 40 % på jakker, 2 for 1 på merinosokker og fri frakt over €50.

Naivt? Varmt som på kafé? Oppsummering av et kaldt år? Uansett hva som får deg ut: Vi ses ute! 🧗🏽‍♀️🏕️`,
  },
];

const HISTORY: readonly Coming[] = [
  {
    slug: 'Avalanche course: sign-up page',
    lc_tgt: 'no',
    body_tgt:
      'Lær å lese snøen. To dager, 8 personer, én bre. Neste kurs: 16.–17. januar 2027, €240 inkludert tau, sender/mottaker og suppe.',
  },
  {
    slug: 'Size advice, chat answer',
    lc_tgt: 'zh-tw',
    body_tgt:
      '從第七節頸椎往下量到髖骨上緣就可以囉。不到 46 cm：S。46 到 51 cm：M。超過 51 cm：L。剛好介於兩個尺寸之間？選小的那個。',
  },
];

const LEGAL: readonly Coming[] = [
  {
    slug: 'Terms for guided walks 2027',
    lc_tgt: 'fr',
    body_tgt: `Conditions générales des randonnées accompagnées (au 1er octobre 2026)

§ 1 Réservation et paiement
(1) La réservation devient ferme dès que nous la confirmons par écrit. Un acompte de 20 % du prix est exigible dans les 7 jours suivant la confirmation, le solde au plus tard 30 jours avant le départ.
(2) Si le solde n’est pas réglé à temps malgré une relance, nous pouvons résilier le contrat et facturer les frais prévus au § 3.

§ 2 Prestations comprises
Le prix comprend les prestations indiquées dans le descriptif de la randonnée : hébergement, petit-déjeuner, transport des bagages jusqu’à 18 kg par personne et honoraires du guide. Il ne comprend ni le voyage jusqu’au point de départ, ni les assurances, ni les boissons.

§ 3 Annulation par le participant
Vous pouvez annuler à tout moment avant le départ. Nous facturons alors :
a) jusqu’à 45 jours avant le départ : l’acompte ;
b) de 44 à 15 jours avant le départ : 50 % du prix ;
c) 14 jours ou moins, ou en cas de non-présentation : 90 % du prix.
Vous êtes libre de prouver que notre préjudice est inférieur. Vous pouvez aussi désigner un remplaçant jusqu’à 3 jours avant le départ ; nous facturons 35,00 EUR pour la modification.

§ 4 Météo et sécurité
Le guide peut modifier ou raccourcir une étape si la météo ou l’état du chemin l’exige. Si une étape doit être entièrement annulée, nous remboursons 60,00 EUR par jour. Les participants qui ne respectent pas, de façon répétée, les consignes du guide peuvent être exclus de la randonnée sans remboursement.

§ 5 Responsabilité
Notre responsabilité pour les dommages autres que corporels est limitée à trois fois le prix de la randonnée, sauf si le dommage a été causé intentionnellement ou par négligence grave. Les dispositions légales impératives restent applicables.

§ 6 Protection des données
Nous traitons les données personnelles uniquement pour exécuter le contrat (art. 6, par. 1, point b, du RGPD). Détails : https://www.example.org/privacy. Contact : privacy@example.org.

§ 7 Dispositions finales
Le droit autrichien s’applique, à l’exclusion de ses règles de conflit de lois. Si une disposition n’est pas valable, les autres restent en vigueur. Les litiges peuvent être portés devant le tribunal d’Innsbruck ; les consommateurs peuvent également agir au lieu de leur domicile.`,
  },
  {
    slug: 'Terms for guided walks 2027',
    lc_tgt: 'ja',
    body_tgt: `ガイド付きウォーキングツアー約款（2026年10月1日現在）

第1条 予約および支払い
（1）予約は、当社が書面で確認した時点で確定します。代金の20%を予約金として確認後7日以内に、残金を遅くとも出発の30日前までにお支払いください。
（2）督促にもかかわらず残金が期限までに支払われない場合、当社は契約を解除し、第3条に定める料金を請求することができます。

第2条 代金に含まれるもの
代金には、ツアーの説明に記載されたサービス、すなわち宿泊、朝食、1人あたり18kgまでの荷物の運搬、およびガイド料が含まれます。出発地までの交通費、保険、飲み物は含まれません。

第3条 参加者による取消し
出発前であれば、いつでも取り消すことができます。その場合、当社は次の料金を請求します。
a）出発の45日前まで：予約金
b）出発の44日前から15日前まで：代金の50%
c）出発の14日前以降、または不参加の場合：代金の90%
当社の損害がこれより少ないことを証明することは妨げられません。また、出発の3日前までであれば代理の参加者を指名することができます。この変更には35.00ユーロを申し受けます。

第4条 天候および安全
天候または道の状態により必要な場合、ガイドは行程を変更または短縮することができます。行程を全面的に中止しなければならない場合、当社は1日あたり60.00ユーロを返金します。ガイドの指示に繰り返し従わない参加者は、返金なしでツアーから除外されることがあります。

第5条 責任
人身損害以外の損害に対する当社の責任は、損害が故意または重過失によって生じた場合を除き、ツアー代金の3倍を上限とします。強行法規の適用は妨げられません。

第6条 個人情報の保護
当社は、契約を履行するためにのみ個人情報を取り扱います（GDPR第6条第1項(b)）。詳細：https://www.example.org/privacy。お問い合わせ：privacy@example.org。

第7条 雑則
本約款にはオーストリア法が適用され、その抵触法規は除外されます。いずれかの条項が無効であっても、その他の条項は引き続き有効です。紛争はインスブルックの裁判所に提起することができ、消費者は居住地の裁判所に提起することもできます。`,
  },
];

export const COMING: readonly Coming[] = [
  ...APP,
  ...CATALOGUE,
  ...TEMPLATES,
  ...FILM,
  ...HISTORY,
  ...LEGAL,
];
