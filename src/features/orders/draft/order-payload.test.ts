import { expect, test } from 'vitest';
import { newRow } from '#lib/order/order-draft.ts';
import { someDraft } from '#test/tabs/sending-tabs.ts';
import { orderPayload } from './order-payload.ts';

test('an order as the seed shows it, every field in its place', () => {
  const draft = someDraft({
    rows: [
      newRow('job_1', {
        title: 'Single :: English to Japanese',
        text: 'Testing Gengo API library calls.',
        comment: 'Instructions for translators on this specific job go here',
        attachments: [
          {
            url: 'http://example.com/image01.jpg',
            filename: 'image01.jpg',
            mimeType: 'image/jpg',
          },
        ],
        customData: 'your optional custom data, limited to 1kb.',
      }),
    ],
    targets: ['ja'],
    comment: 'Instructions for translators on the entire order go here',
    callbackUrl: 'http://example.com/callback',
  });
  const { payload, keys } = orderPayload(draft, 'm1');
  expect(keys).toEqual(['job_1:ja']);
  // As JSON: nothing that is not there may be sent as null.
  expect(JSON.parse(JSON.stringify(payload))).toEqual({
    jobs: {
      'job_1:ja': {
        type: 'text',
        slug: 'Single :: English to Japanese',
        body_src: 'Testing Gengo API library calls.',
        lc_src: 'en',
        lc_tgt: 'ja',
        tier: 'standard',
        auto_approve: 0,
        comment: 'Instructions for translators on this specific job go here',
        attachments: [
          {
            url: 'http://example.com/image01.jpg',
            filename: 'image01.jpg',
            mime_type: 'image/jpg',
          },
        ],
        callback_url: 'http://example.com/callback',
        custom_data: 'your optional custom data, limited to 1kb.',
        force: 0,
        use_preferred: 0,
      },
    },
    comment: 'Instructions for translators on the entire order go here',
  });
});

test('the rare ones too', () => {
  const draft = someDraft({
    rows: [newRow('a', { text: ' A ', maxChars: ' 80 ', position: '2' })],
    targets: ['de'],
    asGroup: 'several',
    autoApprove: true,
    usePreferred: true,
    force: true,
    edit: true,
    tone: 'warm',
    purpose: 'a leaflet',
    glossaryId: '115',
    referenceId: '7',
  });
  expect(orderPayload(draft).payload).toEqual({
    jobs: {
      'a:de': {
        type: 'text',
        body_src: ' A ',
        lc_src: 'en',
        lc_tgt: 'de',
        tier: 'standard',
        auto_approve: 1,
        force: 1,
        use_preferred: 1,
        position: 2,
        glossary_id: 115,
        max_chars: 80,
        purpose: 'a leaflet',
        tone: 'warm',
        services: ['translation', 'edit'],
      },
    },
    as_group: 0,
    reference_id: 7,
  });
});

test('the submission id stands where custom data is empty, if it is wanted', () => {
  const rows = [newRow('a', { text: 'A' }), newRow('b', { text: 'B', customData: 'mine' })];
  const dataOf = (tagged: boolean) =>
    Object.values(
      orderPayload(someDraft({ rows, targets: ['de'], tagged }), 'm1').payload.jobs,
    ).map(({ custom_data }) => custom_data);
  expect(dataOf(true)).toEqual(['{"galley":{"v":1,"id":"m1"}}', 'mine']);
  expect(dataOf(false)).toEqual([undefined, 'mine']);
});

test('a file is named by its quote and brings no text', () => {
  const quote = { identifier: 'f1', units: 3, credits: '0.15', currency: 'USD', eta: 60 };
  const file = {
    name: 'a.docx',
    size: 9,
    sourceLanguage: 'en',
    tier: 'pro',
    quotes: { de: quote, fr: { ...quote, identifier: 'f2' } },
  };
  const rows = [newRow('a', { file, comment: 'Mind the tables.' })];
  const { jobs } = orderPayload(someDraft({ rows, targets: ['de', 'fr'] })).payload;
  expect(jobs['a:fr']).toEqual({
    type: 'file',
    identifier: 'f2',
    slug: 'a.docx',
    auto_approve: 0,
    comment: 'Mind the tables.',
    force: 0,
    use_preferred: 0,
  });
  expect(Object.keys(jobs)).toEqual(['a:de', 'a:fr']);
});
