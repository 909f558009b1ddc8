/** What the sandbox's translator writes where it has no translation, in one language. */
export interface Sample {
  /** Stands in brackets before the first words. */
  mark: string;
  /** For a button, a heading, a name. */
  words: readonly string[];
  /** Whole sentences of several lengths, without their final mark: each says what it is. */
  sentences: readonly string[];
  /** In place of questions; without their final mark. */
  questions: readonly string[];
  /** Final marks, as this language writes `.`, `!`, `?` and `…`; with a space before one, where it has one. */
  ends?: Readonly<Record<string, string>>;
  /** What opens an exclamation. */
  exclaim?: string;
  /** Whether words and sentences are parted by spaces. */
  spaced?: false;
  /** How a list in brackets is written: its beginning, what stands between two, and its end. */
  list?: readonly [open: string, comma: string, close: string];
}

const EAST_ASIAN = {
  ends: { '.': '。', '!': '！', '?': '？' },
  spaced: false,
  list: ['（', '、', '）'],
} as const satisfies Partial<Sample>;

/** Also what stands in for a language that has none. */
export const ENGLISH: Sample = {
  mark: 'Sample',
  words: ['Placeholder', 'Test text', 'Filler text'],
  sentences: [
    'This is only an example',
    'Nothing has been translated here yet',
    'This sentence takes the place of a translation',
    'The translated text would stand here',
    'These words only show how long a translation might be',
    'The demo has no translation of this text and therefore shows this sentence',
    'Numbers and placeholders of the original are kept, and all other words are just an example',
  ],
  questions: ['Is this only an example', 'Would the translated question stand here'],
};

