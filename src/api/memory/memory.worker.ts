import '#lib/policy/zod-without-eval.ts';
import { openChannel } from '#lib/between-tabs.ts';
import { answerCalls } from '#lib/worker/worker-answer.ts';
import { openRecords, recordsInMemory, storeChannel } from '#store/records.ts';
import { createAnswers } from './answers.ts';

const { answer, cleared } = createAnswers({
  kept: openRecords,
  inMemory: recordsInMemory,
  channel: openChannel('galley:memory'),
});

storeChannel()?.addEventListener(
  'message',
  ({ data }: MessageEvent<{ entries: unknown }>) => void (data.entries ?? cleared()),
);

answerCalls(answer);
