import { compose, type Pair, type Paragraph, type Stage } from './compose.ts';

/*
 * "From sea to sea": a walker's guide of about 30,000 Japanese characters, the longest text of the
 * account. Places and huts are invented.
 */

const PLACES: readonly Pair[] = [
  ['潮見浜', 'Shiomi Beach'],
  ['松風の里', 'Matsukaze'],
  ['杉坂峠', 'Sugisaka Pass'],
  ['白糸沢', 'Shiraito Gorge'],
  ['古宿', 'Furujuku'],
  ['鷹ノ巣山', 'Mount Takanosu'],
  ['水無瀬', 'Minase'],
  ['月見台', 'Tsukimi Terrace'],
  ['栗林村', 'Kuribayashi'],
  ['霧ヶ原', 'Kirigahara'],
  ['烏帽子岩', 'Eboshi Rock'],
  ['湯ノ平', 'Yunodaira'],
  ['熊笹小屋', 'Kumazasa Hut'],
  ['大曲', 'Omagari'],
  ['石畳坂', 'Ishidatami Slope'],
  ['鈴鳴峠', 'Suzunari Pass'],
  ['川合', 'Kawai'],
  ['梅ヶ谷', 'Umegaya'],
  ['風越小屋', 'Kazakoshi Hut'],
  ['雪倉', 'Yukikura'],
  ['鏡池', 'Kagami Pond'],
  ['五郎沢', 'Goro Gorge'],
  ['天狗平', 'Tengudaira'],
  ['朝日小屋', 'Asahi Hut'],
  ['花立峠', 'Hanatate Pass'],
  ['桑原', 'Kuwabara'],
  ['滝の上', 'Takinoue'],
  ['千本桜', 'Senbonzakura'],
  ['藤橋', 'Fujibashi'],
  ['黒部屋敷', 'Kurobe Yashiki'],
  ['鹿の湯', 'Shikanoyu'],
  ['二本松', 'Nihonmatsu'],
  ['赤石沢', 'Akaishi Gorge'],
  ['御嶽口', 'Ontake Gate'],
  ['木曽見台', 'Kisomi Terrace'],
  ['奈良井橋', 'Narai Bridge'],
  ['馬籠峠', 'Magome Pass'],
  ['落合', 'Ochiai'],
  ['夕立沢', 'Yudachi Gorge'],
  ['岩屋', 'Iwaya'],
  ['竹の里', 'Takenosato'],
  ['椿坂', 'Tsubaki Slope'],
  ['余呉浜', 'Yogo Shore'],
  ['賤ヶ岳', 'Mount Shizu'],
  ['湖北', 'Kohoku'],
  ['若葉峠', 'Wakaba Pass'],
  ['朽木谷', 'Kutsuki Valley'],
  ['鯖宿', 'Sabajuku'],
  ['茅葺村', 'Kayabuki'],
  ['雲海台', 'Unkai Terrace'],
  ['芦原小屋', 'Ashihara Hut'],
  ['氷室', 'Himuro'],
  ['峰山', 'Mineyama'],
  ['機織里', 'Hataori'],
  ['蛍川', 'Hotaru River'],
  ['玄武洞', 'Genbu Cave'],
  ['神鍋原', 'Kannabe Plain'],
  ['蘇武峠', 'Sobu Pass'],
  ['但馬口', 'Tajima Gate'],
  ['棚田村', 'Tanada'],
  ['砂丘口', 'Dune Gate'],
  ['白兎浜', 'Hakuto Beach'],
  ['日没岬', 'Cape Nichibotsu'],
];

const same = (text: string): Pair => [text, text];

const STAGES: readonly Stage[] = PLACES.slice(1).map((to, index) => ({
  from: PLACES[index] ?? to,
  to,
  number: same(String(index + 1)),
  km: same(`${9 + ((index * 5) % 13)}.${(index * 7) % 10}`),
  hours: same(String(4 + ((index * 3) % 5))),
  climb: same(String(180 + ((index * 130) % 970))),
  height: same(String(320 + ((index * 210) % 1600))),
  price: same(`${7 + (index % 5)},${(index * 3) % 10}00`),
  bus: same(`${14 + (index % 4)}:${10 + ((index * 7) % 45)}`),
}));

