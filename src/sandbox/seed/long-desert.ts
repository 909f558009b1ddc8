import { compose, type Pair, type Paragraph, type Stage } from './compose.ts';

/* "Ten nights by the old wells": about 8,000 English characters for readers of Arabic. */

const stage = (
  number: number,
  name: string,
  arabic: string,
  km: number,
  litres: number,
): Stage => ({
  number: [String(number), String(number)],
  well: [name, arabic],
  km: [`${km} km`, `${km} كم`],
  litres: [String(litres), String(litres)],
});

const STAGES: readonly Stage[] = [
  stage(1, 'Bir Salim', 'بئر سالم', 14, 6),
  stage(2, 'Wadi Hanash', 'وادي حنش', 18, 7),
  stage(3, 'Ras al Raml', 'رأس الرمل', 16, 7),
  stage(4, 'Bir Zahra', 'بئر زهرة', 21, 8),
  stage(5, 'Jabal Nura', 'جبل نورة', 12, 5),
  stage(6, 'Wadi Qamar', 'وادي قمر', 19, 8),
  stage(7, 'Bir Yusuf', 'بئر يوسف', 17, 6),
  stage(8, 'Umm Talh', 'أم طلح', 22, 9),
  stage(9, 'Ain Baida', 'عين بيضاء', 15, 6),
  stage(10, 'Dar al Hajar', 'دار الحجر', 11, 5),
];

const OPENING: Pair = [
  `Ten nights by the old wells

The caravans are gone, but their wells are still there: ten of them, a day's walk apart, between the mountains and the sand. In February 2026 five people from Fernweg walked the whole line with a guide from the coast, Salem, and three camels. What follows are our notes, with the distances measured by GPS (WGS 84) and the water that we really drank.`,
  `عشر ليالٍ عند الآبار القديمة

رحلت القوافل، لكن آبارها ما زالت باقية: عشر آبار بين الجبال والرمال، تفصل بين كل منها والأخرى مسيرة يوم. في فبراير 2026 قطع خمسة أشخاص من Fernweg الخط كاملًا مشيًا على الأقدام برفقة دليل من الساحل اسمه سالم وثلاثة جمال. وهذه ملاحظاتنا، مع المسافات كما قاسها نظام GPS ‏(WGS 84) وكمية الماء التي شربناها فعلًا.`,
];

const HEADING: Pair = ['Night {number}: {well} ({km})', 'الليلة {number}: {well} ({km})'];

const DAY: Paragraph = [
  [
    [
      'We loaded the camels before sunrise and reached {well} after {km} with the sun low behind us.',
      'حمّلنا الجمال قبل شروق الشمس، وبلغنا {well} بعد {km} والشمس منخفضة خلفنا.',
    ],
    [
      'The {km} to {well} are flat and stony, and the wind came from the side all day.',
      'الطريق إلى {well} منبسط وحجري وطوله {km}، وقد هبت علينا الريح من الجانب طوال اليوم.',
    ],
    [
      'Between us and {well} lay {km} of soft sand, so we walked in the tracks of the first camel.',
      'كانت تفصلنا عن {well} مسافة {km} من الرمل الناعم، فمشينا على آثار الجمل الأول.',
    ],
    [
      'Nobody hurried: {km} is not far, and Salem knew a shaded place halfway to {well}.',
      'لم يستعجل أحد، فمسافة {km} ليست بعيدة، وكان سالم يعرف مكانًا ظليلًا في منتصف الطريق إلى {well}.',
    ],
  ],
  [
    [
      'Each of us drank {litres} litres, more than we would have thought possible at home.',
      'شرب كل واحد منا {litres} لترات، وهو أكثر مما كنا نظنه ممكنًا في بيوتنا.',
    ],
    [
      'Plan {litres} litres of water per person here, and one more for cooking.',
      'احسب هنا {litres} لترات من الماء لكل شخص، ولترًا إضافيًا للطبخ.',
    ],
    [
      'The rope of the well is old, but the water is sweet; we filled every bottle, {litres} litres per head.',
      'حبل البئر قديم لكن ماءها عذب، فملأنا القوارير كلها بمعدل {litres} لترات للفرد.',
    ],
  ],
  [
    [
      'Long trousers and a cotton scarf did more for us than any cream with factor 50.',
      'نفعتنا السراويل الطويلة ووشاح القطن أكثر من أي كريم بمعامل حماية 50.',
    ],
    [
      'At noon the thermometer on the [[[Ridge 32]]] showed 34 °C, and at night 6 °C.',
      'عند الظهر أشار مقياس الحرارة المعلق على [[[Ridge 32]]] إلى 34 °م، وفي الليل إلى 6 °م.',
    ],
    [
      'Sand finds every zip: we brushed ours with a toothbrush each evening and had no trouble.',
      'يتسلل الرمل إلى كل سحّاب، لذلك نظفنا سحّاباتنا بفرشاة أسنان كل مساء ولم نواجه أي مشكلة.',
    ],
    [
      'The stones are sharp, and two of us were glad of the repair kit for their soles.',
      'الحجارة حادة، وقد سُرّ اثنان منا بوجود عدة إصلاح لنعليهما.',
    ],
    [
      'Without a phone signal the satellite messenger was our only link; we sent one short message a day.',
      'في غياب إشارة الهاتف كان جهاز الرسائل الفضائي صلتنا الوحيدة بالعالم، فأرسلنا رسالة قصيرة واحدة كل يوم.',
    ],
  ],
];

