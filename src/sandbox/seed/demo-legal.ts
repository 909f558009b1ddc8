import { customer, delivered, support, translator } from './entries.ts';
import type { SeedJob, SeedOrder } from './types.ts';

const TERMS = `General terms for guided walks (as of 1 October 2026)

§ 1 Booking and payment
(1) A booking is binding once we confirm it in writing. A deposit of 20% of the price is due within 7 days of the confirmation, the balance no later than 30 days before departure.
(2) If the balance is not paid in time in spite of a reminder, we may withdraw from the contract and charge the fees set out in § 3.

§ 2 What is included
The price includes the services named in the description of the walk: accommodation, breakfast, luggage transport up to 18 kg per person, and the guide's fee. It does not include travel to the starting point, insurance, or drinks.

§ 3 Cancellation by the participant
You may cancel at any time before departure. We then charge:
a) up to 45 days before departure: the deposit;
b) 44 to 15 days before departure: 50% of the price;
c) 14 days or less, or if you do not arrive: 90% of the price.
You are free to prove that our loss was lower. You may also name a substitute up to 3 days before departure; we charge EUR 35.00 for the change.

§ 4 Weather and safety
The guide may change or shorten a stage if the weather or the state of the path requires it. Where a stage has to be cancelled altogether, we refund EUR 60.00 per day. Participants who repeatedly ignore the guide's instructions may be excluded from the walk without refund.

§ 5 Liability
Our liability for damage that is not bodily injury is limited to three times the price of the walk, unless the damage was caused intentionally or by gross negligence. Mandatory law remains unaffected.

§ 6 Data protection
We process personal data only to carry out the contract (Art. 6(1)(b) GDPR). Details: https://www.example.org/privacy. Contact: privacy@example.org.

§ 7 Final provisions
Austrian law applies, excluding its conflict-of-law rules. If a provision is invalid, the remaining provisions stay in force. Disputes may be brought before the court at Innsbruck; consumers may also sue at their place of residence.`;

const terms = {
  lc_src: 'en',
  tier: 'pro',
  hoursAgo: 120,
  body_src: TERMS,
  comment:
    'Legal text. Please keep the numbering and every amount, and use the terms usual in contracts of the target country. "Walk" is always a guided walking tour of several days.',
  custom_data: '{"department":"legal","reviewer":"m.aigner"}',
} satisfies Partial<SeedJob>;

