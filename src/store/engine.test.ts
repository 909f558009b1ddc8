import { testEngine } from '#test/engine-contract.ts';
import { createDisk, storageOf } from '#test/simulation/disk.ts';

let pages = 0;
testEngine(() => {
  const disk = createDisk();
  return {
    page: () => disk.engine(String((pages += 1))),
    local: storageOf(disk.local),
  };
});