const LAND: Paragraph = [
  [
    [
      'The valley is older than any road: flint tools lie beside the tyre tracks, and we left both where they were.',
      'الوادي أقدم من أي طريق: ترقد أدوات الصوان بجانب آثار الإطارات، وقد تركنا هذه وتلك في مكانها.',
    ],
    [
      'An acacia stands alone in the plain, and every animal for miles seems to know its shade.',
      'تقف شجرة سنط وحيدة في السهل، ويبدو أن كل حيوان على امتداد أميال يعرف ظلها.',
    ],
    [
      'The dunes sing here: a low hum in the evening, when the sand slides down the steep side.',
      'تغني الكثبان هنا: همهمة خافتة في المساء حين ينزلق الرمل على الجانب المنحدر.',
    ],
  ],
  [
    [
      'Walkers in a hurry will find nothing to look at, but whoever sits down for an hour sees larks, lizards and the slow work of the wind.',
      'لن يجد المستعجل شيئًا ينظر إليه، أما من يجلس ساعة فسيرى القبّرات والسحالي وعمل الريح البطيء.',
    ],
    [
      'We found the old route by its cairns, one every few hundred metres, each just in sight of the next.',
      'اهتدينا إلى الطريق القديم برُجومه الحجرية، واحد كل بضع مئات من الأمتار، يُرى كل منها من الذي قبله.',
    ],
    [
      'It rained once, for nine minutes, and the next morning the ground was green with seedlings as fine as hair.',
      'أمطرت مرة واحدة لتسع دقائق، وفي الصباح التالي اخضرت الأرض ببادرات رقيقة كالشعر.',
    ],
    [
      'Keep to the gravel where you can: the dark crust between the stones is alive and takes decades to heal.',
      'امشِ على الحصى ما استطعت، فالقشرة الداكنة بين الحجارة حية، ولا تلتئم إلا بعد عقود.',
    ],
  ],
];

const NIGHT: Paragraph = [
  [
    [
      'Salem baked bread in the ashes and told us whose grandfather had dug the well.',
      'خبز سالم الخبز في الرماد، وحكى لنا جدّ مَن هو الذي حفر البئر.',
    ],
    [
      'There was coffee with cardamom, dates from the coast, and a silence that nobody wanted to break.',
      'كانت هناك قهوة بالهيل، وتمر من الساحل، وصمت لم يرد أحد أن يقطعه.',
    ],
    [
      'A family with forty goats shared the well with us, and their children counted our tents aloud.',
      'شاركتنا البئر عائلة معها أربعون رأسًا من الماعز، وعدّ أطفالها خيامنا بصوت عالٍ.',
    ],
    [
      'We cooked rice with dried limes, far too much of it, and the camels got the rest.',
      'طبخنا الأرز بالليمون المجفف، وكان أكثر مما ينبغي بكثير، فذهب الباقي إلى الجمال.',
    ],
  ],
  [
    [
      'We left the fly of the tent open and counted satellites until we fell asleep.',
      'تركنا غطاء الخيمة مفتوحًا ورحنا نعدّ الأقمار الصناعية حتى غلبنا النوم.',
    ],
    [
      'Shake out your boots in the morning: one of ours had a small, pale tenant.',
      'انفض حذاءك في الصباح: فقد وجدنا في أحد أحذيتنا ساكنًا صغيرًا شاحب اللون.',
    ],
    [
      'Toward three the wind turned, and whoever had not set all the pegs did so now.',
      'قرابة الثالثة تغير اتجاه الريح، ومن لم يكن قد ثبّت أوتاده كلها ثبّتها حينها.',
    ],
  ],
  [
    [
      'If you walk this stage on your own, carry a paper map as well; sheets can be ordered at https://maps.example.org/wells.',
      'إذا مشيت هذه المرحلة بمفردك فاحمل معك خريطة ورقية أيضًا، ويمكن طلب الخرائط من https://maps.example.org/wells.',
    ],
    [
      'Take every scrap of rubbish with you: the desert forgets nothing.',
      'خذ معك كل قصاصة من النفايات، فالصحراء لا تنسى شيئًا.',
    ],
    [
      'Ask before you take photographs of people or of the wells; the answer is nearly always yes.',
      'استأذن قبل أن تصور الناس أو الآبار، والجواب يكاد يكون نعم دائمًا.',
    ],
    [
      'The permit costs 5 rials and is checked; it is sold in the shop beside the mosque from 8 a.m. to noon.',
      'رسم التصريح 5 ريالات ويجري التحقق منه، وهو يُباع في الدكان المجاور للمسجد من الثامنة صباحًا حتى الظهر.',
    ],
  ],
];

/** About 8,000 characters of English, and its Arabic. */
export const DESERT = compose(OPENING, HEADING, [DAY, LAND, NIGHT], STAGES, [' ', ' ']);