const OPENING: Pair = [
  `海から海へ：六十二日の山旅

太平洋の波打ち際で靴を濡らし、日本海に沈む夕日で旅を終える。そんな道があったらと、学生のころから考えていました。実際には一本の道ではなく、古い街道、林業の作業道、修験者の尾根道、そして田んぼのあぜ道をつないだ長い糸です。この案内は、三年かけて三度歩いた記録をもとにまとめました。距離と時間はすべて実際に測ったものですが、山の道は毎年変わります。出発前に必ず最新の情報を確かめてください。`,
  `From sea to sea: sixty-two days on foot

To wet your boots in the surf of the Pacific and end the journey with the sun setting in the Sea of Japan: since my student days I had been wondering whether there might be such a path. In truth it is not one path but a long thread that ties together old highways, forestry tracks, the ridge trails of mountain ascetics and the narrow banks between rice fields. This guide is based on the notes of three walks over three years. Every distance and time was measured on the ground, but mountain paths change each year. Please be sure to check the latest information before you set out.`,
];

const HEADING: Pair = [
  '第{number}日　{from}から{to}へ（{km} km、約{hours}時間、登り{climb} m）',
  'Day {number}: {from} to {to} ({km} km, about {hours} hours, {climb} m of ascent)',
];

const PATH: Paragraph = [
  [
    [
      '朝の空気がまだ冷たいうちに{from}を出ると、道はすぐに杉の林へ入っていきます。',
      'Leave {from} while the morning air is still cold, and the path soon enters a forest of cedars.',
    ],
    [
      '{from}の外れにある小さな地蔵に手を合わせてから、ゆっくりと歩き始めましょう。',
      'Join your hands before the small stone Jizo at the edge of {from}, then begin at an easy pace.',
    ],
    [
      '今日は{from}の橋を渡るところから始まり、しばらくは川の音を聞きながら進みます。',
      'Today begins by crossing the bridge at {from}, and for a while the sound of the river keeps you company.',
    ],
    [
      '{from}を出て三十分ほどは舗装された道ですが、車はほとんど通りません。',
      'For the first half hour after {from} the road is paved, but hardly any cars pass.',
    ],
    [
      '{from}の宿の主人が教えてくれた近道は、今では立派な登山道になっています。',
      'The short cut that the innkeeper of {from} once showed me has become a proper mountain trail.',
    ],
  ],
  [
    [
      '標高{height}メートルの分岐までは緩やかな登りで、息が上がることもないでしょう。',
      'The climb to the fork at {height} metres is gentle, and you will hardly be out of breath.',
    ],
    [
      '最初の急な登りを越えると標高{height}メートルの平らな尾根に出て、足取りが軽くなります。',
      'Beyond the first steep climb you come out on a level ridge at {height} metres, and your steps grow lighter.',
    ],
    [
      '標高{height}メートル付近は木の根が滑りやすいので、雨の翌日は特に気をつけてください。',
      'Around {height} metres the tree roots are slippery, so take special care on the day after rain.',
    ],
    [
      '石段は全部で{climb}段あると言われますが、数えながら登った人はまだいないそうです。',
      'The stone stairs are said to have {climb} steps, although nobody seems to have counted them on the way up.',
    ],
    [
      '{height}メートルの標識を過ぎたところで道が二つに分かれますから、左へ進みます。',
      'Just past the sign at {height} metres the path divides: keep to the left.',
    ],
    [
      'ここから標高{height}メートルの峠までは日陰がないので、夏は帽子を忘れないでください。',
      'From here to the pass at {height} metres there is no shade, so do not forget a hat in summer.',
    ],
  ],
  [
    [
      'ブナの大木の下には腰掛けるのにちょうどよい石があり、昔の旅人もここで休んだのでしょう。',
      'Beneath a great beech lies a stone just right for sitting, and travellers of old surely rested here too.',
    ],
    [
      '倒木が道をふさいでいる場所が二か所ありますが、どちらも右側から回り込めます。',
      'Fallen trees block the path in two places, but both can be passed on the right.',
    ],
    [
      '苔むした石垣は江戸時代の茶屋の跡で、軒先の井戸だけが今も残っています。',
      'The mossy walls are what is left of an Edo-period teahouse; only the well under its eaves survives.',
    ],
    [
      '赤いテープの目印は古いものと新しいものが混ざっているので、地図と見比べながら進みます。',
      'Old and new red markers are mixed here, so compare them with the map as you go.',
    ],
    [
      '鹿よけの柵を通り抜けたら、扉を必ず元のとおりに閉めてください。',
      'After passing through the deer fence, please be sure to close the gate as you found it.',
    ],
    [
      '沢を渡る丸太橋は一人ずつ、なるべくゆっくり渡るのが土地の決まりです。',
      'It is the custom here to cross the log bridge over the stream one by one, and as slowly as you can.',
    ],
    [
      '道端に咲く小さな白い花の名前を、私は三度目の旅でようやく覚えました。',
      'It took me until my third journey to learn the name of the small white flower by the wayside.',
    ],
  ],
  [
    [
      '正午までに着けば、谷の向こうに{to}の屋根が光って見えます。',
      'If you arrive by noon, you can see the roofs of {to} shining across the valley.',
    ],
    [
      '晴れた日には遠くの雪山まで見渡せ、思わず足を止めてしまいます。',
      'On a clear day you can see as far as the snowy mountains, and you will stop without meaning to.',
    ],
    [
      '霧の日には何も見えませんが、鳥の声がいつもより近くに聞こえます。',
      'On misty days nothing can be seen, but the voices of the birds sound nearer than usual.',
    ],
    [
      '見晴らし台からの眺めは、この旅の中でも三本の指に入る美しさです。',
      'The view from the lookout is among the three most beautiful of the whole journey.',
    ],
    [
      '展望はありませんが、木漏れ日の揺れる静かな道が続きます。',
      'There is no view, but a quiet path goes on and on in the dappled light.',
    ],
  ],
];