/** By language code; `sampleOf` finds the one for regional codes. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  en: ENGLISH,
  ja: {
    mark: 'サンプル',
    words: ['例文', '仮の文', '見本'],
    sentences: [
      'これは例文です',
      'ここはまだ翻訳されていません',
      'この文は翻訳の代わりに置かれています',
      '実際の訳文はこの位置に入ります',
      'この文は訳文のおおよその長さを示すだけのものです',
      'デモにはこのテキストの翻訳がないため、代わりにこの文を表示しています',
      '原文の数字や変数はそのまま残し、それ以外の言葉はすべて例として入れています',
    ],
    questions: ['これは単なる例文ですか', '実際の質問文はここに入りますか'],
    ...EAST_ASIAN,
  },
  zh: {
    mark: '示例',
    words: ['样例', '占位文字', '测试文字'],
    sentences: [
      '这只是一个示例',
      '此处尚未翻译',
      '这句话暂时代替译文',
      '真正的译文将出现在这里',
      '这些文字只用来显示译文大概的长度',
      '演示中没有这段文字的译文，因此显示这句话',
      '原文中的数字和变量保持不变，其余文字都只是示例',
    ],
    questions: ['这只是一个示例吗', '真正的问题会出现在这里吗'],
    ...EAST_ASIAN,
  },
  'zh-tw': {
    mark: '範例',
    words: ['樣本', '佔位文字', '測試文字'],
    sentences: [
      '這只是一個範例',
      '此處尚未翻譯',
      '這句話暫時代替譯文',
      '真正的譯文將出現在這裡',
      '這些文字只用來顯示譯文大概的長度',
      '示範中沒有這段文字的譯文，因此顯示這句話',
      '原文中的數字和變數保持不變，其餘文字都只是範例',
    ],
    questions: ['這只是一個範例嗎', '真正的問題會出現在這裡嗎'],
    ...EAST_ASIAN,
  },
  ko: {
    mark: '견본',
    words: ['예시', '시험용 문구', '임시 문구'],
    sentences: [
      '이것은 예시일 뿐입니다',
      '여기는 아직 번역되지 않았습니다',
      '이 문장은 번역문을 대신합니다',
      '실제 번역문은 이 자리에 들어갑니다',
      '이 문구는 번역문의 대략적인 길이만 보여 줍니다',
      '데모에는 이 글의 번역문이 없어서 이 문장을 대신 표시합니다',
      '원문의 숫자와 변수는 그대로 두었고 나머지 말은 모두 예시입니다',
    ],
    questions: ['이것은 예시일 뿐입니까', '실제 질문은 여기에 들어갑니까'],
  },
  ar: {
    mark: 'نموذج',
    words: ['مثال', 'نص تجريبي', 'نص مؤقت'],
    sentences: [
      'هذا مجرد مثال',
      'لم يُترجم شيء هنا بعد',
      'هذه الجملة تحل محل الترجمة',
      'سيظهر النص المترجم في هذا الموضع',
      'هذه الكلمات تبيّن فقط الطول المحتمل للترجمة',
      'لا يتضمن العرض التجريبي ترجمة لهذا النص، لذلك تظهر هذه الجملة',
      'تبقى الأرقام والمتغيرات كما في النص الأصلي، وكل ما عداها مجرد مثال',
    ],
    questions: ['هل هذا مجرد مثال', 'هل سيكون السؤال المترجم هنا'],
    ends: { '?': '؟' },
    list: [' (', '، ', ')'],
  },
  he: {
    mark: 'דוגמה',
    words: ['טקסט לניסיון', 'טקסט זמני', 'ממלא מקום'],
    sentences: [
      'זוהי רק דוגמה',
      'עדיין לא תורגם כאן דבר',
      'המשפט הזה בא במקום תרגום',
      'הטקסט המתורגם יופיע במקום הזה',
      'המילים האלה רק מראות מה עשוי להיות אורך התרגום',
      'בהדגמה אין תרגום של הטקסט הזה, ולכן מוצג המשפט הזה',
      'המספרים והמשתנים של המקור נשמרו, וכל שאר המילים הן רק דוגמה',
    ],
    questions: ['האם זו רק דוגמה', 'האם השאלה המתורגמת תופיע כאן'],
  },
  th: {
    mark: 'ตัวอย่าง',
    words: ['ข้อความทดสอบ', 'ข้อความชั่วคราว', 'ข้อความสมมติ'],
    sentences: [
      'นี่เป็นเพียงตัวอย่าง',
      'ยังไม่มีการแปลในส่วนนี้',
      'ประโยคนี้ใช้แทนคำแปล',
      'คำแปลจริงจะอยู่ตรงนี้',
      'ข้อความนี้แสดงเพียงความยาวโดยประมาณของคำแปล',
      'ชุดสาธิตไม่มีคำแปลของข้อความนี้ จึงแสดงประโยคนี้แทน',
      'ตัวเลขและตัวแปรในต้นฉบับยังคงเดิม ส่วนคำอื่นทั้งหมดเป็นเพียงตัวอย่าง',
    ],
    questions: ['นี่เป็นเพียงตัวอย่างใช่ไหม', 'คำถามจริงจะอยู่ตรงนี้ใช่ไหม'],
    ends: { '.': '' },
  },
  de: {
    mark: 'Muster',
    words: ['Platzhalter', 'Beispiel', 'Blindtext'],
    sentences: [
      'Dies ist nur ein Beispiel',
      'Hier wurde noch nichts übersetzt',
      'Dieser Satz steht anstelle einer Übersetzung',
      'An dieser Stelle stünde der übersetzte Text',
      'Diese Wörter zeigen nur, wie lang eine Übersetzung sein könnte',
      'Die Demo hat keine Übersetzung dieses Textes und zeigt deshalb diesen Satz',
      'Zahlen und Platzhalter des Originals bleiben stehen, alle übrigen Wörter sind nur ein Beispiel',
    ],
    questions: ['Ist das nur ein Beispiel', 'Stünde hier die übersetzte Frage'],
  },
  fr: {
    mark: 'Exemple',
    words: ['Texte fictif', 'Spécimen', 'Texte provisoire'],
    sentences: [
      'Ceci n’est qu’un exemple',
      'Rien n’a encore été traduit ici',
      'Cette phrase tient lieu de traduction',
      'Le texte traduit figurerait à cet endroit',
      'Ces mots montrent seulement la longueur possible d’une traduction',
      'La démo n’a pas de traduction de ce texte et affiche donc cette phrase',
      'Les nombres et les variables de l’original sont conservés, tous les autres mots ne sont qu’un exemple',
    ],
    questions: ['Est-ce seulement un exemple', 'La question traduite figurerait-elle ici'],
    ends: { '!': '\u00A0!', '?': '\u00A0?', ':': '\u00A0:', ';': '\u00A0;' },
  },
  es: {
    mark: 'Muestra',
    words: ['Ejemplo', 'Texto de prueba', 'Texto provisional'],
    sentences: [
      'Esto es solo un ejemplo',
      'Aquí todavía no se ha traducido nada',
      'Esta frase ocupa el lugar de una traducción',
      'El texto traducido aparecería en este lugar',
      'Estas palabras solo muestran la extensión que podría tener una traducción',
      'La demo no tiene una traducción de este texto y por eso muestra esta frase',
      'Los números y las variables del original se conservan; todas las demás palabras son solo un ejemplo',
    ],
    questions: ['¿Es esto solo un ejemplo', '¿Iría aquí la pregunta traducida'],
    exclaim: '¡',
  },
  'pt-br': {
    mark: 'Amostra',
    words: ['Exemplo', 'Texto de teste', 'Texto provisório'],
    sentences: [
      'Isto é apenas um exemplo',
      'Aqui ainda não foi traduzido nada',
      'Esta frase ocupa o lugar de uma tradução',
      'O texto traduzido apareceria neste ponto',
      'Estas palavras mostram apenas o tamanho que uma tradução poderia ter',
      'A demonstração não tem uma tradução deste texto e por isso mostra esta frase',
      'Os números e as variáveis do original são mantidos; todas as outras palavras são apenas um exemplo',
    ],
    questions: ['Isto é apenas um exemplo', 'A pergunta traduzida ficaria aqui'],
  },
  it: {
    mark: 'Esempio',
    words: ['Testo di prova', 'Segnaposto', 'Testo provvisorio'],
    sentences: [
      'Questo è solo un esempio',
      'Qui non è stato ancora tradotto nulla',
      'Questa frase sta al posto di una traduzione',
      'Il testo tradotto si troverebbe in questo punto',
      'Queste parole mostrano solo quanto potrebbe essere lunga una traduzione',
      'La demo non ha una traduzione di questo testo e mostra quindi questa frase',
      'I numeri e i segnaposto dell’originale restano invariati, tutte le altre parole sono solo un esempio',
    ],
    questions: ['È solo un esempio', 'La domanda tradotta andrebbe qui'],
  },
  ru: {
    mark: 'Образец',
    words: ['Пример', 'Пробный текст', 'Временный текст'],
    sentences: [
      'Это всего лишь пример',
      'Здесь пока ничего не переведено',
      'Это предложение стоит на месте перевода',
      'Переведённый текст находился бы в этом месте',
      'Эти слова лишь показывают, какой длины мог бы быть перевод',
      'В демоверсии нет перевода этого текста, поэтому показано это предложение',
      'Числа и переменные оригинала сохранены, а все остальные слова лишь пример',
    ],
    questions: ['Это всего лишь пример', 'Здесь стоял бы переведённый вопрос'],
  },
  nl: {
    mark: 'Voorbeeld',
    words: ['Proeftekst', 'Opvultekst', 'Tijdelijke tekst'],
    sentences: [
      'Dit is maar een voorbeeld',
      'Hier is nog niets vertaald',
      'Deze zin staat op de plaats van een vertaling',
      'De vertaalde tekst zou op deze plek staan',
      'Deze woorden laten alleen zien hoe lang een vertaling zou kunnen zijn',
      'De demo heeft geen vertaling van deze tekst en toont daarom deze zin',
      'Getallen en variabelen uit het origineel blijven staan, alle andere woorden zijn maar een voorbeeld',
    ],
    questions: ['Is dit maar een voorbeeld', 'Zou de vertaalde vraag hier staan'],
  },
  sv: {
    mark: 'Exempel',
    words: ['Provtext', 'Utfyllnadstext', 'Platshållare'],
    sentences: [
      'Det här är bara ett exempel',
      'Här har ingenting översatts ännu',
      'Den här meningen står i stället för en översättning',
      'Den översatta texten skulle stå på denna plats',
      'De här orden visar bara hur lång en översättning kan bli',
      'Demon har ingen översättning av texten och visar därför den här meningen',
      'Originalets siffror och variabler står kvar, alla andra ord är bara ett exempel',
    ],
    questions: ['Är det här bara ett exempel', 'Skulle den översatta frågan stå här'],
  },
  da: {
    mark: 'Eksempel',
    words: ['Prøvetekst', 'Fyldtekst', 'Pladsholder'],
    sentences: [
      'Dette er kun et eksempel',
      'Her er endnu ikke oversat noget',
      'Denne sætning står i stedet for en oversættelse',
      'Den oversatte tekst ville stå på dette sted',
      'Disse ord viser kun, hvor lang en oversættelse kan blive',
      'Demoen har ingen oversættelse af denne tekst og viser derfor denne sætning',
      'Originalens tal og variabler bliver stående, alle andre ord er kun et eksempel',
    ],
    questions: ['Er dette kun et eksempel', 'Ville det oversatte spørgsmål stå her'],
  },
  no: {
    mark: 'Eksempel',
    words: ['Prøvetekst', 'Fylltekst', 'Plassholder'],
    sentences: [
      'Dette er bare et eksempel',
      'Her er ingenting oversatt ennå',
      'Denne setningen står i stedet for en oversettelse',
      'Den oversatte teksten ville stått på dette stedet',
      'Disse ordene viser bare hvor lang en oversettelse kan bli',
      'Demoen har ingen oversettelse av denne teksten og viser derfor denne setningen',
      'Tall og variabler fra originalen blir stående, alle andre ord er bare et eksempel',
    ],
    questions: ['Er dette bare et eksempel', 'Ville det oversatte spørsmålet stått her'],
  },
  fi: {
    mark: 'Malli',
    words: ['Esimerkki', 'Koeteksti', 'Täyteteksti'],
    sentences: [
      'Tämä on vain esimerkki',
      'Tässä ei ole vielä käännetty mitään',
      'Tämä lause on käännöksen paikalla',
      'Käännetty teksti olisi tässä kohdassa',
      'Nämä sanat näyttävät vain, kuinka pitkä käännös voisi olla',
      'Esittelyssä ei ole käännöstä tälle tekstille, joten se näyttää tämän lauseen',
      'Alkuperäisen tekstin luvut ja muuttujat säilyvät, kaikki muu on vain esimerkkiä',
    ],
    questions: ['Onko tämä vain esimerkki', 'Olisiko käännetty kysymys tässä'],
  },
  pl: {
    mark: 'Przykład',
    words: ['Tekst próbny', 'Wypełniacz', 'Tekst tymczasowy'],
    sentences: [
      'To jest tylko przykład',
      'Tutaj nic jeszcze nie przetłumaczono',
      'To zdanie stoi w miejscu tłumaczenia',
      'W tym miejscu znalazłby się przetłumaczony tekst',
      'Te słowa pokazują tylko, jak długie mogłoby być tłumaczenie',
      'Wersja demonstracyjna nie ma tłumaczenia tego tekstu, dlatego pokazuje to zdanie',
      'Liczby i zmienne z oryginału pozostają bez zmian, a wszystkie inne słowa są tylko przykładem',
    ],
    questions: ['Czy to tylko przykład', 'Czy tutaj byłoby przetłumaczone pytanie'],
  },
  cs: {
    mark: 'Ukázka',
    words: ['Příklad', 'Zkušební text', 'Dočasný text'],
    sentences: [
      'Toto je jen příklad',
      'Zde zatím není nic přeloženo',
      'Tato věta stojí na místě překladu',
      'Přeložený text by byl na tomto místě',
      'Tato slova jen ukazují, jak dlouhý by překlad mohl být',
      'Ukázková verze nemá překlad tohoto textu, a proto zobrazuje tuto větu',
      'Čísla a proměnné z originálu zůstávají, všechna ostatní slova jsou jen příklad',
    ],
    questions: ['Je to jen příklad', 'Stála by zde přeložená otázka'],
  },
  tr: {
    mark: 'Örnek',
    words: ['Deneme metni', 'Yer tutucu', 'Geçici metin'],
    sentences: [
      'Bu yalnızca bir örnektir',
      'Burada henüz hiçbir şey çevrilmedi',
      'Bu cümle bir çevirinin yerinde duruyor',
      'Çevrilen metin burada yer alacaktı',
      'Bu sözcükler yalnızca bir çevirinin ne kadar uzun olabileceğini gösterir',
      'Demoda bu metnin çevirisi bulunmadığı için bu cümle gösteriliyor',
      'Özgün metindeki sayılar ve değişkenler korunur, diğer tüm sözcükler yalnızca örnektir',
    ],
    questions: ['Bu yalnızca bir örnek mi', 'Çevrilen soru burada mı olacaktı'],
  },
  vi: {
    mark: 'Mẫu',
    words: ['Ví dụ', 'Văn bản thử', 'Văn bản tạm'],
    sentences: [
      'Đây chỉ là một ví dụ',
      'Ở đây chưa có gì được dịch',
      'Câu này đứng thay cho một bản dịch',
      'Văn bản đã dịch sẽ nằm ở vị trí này',
      'Những từ này chỉ cho thấy bản dịch có thể dài bao nhiêu',
      'Bản thử nghiệm không có bản dịch của văn bản này nên hiển thị câu này',
      'Các con số và biến của bản gốc được giữ nguyên, mọi từ khác chỉ là ví dụ',
    ],
    questions: ['Đây chỉ là một ví dụ thôi sao', 'Câu hỏi đã dịch sẽ nằm ở đây chăng'],
  },
  id: {
    mark: 'Contoh',
    words: ['Teks percobaan', 'Teks sementara', 'Teks pengisi'],
    sentences: [
      'Ini hanya sebuah contoh',
      'Di sini belum ada yang diterjemahkan',
      'Kalimat ini menempati tempat sebuah terjemahan',
      'Teks terjemahan akan berada di tempat ini',
      'Kalimat ini hanya menunjukkan perkiraan panjang sebuah terjemahan',
      'Demo ini tidak memiliki terjemahan teks ini sehingga menampilkan kalimat ini',
      'Angka dan variabel dari teks asli dipertahankan, semua kata lain hanyalah contoh',
    ],
    questions: [
      'Apakah ini hanya sebuah contoh',
      'Apakah pertanyaan yang diterjemahkan akan ada di sini',
    ],
  },
  uk: {
    mark: 'Зразок',
    words: ['Приклад', 'Пробний текст', 'Тимчасовий текст'],
    sentences: [
      'Це лише приклад',
      'Тут поки що нічого не перекладено',
      'Це речення стоїть на місці перекладу',
      'Перекладений текст був би в цьому місці',
      'Ці слова лише показують, яким завдовжки міг би бути переклад',
      'У демоверсії немає перекладу цього тексту, тому показано це речення',
      'Числа та змінні оригіналу збережено, усі інші слова є лише прикладом',
    ],
    questions: ['Це лише приклад', 'Тут стояло б перекладене запитання'],
  },
  el: {
    mark: 'Δείγμα',
    words: ['Παράδειγμα', 'Δοκιμαστικό κείμενο', 'Προσωρινό κείμενο'],
    sentences: [
      'Αυτό είναι μόνο ένα παράδειγμα',
      'Εδώ δεν έχει μεταφραστεί ακόμη τίποτα',
      'Αυτή η πρόταση βρίσκεται στη θέση μιας μετάφρασης',
      'Το μεταφρασμένο κείμενο θα βρισκόταν σε αυτό το σημείο',
      'Αυτές οι λέξεις δείχνουν μόνο πόσο μεγάλη θα μπορούσε να είναι μια μετάφραση',
      'Η επίδειξη δεν έχει μετάφραση αυτού του κειμένου και γι’ αυτό δείχνει αυτή την πρόταση',
      'Οι αριθμοί και οι μεταβλητές του πρωτοτύπου διατηρούνται, όλες οι άλλες λέξεις είναι μόνο ένα παράδειγμα',
    ],
    questions: ['Είναι αυτό μόνο ένα παράδειγμα', 'Θα βρισκόταν εδώ η μεταφρασμένη ερώτηση'],
    ends: { '?': ';' },
  },
  hu: {
    mark: 'Minta',
    words: ['Példa', 'Próbaszöveg', 'Helykitöltő'],
    sentences: [
      'Ez csak egy példa',
      'Itt még semmi sincs lefordítva',
      'Ez a mondat egy fordítás helyén áll',
      'A lefordított szöveg ezen a helyen állna',
      'Ezek a szavak csak azt mutatják, milyen hosszú lehetne egy fordítás',
      'A bemutatóban nincs fordítása ennek a szövegnek, ezért ez a mondat látható',
      'Az eredeti számai és változói megmaradnak, minden más szó csak példa',
    ],
    questions: ['Ez csak egy példa', 'Itt állna a lefordított kérdés'],
  },
};
