import { expect, test } from 'vitest';
import { writeMark } from '../order/order-mark.ts';
import { isFound, wordsOf } from './searched.ts';

const job = {
  job_id: '7',
  slug: '',
  body_src: 'Hello',
  lc_src: 'en',
  lc_tgt: 'de',
  custom_data: writeMark('m1', { name: 'Frühling', file: 'en.json', key: 'home.title' }),
};

test.each(['frühling', 'FRUHLING en.json', 'home.title', 'hello german'])('%s is found', (search) =>
  expect(isFound(job, wordsOf(search))).toBe(true),
);

test.each(['galley', 'name', 'key', 'keyhash'])('%s, which every mark holds, is not', (search) =>
  expect(isFound(job, wordsOf(search))).toBe(false),
);