const PEOPLE: Paragraph = [
  [
    [
      '昼食は峠の茶店でとるのがおすすめで、名物の山菜そばは一杯{climb}円です。',
      'I recommend lunch at the teahouse on the pass, where a bowl of its famous buckwheat noodles with mountain herbs costs {climb} yen.',
    ],
    [
      '途中に店はありませんので、おにぎりと水を一リットル以上用意してください。',
      'There are no shops on the way, so bring rice balls and at least one litre of water.',
    ],
    [
      '無人の野菜売り場では、トマトが三つで百円、代金は竹筒に入れます。',
      'At the unattended vegetable stand three tomatoes cost 100 yen; the money goes into a bamboo tube.',
    ],
    [
      '湧き水は地元の人も汲みに来るほどおいしく、一年を通して冷たいままです。',
      'The spring is so good that local people come to fetch its water, and it stays cold all year.',
    ],
    [
      '村でただ一軒の豆腐屋は昼過ぎに売り切れてしまうので、早めに立ち寄りましょう。',
      'The only tofu shop in the village is sold out soon after noon, so stop by early.',
    ],
    [
      '畑仕事をしていた夫婦が、採れたてのきゅうりを二本分けてくれました。',
      'A couple at work in their field gave us two cucumbers fresh from the vine.',
    ],
  ],
  [
    [
      '「昔は牛も人もこの道を通ったものだ」と、縁側の老人が話してくれました。',
      '"In the old days oxen and people all came this way," an old man told us from his veranda.',
    ],
    [
      '小学生の女の子が、村の神社まで得意そうに案内してくれたことを今も覚えています。',
      'I still remember the schoolgirl who proudly led us to the village shrine.',
    ],
    [
      '郵便配達の人は、この先の道のことなら何でも知っています。',
      'The postman knows everything about the path ahead.',
    ],
    [
      '猟師の話では、熊は人の気配がすれば自分から離れていくそうです。',
      'According to a hunter, bears move away by themselves once they notice people.',
    ],
    [
      '誰にも会わない日でしたが、不思議と寂しさは感じませんでした。',
      'It was a day without meeting anyone, and yet, strangely, I did not feel lonely.',
    ],
    [
      '祭りの準備をしていた青年たちに誘われ、太鼓を少しだけ叩かせてもらいました。',
      'Some young men preparing for the festival invited us over and let us try the drum for a moment.',
    ],
    [
      '寺の住職は旅人に麦茶を出しながら、山の名前の由来を語ってくれます。',
      'The priest of the temple offers travellers barley tea and tells how the mountain got its name.',
    ],
  ],
  [
    [
      '午後は雲が出やすく、夕立になることもありますから、雨具はすぐ出せるところに入れておきます。',
      'Clouds gather easily in the afternoon and may bring a shower, so keep your rain gear where you can reach it.',
    ],
    [
      '風が強い日は尾根を避け、林道を回る道を選んだほうが安全です。',
      'On windy days it is safer to avoid the ridge and take the way round by the forest road.',
    ],
    [
      '十月の半ばには初霜が降りるので、手袋があると助かります。',
      'The first frost comes in the middle of October, and you will be glad of gloves.',
    ],
    [
      '梅雨の時期はヒルが多いため、靴下に塩を擦り込んでおくとよいでしょう。',
      'There are many leeches in the rainy season, so it helps to rub salt into your socks.',
    ],
    [
      '残雪は例年五月の連休ごろまで見られ、軽アイゼンが必要になることもあります。',
      'Snow usually lingers until the holidays in May, and light crampons may be needed.',
    ],
  ],
];

