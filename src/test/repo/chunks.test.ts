import { expect, test } from 'vitest';
import { SHARED_FILES } from '../../tools/chunks.ts';
import { filesBelow } from './sources.ts';

test('what goes into which chunk is about files that there are', () => {
  const libraries = ['react-query', 'query-core'].map((name) => `node_modules/@tanstack/${name}`);
  const files = ['src', ...libraries].flatMap((folder) =>
    filesBelow(folder).map((path) => `${folder}/${path}`),
  );
  const gone = Object.values(SHARED_FILES)
    .flat()
    .filter((start) => !files.some((file) => file.startsWith(start)));
  expect(gone).toEqual([]);
});
