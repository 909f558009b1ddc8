import { testEngine } from '#test/engine-contract.ts';
import { createDisk, shelfOf } from '#test/simulation/disk.ts';

let pages = 0;
testEngine(() => {
  const disk = createDisk();
  return {
    page: () => disk.engine(String((pages += 1))),
    local: shelfOf(disk.local),
  };
});