const LORE: Paragraph = [
  [
    [
      '{to}という地名は、洪水のあとに村ごと引っ越してきた人々が付けたものだと伝えられています。',
      'The name {to} is said to have been given by people who moved here, village and all, after a flood.',
    ],
    [
      '{from}と{to}のあいだでは、今でも年に一度、子どもたちが提灯を持って歩く行事が続いています。',
      'Once a year children still walk with lanterns all the way between {from} and {to}.',
    ],
    [
      'この道を測量した明治の技師は、{to}に着いた日の日記に「雨、また雨、しかし景色よし」とだけ書き残しました。',
      'The engineer who surveyed this path in the Meiji era left only one line in his diary on reaching {to}: "Rain, rain again, but a fine view."',
    ],
    [
      '{from}の資料館には、塩を背負って{hours}時間でここを越えた女性たちの写真が展示されています。',
      'The museum of {from} shows photographs of women who crossed here in {hours} hours with salt on their backs.',
    ],
    [
      '標高{height}メートルに立つ石碑の文字はすっかり薄れ、「右は山道」という一行だけがかろうじて読めます。',
      'The letters on the stone at {height} metres have faded, and a single line can just be read: "To the right, the mountain path."',
    ],
    [
      '廃校になった{to}分校の校庭では、桜の木だけが毎年変わらずに花を咲かせているそうです。',
      'In the yard of the closed school of {to} only the cherry tree goes on blossoming every year as before.',
    ],
    [
      '{from}を過ぎると炭焼き窯の跡が道沿いに五つ並び、雨上がりには今でもかすかに焦げた匂いがします。',
      'Beyond {from} five old charcoal kilns stand along the path, and after rain a faint smell of burning still hangs about them.',
    ],
  ],
  [
    [
      '急ぐ旅ではありませんから、時計はリュックの底にしまっておくくらいがちょうどよいのです。',
      'This is no journey to hurry, and a watch is best kept at the bottom of your pack.',
    ],
    [
      '地図の上では指一本の長さでも、歩けばそこに一日分の暮らしがあることに気づかされます。',
      'What is a finger’s breadth on the map turns out, on foot, to hold a whole day of other people’s lives.',
    ],
    [
      '歩幅を少し狭くして、呼吸と足音がそろうまで待つと、登りは急に楽になります。',
      'Shorten your stride a little, wait until breath and footsteps agree, and the climb is suddenly easy.',
    ],
    [
      '写真を撮るなら、光がやわらかくなる午後四時を過ぎてからがよいでしょう。',
      'If you want to take pictures, wait until after four in the afternoon, when the light grows soft.',
    ],
    [
      '迷ったと思ったら、先へ進まずに最後の目印まで戻ること、それが山の一番古い教えです。',
      'If you think you are lost, do not go on but return to the last marker: that is the oldest lesson of the mountains.',
    ],
  ],
];