const termsOrder: SeedOrder = {
  comments: [
    customer(119, 'Our lawyers read every version, so it may take us a few days to approve.'),
    support(
      118,
      'Thank you for letting us know. Please remember that a translation is approved automatically five days after its delivery.',
    ),
  ],
  jobs: [
    {
      ...terms,
      slug: 'Terms for guided walks 2027',
      lc_tgt: 'de',
      status: 'reviewable',
      versions: [
        delivered(
          112,
          `Allgemeine Bedingungen für geführte Wanderungen (Stand: 1. Oktober 2026)

§ 1 Buchung und Zahlung
(1) Eine Buchung ist verbindlich, sobald wir sie schriftlich bestätigen. Eine Anzahlung von 20 % des Preises ist innerhalb von 7 Tagen nach der Bestätigung fällig, der Rest spätestens 30 Tage vor Abreise.
(2) Wird der Rest trotz Erinnerung nicht rechtzeitig bezahlt, können wir vom Vertrag zurücktreten und die Gebühren nach § 3 verlangen.

§ 2 Was enthalten ist
Der Preis enthält die in der Beschreibung der Wanderung genannten Leistungen: Unterkunft, Frühstück, Gepäcktransport bis 18 kg pro Person und das Honorar des Führers. Nicht enthalten sind die Anreise zum Ausgangspunkt, Versicherungen und Getränke.

§ 3 Absage durch den Teilnehmer
Sie können jederzeit vor der Abreise absagen. Wir berechnen dann:
a) bis 45 Tage vor Abreise: die Anzahlung;
b) 44 bis 15 Tage vor Abreise: 50 % des Preises;
c) 14 Tage oder weniger oder bei Nichterscheinen: 90 % des Preises.
Es steht Ihnen frei, einen geringeren Schaden nachzuweisen. Sie können auch bis 3 Tage vor Abreise einen Ersatz benennen; für die Änderung berechnen wir 35,00 EUR.

§ 4 Wetter und Sicherheit
Der Führer kann eine Etappe ändern oder verkürzen, wenn das Wetter oder der Zustand des Weges es erfordert. Muss eine Etappe ganz ausfallen, erstatten wir 60,00 EUR pro Tag. Teilnehmer, die wiederholt die Anweisungen des Führers missachten, können ohne Erstattung von der Wanderung ausgeschlossen werden.

§ 5 Haftung
Unsere Haftung für Schäden, die keine Körperschäden sind, ist auf das Dreifache des Preises der Wanderung beschränkt, es sei denn, der Schaden wurde vorsätzlich oder grob fahrlässig verursacht. Zwingendes Recht bleibt unberührt.

§ 6 Datenschutz
Wir verarbeiten personenbezogene Daten nur zur Durchführung des Vertrags (Art. 6 Abs. 1 lit. b DSGVO). Einzelheiten: https://www.example.org/privacy. Kontakt: privacy@example.org.

§ 7 Schlussbestimmungen
Es gilt österreichisches Recht unter Ausschluss seiner Kollisionsnormen. Ist eine Bestimmung unwirksam, bleiben die übrigen Bestimmungen in Kraft. Streitigkeiten können vor dem Gericht in Innsbruck ausgetragen werden; Verbraucher können auch an ihrem Wohnort klagen.`,
        ),
        delivered(
          64,
          `Allgemeine Reisebedingungen für geführte Wanderreisen (Stand: 1. Oktober 2026)

§ 1 Buchung und Zahlung
(1) Eine Buchung wird mit unserer schriftlichen Bestätigung verbindlich. Eine Anzahlung von 20 % des Reisepreises ist innerhalb von 7 Tagen nach Zugang der Bestätigung fällig, der Restbetrag spätestens 30 Tage vor Reisebeginn.
(2) Wird der Restbetrag trotz Mahnung nicht fristgerecht bezahlt, sind wir berechtigt, vom Vertrag zurückzutreten und die Stornogebühren nach § 3 zu verlangen.

§ 2 Leistungen
Der Reisepreis umfasst die in der Beschreibung der Wanderreise genannten Leistungen: Unterkunft, Frühstück, Gepäcktransport bis 18 kg pro Person und das Honorar der Wanderführung. Nicht enthalten sind die Anreise zum Ausgangspunkt, Versicherungen und Getränke.

§ 3 Rücktritt durch die Teilnehmerin oder den Teilnehmer
Sie können jederzeit vor Reisebeginn vom Vertrag zurücktreten. Wir berechnen dann:
a) bis 45 Tage vor Reisebeginn: die Anzahlung;
b) 44 bis 15 Tage vor Reisebeginn: 50 % des Reisepreises;
c) ab 14 Tagen vor Reisebeginn oder bei Nichterscheinen: 90 % des Reisepreises.
Der Nachweis eines geringeren Schadens bleibt Ihnen unbenommen. Sie können außerdem bis 3 Tage vor Reisebeginn eine Ersatzperson benennen; für die Umbuchung berechnen wir 35,00 EUR.

§ 4 Wetter und Sicherheit
Die Wanderführung kann eine Etappe ändern oder verkürzen, wenn das Wetter oder der Zustand des Weges es erfordert. Muss eine Etappe ganz entfallen, erstatten wir 60,00 EUR pro Tag. Wer wiederholt Anweisungen der Wanderführung missachtet, kann ohne Erstattung von der Wanderreise ausgeschlossen werden.

§ 5 Haftung
Unsere Haftung für Schäden, die keine Körperschäden sind, ist auf den dreifachen Reisepreis beschränkt, sofern der Schaden nicht vorsätzlich oder grob fahrlässig herbeigeführt wurde. Zwingende gesetzliche Vorschriften bleiben unberührt.

§ 6 Datenschutz
Wir verarbeiten personenbezogene Daten nur zur Durchführung des Vertrags (Art. 6 Abs. 1 lit. b DSGVO). Einzelheiten: https://www.example.org/privacy. Kontakt: privacy@example.org.

§ 7 Schlussbestimmungen
Es gilt österreichisches Recht unter Ausschluss der Kollisionsnormen. Sollte eine Bestimmung unwirksam sein, bleiben die übrigen Bestimmungen wirksam. Gerichtsstand ist Innsbruck; Verbraucherinnen und Verbraucher können auch an ihrem Wohnsitz klagen.`,
        ),
      ],
      thread: [
        customer(
          95,
          'Comments of our lawyer:\n1. "Wanderreise" and "Reisepreis" throughout, since the package travel law applies.\n2. § 3 must say "Rücktritt", not "Absage".\n3. Gender-neutral wording, please: "Wanderführung" for the guide.',
        ),
        translator(
          64,
          'Many thanks to your lawyer, that was very clear. All three points are done; I also changed "Erinnerung" to "Mahnung" in § 1 (2).',
        ),
        translator(
          63,
          'One question remains: is "Stornogebühren" right for the fees of § 3 in Austria?',
        ),
      ],
    },
    {
      ...terms,
      slug: 'Terms for guided walks 2027',
      lc_tgt: 'zh',
      status: 'reviewable',
      versions: [
        delivered(
          // Known defects: § 4 was left in English, and the substitute's fee became EUR 53.00.
          72,
          `带队徒步旅行一般条款（2026年10月1日版）

§ 1 预订与付款
（1）预订经我方书面确认后即具有约束力。定金为总价的20%，须在确认后7天内支付；余款最迟须在出发前30天付清。
（2）如经催告仍未按时支付余款，我方有权解除合同，并收取第3条规定的费用。

§ 2 服务内容
价格包含行程说明中列明的服务：住宿、早餐、每人不超过18公斤的行李运送以及领队费用。不包含前往出发地的交通、保险和饮料。

§ 3 参加者取消
您可在出发前随时取消。我方将收取：
a）出发前45天以上：定金；
b）出发前44至15天：总价的50%；
c）出发前14天以内或未到场：总价的90%。
您有权证明我方的损失更低。您也可在出发前3天之前指定替代人员，变更手续费为53.00欧元。

§ 4 Weather and safety
The guide may change or shorten a stage if the weather or the state of the path requires it. Where a stage has to be cancelled altogether, we refund EUR 60.00 per day. Participants who repeatedly ignore the guide's instructions may be excluded from the walk without refund.

§ 5 责任
除故意或重大过失造成的损害外，我方对非人身伤害的赔偿责任以旅行价格的三倍为限。强制性法律规定不受影响。

§ 6 数据保护
我方仅为履行合同处理个人数据（《通用数据保护条例》第6条第1款b项）。详情请见：https://www.example.org/privacy。联系方式：privacy@example.org。

§ 7 最终条款
本条款适用奥地利法律，但不包括其冲突法规则。如某一条款无效，其余条款仍然有效。争议可提交因斯布鲁克法院；消费者亦可在其住所地提起诉讼。`,
        ),
      ],
      thread: [],
    },
    {
      ...terms,
      slug: 'Terms for guided walks 2027',
      lc_tgt: 'fr',
      status: 'pending',
      versions: [],
      thread: [
        translator(
          9,
          'Shall "walk" be "randonnée accompagnée" or "voyage de randonnée"? The second is closer to French travel law.',
        ),
      ],
      etaSeconds: 21_600,
    },
    {
      ...terms,
      slug: 'Terms for guided walks 2027',
      lc_tgt: 'ja',
      tier: 'ultra',
      status: 'available',
      versions: [],
      thread: [],
    },
  ],
};

