/**
 * The commonest small words of each language: articles, prepositions, pronouns, forms of to be. They make a
 * third of any text and no other language has the same, so a few of them tell which it is; names and loan
 * words, which any language may have, are none of them.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it for was on are with as be at by this have from or had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see could no make than been its who now people my made over did down only way find use may after just where most know our you they he his you’re don’t before should any through because while between both such here during against without upon across every also please',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde ihre wir ich sehr kann können wenn diese dieser unter bitte Ihre Sie Ihr mich uns keine seine ihr was beim vom',
  fr: 'de la le et les des en un du une que est pour qui dans a à ni par plus pas au sur ne se ce il sont avec ils son aux ou mais comme on nous vous votre vos cette ces ses leur leurs être avoir fait tout si sans deux même aussi elle sa été peut je y lui dont très entre après ont d’un d’une c’est n’est qu’il veuillez notre',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora otros esto tu usted',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós lhe deles são pode',
  it: 'di e il la che in a per un è del non una i le da con si sono della al come dei più ha lo gli alla nel anche ma se o su delle ci dal questo loro ed stato essere dalla nella degli tra suo sua o era solo quando tutti dopo fatto hanno può molto prima due cui fa questa tuo tua chi perché sulla nei ai agli dell’anno già fra così',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door naar heeft ze nog over hij wordt tot je werd meer u of worden was kan geen deze onder hebben wij zich al wat hun zo wel veel na moet die dit we mijn uw zij ons tegen haar kunnen daar hier omdat alleen eerste nu ik',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hur mer går din du',
  da: 'og i at det er en til af på for med der den de ikke har som et han var om fra jeg sig vi men kan når år siger hun under også efter eller nu sin hvor ved mod skal ville kommer ud får findes være havde alle andre meget end her da siden over bare ind bliver op selv hvad to vil have mange hvordan mere går din du blev hvis dig',
  no: 'og i at det er en til av på for med der den de ikke har som et han var om fra jeg seg vi men kan når år sier hun under også etter eller nå sin hvor ved mot skal ville kommer ut får finnes være hadde alle andre mye enn her da siden over bare inn blir opp selv hva to vil ha mange hvordan mer går din du ble hvis deg',
  fi: 'ja on ei että se oli hän ovat mutta joka ole kun myös olla sen kuin tai jos niin mukaan vain nyt voi sitä kanssa sekä vielä jo ne hänen mitä oli jotka siitä tämä olen sinun tämän ennen koska ettei eikä jälkeen saa kaikki mikä me he minä sinä oma enemmän aikana kautta voit ollut',
  pl: 'i w na z do się nie to że jest o jak za od po przez dla są co być oraz ma może ale już tylko jego ich ten tym który która które tego czy przy jej był była były także jako lub został można gdy ze aby tak bardzo po bez we będzie pod może kiedy jeszcze więcej ją go mu twoje swoje nas',
  cs: 'a v se na je že s z do o i to k ve pro za by ale si po jako od jsou které který jeho podle jen byl jsem která již tak nebo ze své být jeho před až pokud také bude má jsme při však aby není ještě už můžete může jejich bylo byla když není co tím váš vaše',
  sk: 'a v sa na je že s z do o i to k vo pre za by ale si po ako od sú ktoré ktorý jeho podľa len bol som ktorá už tak alebo zo svoje byť pred až ak aj bude má sme pri však aby nie ešte môžete môže ich bolo bola keď čo tým váš vaše sme',
  ro: 'de și în a la cu o pe că nu din un care să este pentru au mai ce se sunt fi ca prin sau lui dar ale cele acest această fost după care dacă când doar cel între fără despre lor ei unde dintre fie său sa poate puteți dumneavoastră',
  hu: 'a az és hogy nem is egy ez van meg de csak el már volt mint vagy ha azt ki még kell lesz be mert minden ezt fel sem után lehet amely ami aki több számára így majd csak között pedig szerint nagyon olyan itt ezek azok alatt által vele hogy most',
  tr: 'bir ve bu için ile da de olarak çok daha gibi olan kadar sonra en ne o ama var her göre ya ki değil mi olduğu olduğunu tarafından yeni ise iki şey kendi ancak bütün nasıl hem veya önce şu bunu bunun sadece üzerinde diye eğer siz biz ben onun büyük',
  vi: 'và của là có trong được cho các không một với đã những này người khi để từ về đến cũng như bạn ra vào thì sẽ tại nhiều hoặc nếu còn đó ở bị theo trên mà sau phải rất hơn lại đang chỉ năm vì do',
  id: 'yang dan di untuk dengan dari ini pada dalam tidak itu akan ke adalah oleh juga anda telah ada bisa dapat saya mereka kami atau sebagai sudah karena lebih tersebut kepada seperti tahun hanya saat kita lain setelah dia orang jika masih harus banyak',
  ms: 'yang dan di untuk dengan dari ini pada dalam tidak itu akan ke adalah oleh juga anda telah ada boleh dapat saya mereka kami atau sebagai sudah kerana lebih tersebut kepada seperti tahun hanya semasa kita lain selepas dia orang jika masih perlu banyak',
  tl: 'ang ng sa na mga ay at para ito siya ko hindi ni kung isang mo may ka niya nito kanilang kanyang si po ako ikaw iyong upang mula pa rin lang dahil nang kapag maaari',
  ru: 'и в не на что он с как это по из но к у за то от же о для так его было мы до бы вы был только или при их она также ещё уже если мне когда быть этого она чтобы кто были без может во со них вас ваш ваши нас где есть после более том',
  uk: 'і в не на що з як це до та у за від для його було ми про але він ви був або при їх вона також ще вже якщо коли бути цього щоб хто були без може й зі них вас ваш ваші нас де є після більш тому які який яка',
  bg: 'и на в да се за от не с е по че са до като си ще това или при но към след може ако бъде тази този тези които който която има само беше вие ви както през във със без той тя повече между така',
  sr: 'и у је да се на за од са су не о као из што који која које то он али би или до по са ће може бити када само још i u je da se na za od sa su ne o kao iz što koji koja koje to on ali bi ili do po će može biti kada samo još',
  el: 'και το να του η της την με που για στο είναι από θα ο τα των σε τις οι δεν στην μας τον σας ή ότι αυτό μια ένα αν στη όπως έχει',
  ar: 'في من على إلى أن عن مع هذا هذه التي الذي ما لا كان أو هو هي كل لم بعد قبل قد كما ذلك بين حتى غير إن كانت عند لكن أي ثم يمكن إذا عليه منه وقد وهو وفي ومن',
  fa: 'و در به از که این را با است برای آن یک خود تا بر می هم نیز شد ما شود او هر یا شما کرد آنها اما باید دیگر بود پس اگر شده های می‌شود کند دارد',
  ur: 'کے میں کی ہے اور سے کا کو اس نے پر یہ کہ ہیں بھی ایک تھا کر ہو جو وہ نہیں تو گیا آپ',
  he: 'של את על לא זה עם הוא גם היא או כי אם כל יש אל היה אני לך רק אבל הם כדי שלך יותר מה אחרי בין עד זו אתה לפני כמו אין אשר',
  hi: 'के में की है और से का को पर ने यह कि हैं इस भी एक लिए नहीं तो कर हो था किया जो अपने करने या वह ही आप गया अपनी उन साथ होने',
  mr: 'आहे आणि या व च्या ते की हे आहेत नाही मी हा ही असे होते करून त्या त्यांनी साठी केली केले झाली त्याने त्यांच्या होती होता म्हणाले सांगितले एक मध्ये वर ने जे जो त्यांना आपल्या असलेल्या असून झाले झाला येथे काही पासून असल्याचे तसेच',
};

const cache = new Map<string, ReadonlySet<string>>();

/** The small words of a language (BCP 47, without region), in lower case; none where they are not known. */
export function smallWords(language: string): ReadonlySet<string> {
  const before = cache.get(language);
  if (before) return before;
  const name = language === 'fil' ? 'tl' : language === 'nb' ? 'no' : language;
  const words = new Set((SMALL_WORDS[name] ?? '').toLowerCase().split(' ').filter(Boolean));
  cache.set(language, words);
  return words;
}

export const KNOWN_LANGUAGES: readonly string[] = Object.keys(SMALL_WORDS);