const EVENING: Paragraph = [
  [
    [
      '最後の下りは膝に応えますが、{to}の温泉がすべてを忘れさせてくれます。',
      'The last descent is hard on the knees, but the hot spring of {to} makes you forget it all.',
    ],
    [
      '{to}に着いたら、まず冷たい水で顔を洗い、荷物を下ろして空を見上げてください。',
      'When you reach {to}, first wash your face in cold water, put down your pack and look up at the sky.',
    ],
    [
      '{to}の入り口では、大きな柿の木が旅人を迎えてくれます。',
      'At the entrance to {to} a great persimmon tree welcomes travellers.',
    ],
    [
      '橋を渡って最後の坂を登れば、そこが今日の終点、{to}です。',
      'Cross the bridge and climb the last slope, and there is the end of the day: {to}.',
    ],
    [
      '夕方の鐘が聞こえてきたら、{to}まではあと一キロほどです。',
      'When you hear the evening bell, it is only about one kilometre more to {to}.',
    ],
    [
      '{to}の集落は思ったより静かで、煙突から夕餉の煙が細く上がっていました。',
      'The hamlet of {to} was quieter than we expected, with thin smoke rising from the chimneys for supper.',
    ],
  ],
  [
    [
      '宿は一泊二食付きで{price}円、予約は前日までに電話でお願いします。',
      'The inn costs {price} yen a night with two meals; please book by telephone no later than the day before.',
    ],
    [
      '民宿は三軒あり、どこも{price}円前後で泊まれます。',
      'There are three guest houses, and all of them cost around {price} yen.',
    ],
    [
      '素泊まりは{price}円からで、台所を自由に使わせてもらえます。',
      'A room without meals costs from {price} yen, and you are free to use the kitchen.',
    ],
    [
      '小屋の定員は二十人、料金は{price}円で、寝具も含まれています。',
      'The hut sleeps twenty; the price is {price} yen, bedding included.',
    ],
    [
      '夕食の鯉こくが評判の宿は{price}円で、週末は早く埋まります。',
      'The inn known for its carp soup costs {price} yen and fills up early at weekends.',
    ],
  ],
  [
    [
      '旅をここで区切る人のために、{bus}発の最終バスが駅まで出ています。',
      'For those who end their walk here, the last bus to the station leaves at {bus}.',
    ],
    [
      '駅へ向かうバスは一日四本、最終は{bus}です。',
      'There are four buses a day to the station, the last one at {bus}.',
    ],
    [
      '忘れ物に気づいたら、{bus}のバスで一つ手前の集落まで戻ることができます。',
      'Should you notice that you have left something behind, the bus at {bus} takes you back to the previous hamlet.',
    ],
    [
      '明日の行程は長くなりますから、今夜は早く休みましょう。',
      'Tomorrow will be a long day, so let us rest early tonight.',
    ],
    [
      '夜、窓を開けると沢の音だけが聞こえ、あっという間に眠りに落ちました。',
      'At night, with the window open, only the stream could be heard, and I fell asleep in no time.',
    ],
    [
      '星がこれほど近いと感じたのは、子どものころ以来かもしれません。',
      'Perhaps I had not felt the stars so near since I was a child.',
    ],
    [
      '帳面に今日の歩数を書き、明日の天気を願って灯りを消しました。',
      'I wrote the number of the day’s steps in my notebook, wished for good weather and put out the light.',
    ],
  ],
];

/** About 30,000 characters of Japanese, and its English. */
export const TRAIL = compose(OPENING, HEADING, [PATH, PEOPLE, LORE, EVENING], STAGES, ['', ' ']);
