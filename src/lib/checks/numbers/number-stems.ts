/**
 * The stems of the words for 13 to 19, for 20, 30 and so on to 90, for 100 and 1000, in order, as patterns: endings
 * follow them (třináctiletý, kırktan). Halves, quarters, centuries and what else stands for the number count. For
 * telling that a number is there, never that it is missing.
 */
const STEMS: Readonly<Record<string, string>> = {
  en: 'thirteen,fourteen,fifteen|quarter,sixteen,seventeen,eighteen,nineteen,twent,thirt|half,fort,fift|half,sixt,sevent,eight,ninet,hundred|centur|full|all|whole,thousand|millen',
  de: 'dreizehn,vierzehn,fünfzehn|viertel,sechzehn,siebzehn,achtzehn,neunzehn,zwanzig,dreißig|dreissig|halb,vierzig,fünfzig|hälfte|halb,sechzig,siebzig,achtzig,neunzig,hundert|voll,tausend',
  fr: 'treiz,quatorz,quinz|quart,seiz,dix-sept,dix-huit,dix-neuf,vingt,trent|demi,quarant,cinquant|moitié,soixant,soixante-dix|septant,quatre-ving|huitant|octant,quatre-vingt-dix|nonant,cent|siècle,mill',
  es: 'trece|decimoter,catorce|decimocu,quinc|decimoqu|cuarto,dieciséis|decimosex,diecisiete|decimos,dieciocho|decimoct,diecinueve|decimonov,veint|vigés,treint|trigés|medi,cuarent|cuadrag,cincuent|mitad,sesent|sexag,setent,ochent,novent,cien|centen|siglo,mil',
  pt: 'treze,quatorze|catorze,quinz|quarto,dezesseis|dezasseis,dezessete|dezassete,dezoito,dezenove|dezanove,vint|vigés,trint|meia,quarent,cinquent|metade,sessent,setent,oitent,novent,cem|cent|século,mil',
  it: 'tredic,quattordic,quindic|quarto,sedic,diciassett,diciott,diciannov,vent,trent|mezz,quarant,cinquant|metà,sessant,settant,ottant,novant,cent|secol,mill|mila',
  nl: 'dertien,veertien,vijftien|kwart,zestien,zeventien,achttien,negentien,twintig,dertig|half,veertig,vijftig|helft,zestig,zeventig,tachtig,negentig,honderd|eeuw,duizend',
  sv: 'tretton,fjorton,femton|kvart,sexton,sjutton,arton,nitton,tjugo,trettio|halv,fyrtio|förti,femtio|hälft,sextio,sjuttio,åttio,nittio,hundra,tusen',
  da: 'tretten,fjorten,femten|kvart,seksten,sytten,atten,nitten,tyve,tredi|halv,fyrre,halvtreds|halvdel,tres,halvfjerds,firs,halvfems,hundred,tusind',
  no: 'tretten,fjorten,femten|kvart,seksten,sytten,atten,nitten,tjue|tyve,tretti|tredve|halv,førti,femti|halvdel,seksti,sytti,åtti,nitti,hundre,tusen',
  fi: 'kolmetoista|kolmannentoista,neljätoista,viisitoista|viidentoista|vartti,kuusitoista|kuudentoista,seitsemäntoista,kahdeksantoista,yhdeksäntoista,kaksikymmen|kahdenkymmen,kolmekymmen|puol,neljäkymmen,viisikymmen|puol,kuusikymmen,seitsemänkymmen,kahdeksankymmen,yhdeksänkymmen,sata|sada|sato,tuha|tuhan',
  pl: 'trzyna,czterna,piętna|kwadrans,szesna,siedemna,osiemna,dziewiętna,dwadzie|dwudzies,trzydzie|pół,czterdzie,pięćdzie|połow,sześćdzie,siedemdzie,osiemdzie,dziewięćdzie,sto|stu|set,tysi',
  cs: 'třinác,čtrnác,patnác|čtvrt,šestnác,sedmnác,osmnác,devatenác,dvac,třic|půl,čtyřic,padesá|polov,šedesá,sedmdesá,osmdesá,devadesá,sto|set|stý,tisíc',
  sk: 'trinás,štrnás,pätnás|štvrť,šestnás,sedemnás,osemnás,devätnás,dvadsa,tridsa|pol,štyridsa,päťdesia|polov,šesťdesia,sedemdesia,osemdesia,deväťdesia,sto,tisíc',
  ru: 'тринадцат,четырнадцат,пятнадцат|четверт,шестнадцат,семнадцат,восемнадцат,девятнадцат,двадцат,тридцат|пол,сорок,пятьдесят|пятидесят|половин,шестьдесят|шестидесят,семьдесят|семидесят,восемьдесят|восьмидесят,девяност,сто|ста|сот,тысяч',
  uk: 'тринадцят,чотирнадцят,п.ятнадцят|чверт,шістнадцят,сімнадцят,вісімнадцят,дев.ятнадцят,двадцят,тридцят|пів,сорок,п.ятдесят|половин,шістдесят,сімдесят,вісімдесят,дев.яност,сто|ста|сот,тисяч',
  bg: 'тринад|тринай,четирина,петна|четвърт,шестна,седемна,осемна,деветна,двадес|двайс,тридес|трийс|полов,четирид|четирий,петдес|полов,шестдес|шейс,седемдес,осемдес,деветдес,сто,хиляд',
  sr: 'тринаест|trinaest,четрнаест|četrnaest,петнаест|petnaest|четврт|četvrt,шеснаест|šesnaest,седамнаест|sedamnaest,осамнаест|osamnaest,деветнаест|devetnaest,двадесет|dvadeset,тридесет|trideset|пол|pol,четрдесет|četrdeset,педесет|pedeset|полов|polov,шездесет|šezdeset,седамдесет|sedamdeset,осамдесет|osamdeset,деведесет|devedeset,сто|sto,хиљад|hiljad',
  ro: 'treisprezece,paisprezece,cincisprezece|sfert,șaisprezece,șaptesprezece,optsprezece,nouăsprezece,douăzeci,treizeci|jumăt,patruzeci,cincizeci|jumăt,șaizeci,șaptezeci,optzeci,nouăzeci,sut,mii|mie',
  hu: 'tizenhárom|tizenharm,tizennégy,tizenöt|negyed,tizenhat,tizenhét,tizennyolc,tizenkilenc,húsz|husz,harminc|fél,negyven,ötven|fél,hatvan,hetven,nyolcvan,kilencven,száz,ezer|ezr',
  tr: 'on ?üç,on ?dör,on ?beş|çeyrek,on ?altı,on ?yedi,on ?sekiz,on ?dokuz,yirmi,otuz|yarım|buçuk,kırk,elli|yarı,altmış,yetmiş,seksen,doksan,yüz,bin',
  el: 'δεκατρ,δεκατέσσερ|δεκατετ,δεκαπέντε|τέταρτ,δεκαέξι|δεκάξι,δεκαεπτά|δεκαεφτά,δεκαοκτώ|δεκαοχτώ,δεκαεννέα|δεκαεννιά,είκοσι|εικοσ,τριάντα|μισ,σαράντα,πενήντα|μισ,εξήντα,εβδομήντα,ογδόντα,ενενήντα,εκατ,χίλι|χιλιάδ',
  ar: 'ثلاث[ةه]? ?عشر,[أا]ربع[ةه]? ?عشر,خمس[ةه]? ?عشر|ربع,ست[ةه]? ?عشر,سبع[ةه]? ?عشر,ثماني?[ةه]? ?عشر,تسع[ةه]? ?عشر,عشر[وي]ن,ثلاث[وي]ن|نصف,[أا]ربع[وي]ن,خمس[وي]ن|نصف,ست[وي]ن,سبع[وي]ن,ثمان[وي]ن,تسع[وي]ن,مئة|مائة|مئ|قرن,ألف|آلاف|الف',
  fa: 'سیزده,چهارده,پانزده|ربع,شانزده,هفده,هجده,نوزده,بیست,سی(?!\\p{L})|نیم,چهل,پنجاه|نیم,شصت,هفتاد,هشتاد,نود(?!\\p{L}),صد(?!\\p{L})|یکصد,هزار',
  he: 'שלו?ש.? ?עשר,ארבע.? ?עשר,חמ.?ש.? ?עשר|רבע,שש.? ?עשר,שבע.? ?עשר,שמונ.? ?עשר,תשע.? ?עשר,עשרים,שלושים|חצי,ארבעים,חמישים|חצי|מחצית,שי?שים,שבעים,שמונים,תשעים,מא[הו]|מאת,אלפ|אלף',
  hi: 'तेरह,चौदह,पंद्रह|पन्द्रह,सोलह,सत्रह,अठारह,उन्नीस,बीस,तीस|आध,चालीस,पचास|आध,साठ,सत्तर,अस्सी,नब्बे,सौ|सदी|शताब्दी,हज़ार|हजार',
  th: 'สิบสาม,สิบสี่,สิบห้า,สิบหก,สิบเจ็ด,สิบแปด,สิบเก้า,ยี่สิบ,สามสิบ|ครึ่ง,สี่สิบ,ห้าสิบ|ครึ่ง,หกสิบ,เจ็ดสิบ,แปดสิบ,เก้าสิบ,ร้อย|ศตวรรษ,พัน',
  ko: '십삼|열세|열셋,십사|열네|열넷,십오|열다섯,십육|열여섯,십칠|열일곱,십팔|열여덟,십구|열아홉,이십|스무|스물,삼십|서른|반,사십|마흔,오십|쉰|절반|반,육십|예순,칠십|일흔,팔십|여든,구십|아흔,백|세기,천',
  vi: 'mười ba,mười bốn,mười lăm,mười sáu,mười bảy,mười tám,mười chín,hai mươi,ba mươi|rưỡi|nửa,bốn mươi,năm mươi|nửa,sáu mươi,bảy mươi,tám mươi,chín mươi,trăm|thế kỷ,nghìn|ngàn',
  id: 'tiga belas,empat belas,lima belas|seperempat,enam belas,tujuh belas,delapan belas,sembilan belas,dua puluh,tiga puluh|setengah,empat puluh,lima puluh|setengah|separuh,enam puluh,tujuh puluh,delapan puluh,sembilan puluh,seratus|ratus|abad,seribu|ribu',
  ms: 'tiga belas,empat belas,lima belas|suku,enam belas,tujuh belas,lapan belas,sembilan belas,dua puluh,tiga puluh|setengah,empat puluh,lima puluh|separuh,enam puluh,tujuh puluh,lapan puluh,sembilan puluh,seratus|ratus|abad,seribu|ribu',
  tl: 'labintatlo,labing-apat,labinlima,labing-anim,labimpito,labingwalo,labinsiyam,dalawampu,tatlumpu|kalahati,apatnapu,limampu|kalahati,animnapu,pitumpu,walumpu,siyamnapu,daan|siglo,libo',
};

const VALUES = [13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000];

/** These write compounds as one word, or no spaces at all, so that a stem may stand anywhere. */
const JOINED = new Set('de nl da sv no fi hu it th ar he ko ro'.split(' '));

const cache = new Map<string, ReadonlyMap<number, RegExp>>();

/** By value, what the words for it begin with; empty for a language whose words are not known. */
export function numberStems(language: string): ReadonlyMap<number, RegExp> {
  const before = cache.get(language);
  if (before) return before;
  const start = JOINED.has(language) ? '' : String.raw`(?<![\p{L}\p{M}])`;
  const stems = (STEMS[language === 'fil' ? 'tl' : language] ?? '').split(',').filter(Boolean);
  const all = new Map(
    stems.map((stem, index) => [VALUES[index] ?? 0, new RegExp(`${start}(?:${stem})`, 'iu')]),
  );
  cache.set(language, all);
  return all;
}