/** A word that only an office in the mountains could need. */
const formsOrder: SeedOrder = {
  comments: [],
  jobs: [
    {
      slug: 'Form title, Alpine Club',
      lc_src: 'de',
      lc_tgt: 'en',
      tier: 'standard',
      status: 'reviewable',
      hoursAgo: 25,
      body_src:
        'Hochgebirgsschutzhüttenübernachtungsgebührenermäßigungsberechtigungsnachweisausgabestelle',
      comment: 'The sign over a counter. Please keep it short.',
      max_chars: 60,
      versions: [delivered(23, 'Issuing office for discount passes to Alpine huts')],
      thread: [
        translator(
          23.5,
          'What a word! Literally: "office that issues proofs of entitlement to a reduction of the fees for staying overnight in high-mountain huts". I shortened it for the sign.',
        ),
      ],
    },
    {
      slug: 'Hut fees: notice',
      lc_src: 'en',
      lc_tgt: 'de',
      tier: 'standard',
      status: 'reviewable',
      hoursAgo: 25,
      body_src:
        'Members pay €14.00 a night in the dormitory, guests €28.00. Proof of entitlement to the reduced overnight fee must be shown on arrival (see notice board, room 3).',
      versions: [
        delivered(
          24,
          'Mitglieder zahlen im Matratzenlager 14,00 € pro Nacht, Gäste 28,00 €. Der Übernachtungsgebührenermäßigungsberechtigungsnachweis ist bei der Ankunft vorzuzeigen (siehe Anschlagtafel, Raum 3).',
        ),
        delivered(
          5,
          'Mitglieder zahlen im Matratzenlager 14,00 € pro Nacht, Gäste 28,00 €. Wer die ermäßigte Gebühr zahlen möchte, zeigt bitte bei der Ankunft einen gültigen Ausweis vor (siehe Anschlagtafel, Raum 3).',
        ),
      ],
      thread: [
        customer(14, 'Correct, but nobody will read that word to the end. Please put it simply.'),
        translator(5, 'Gladly! Much easier on the eyes now.'),
      ],
    },
  ],
};

export const LEGAL: readonly SeedOrder[] = [termsOrder, formsOrder];
