import { expect, test } from 'vitest';
import { nameFault } from './view-name.ts';
import { pathOf, shows, tabViews, viewOf } from './views.ts';

const mine = viewOf('Mine', { status: 'pending', q: 'a b', sort: '-units' });

test('a view leads to its list, and knows it', () => {
  expect(pathOf(mine)).toBe('/jobs?status=pending&q=a+b&sort=-units');
  expect(shows(mine, { sort: '-units', q: 'a b', status: 'pending' })).toBe(false);
  expect(shows(mine, { status: 'pending', q: 'a b', sort: '-units' })).toBe(true);
  expect(
    tabViews()
      .filter((one) => shows(one, {}))
      .map(({ name }) => name),
  ).toEqual(['All']);
});

test('what was kept and cannot be read leads to what is left of it', () => {
  expect(pathOf({ name: 'Old', address: '?status=done&count=5&x=1' })).toBe('/jobs?count=5');
  expect(pathOf({ name: 'Odd', address: 'javascript:alert(1)' })).toBe('/jobs');
});

const taken = [...tabViews(), mine].map(({ name }) => name);

test.each([
  ['', 'A view needs a name.'],
  ['  ', 'A view needs a name.'],
  ['approved ', 'Another view has this name.'],
  ['MINE', 'Another view has this name.'],
  ['Other', undefined],
])('%j as a name: %s', (name, fault) => {
  expect(nameFault(taken, name)).toBe(fault);
});

test('a view may keep its own name', () => {
  expect(nameFault(taken, 'mine', 'Mine')).toBeUndefined();
});
