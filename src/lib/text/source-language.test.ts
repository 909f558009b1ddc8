import { describe, expect, test } from 'vitest';
import { suggestSourceLanguage } from './source-language.ts';

test.each([
  ['en', 'Read the source beside the translation and decide on what comes back.'],
  ['en', 'Your order is on its way. We will let you know when it has left our warehouse.'],
  ['de', 'Bitte prüfen Sie die Übersetzung, bevor Sie sie freigeben.'],
  ['de', 'Der Preis ist nicht mit dem Konto verbunden.'],
  ['fr', 'Votre commande est prête. Vous pouvez la retirer dans notre magasin.'],
  ['fr', 'L’équipe n’est pas là, mais nous sommes avec vous.'],
  ['es', 'Su pedido está en camino. ¿Quiere recibir más información?'],
  ['es', 'Los precios no incluyen los gastos de envío para las islas.'],
  ['pt', 'Você não precisa de uma conta para comprar com a gente.'],
  ['pt', 'A sua encomenda será enviada para a morada que indicou em breve.'],
  ['it', 'Il prezzo non è compreso nella tariffa della camera.'],
  ['it', 'Questo prodotto è disponibile anche per gli ordini online.'],
  ['nl', 'Het pakket wordt morgen bezorgd, ook als u niet thuis bent.'],
  ['sv', 'Det här är inte en översättning som vi har gjort åt dig.'],
  ['da', 'Det er ikke muligt at ændre ordren, når den er afsendt af os.'],
  ['no', 'Det er ikke mulig å endre ordren når den er sendt av oss, og jeg vil ikke bli spurt.'],
  ['fi', 'Tämä tuote ei ole saatavilla, mutta voit tilata sen kun se on taas varastossa.'],
  ['pl', 'Nie można zmienić zamówienia, które jest już w drodze do klienta.'],
  ['cs', 'Objednávku není možné změnit, protože je již na cestě k vám a řidič vás bude volat.'],
  ['sk', 'Objednávku nie je možné zmeniť, pretože sú už na ceste pre zákazníka alebo tiež v ľade.'],
  ['hu', 'A rendelést nem lehet módosítani, ha már úton van az ügyfélhez.'],
  ['ro', 'Comanda nu mai poate fi modificată și este pe drum, pentru că a fost expediată.'],
  ['tr', 'Bu ürün şu anda stokta değil, ancak sizin için sipariş edebiliriz.'],
  ['id', 'Pesanan Anda akan dikirim besok, adalah mungkin untuk mengubahnya dan bisa dari sini.'],
  ['ms', 'Anda boleh menukar pesanan ini dan ialah yang boleh dibatalkan.'],
  ['tl', 'Ang iyong order ay nasa daan na at hindi ito maaaring baguhin.'],
  ['vi', 'Đơn hàng của bạn đã được gửi và không thể thay đổi.'],
  ['ru', 'Заказ нельзя изменить, если он уже в пути. Мы сообщим вам об этом.'],
  ['uk', 'Замовлення не можна змінити, якщо воно вже в дорозі. Це важливо для вас.'],
  ['bg', 'Поръчката не може да се промени, ако вече е на път към вас.'],
  ['sr', 'Поруџбину није могуће променити ако је већ на путу, јавићемо вам.'],
  ['el', 'Η παραγγελία σας είναι καθ’ οδόν.'],
  ['ja', 'ご注文の商品は発送されました。'],
  ['ja', '翻訳を確認してください'],
  ['ja', 'キャンセル'],
  ['ja', '東京駅周辺再開発計画を発表'],
  ['ko', '주문하신 상품이 발송되었습니다.'],
  ['zh', '您的订单已经发货，请留意物流信息。'],
  ['zh', '这个页面还没有翻译。'],
  ['zh-tw', '您的訂單已經發貨，請留意物流資訊。'],
  ['zh-tw', '這個頁面還沒有翻譯。'],
  ['zh', '这是东京的「さくら」餐厅，我们请您来过生日，让您开心。'],
  ['th', 'คำสั่งซื้อของคุณถูกจัดส่งแล้ว'],
  ['ar', 'تم شحن طلبك ولا يمكن تغييره الآن.'],
  ['he', 'ההזמנה שלך נשלחה ולא ניתן לשנות אותה.'],
])('%s: %s', (language, text) => {
  expect(suggestSourceLanguage(text)).toBe(language);
});

describe('does not guess', () => {
  test.each([
    '',
    '12 345 – 67 %',
    'OK',
    'Galley',
    'Tokyo Berlin Paris',
    '東京',
    'https://example.com/the/and/of/is',
    '<p class="the and of is">Galley</p>',
    '[[[the and of is for]]] Galley',
    'Det er en kat.',
    'سفارش شما ارسال شد و دیگر نمی‌توان آن را تغییر داد. پیگیری کنید.',
    'The order is ready. Die Bestellung ist bereit.',
  ])('%j', (text) => {
    expect(suggestSourceLanguage(text)).toBeUndefined();
  });
});

test('markup does not hide the language', () => {
  const text =
    '<p>Der Preis von {count} ist <b>nicht</b> mit https://example.com/the verbunden.</p>';
  expect(suggestSourceLanguage(text)).toBe('de');
});

test('letters written with combining marks are the same', () => {
  expect(suggestSourceLanguage('Đơn hàng của bạn đã được gửi'.normalize('NFD'))).toBe('vi');
});

test('a megabyte of anything takes no time', () => {
  for (const part of ['a', '[[[', '<', '@', 'あ', 'å', 'the ', '{'])
    expect(() => suggestSourceLanguage(part.repeat(1_000_000 / part.length))).not.toThrow();
});
