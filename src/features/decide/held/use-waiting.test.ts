import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobQuery } from '#api/job/jobs.ts';
import { jobSchema } from '#api/schema/job.ts';
import { isTaken } from './use-waiting.ts';

const LISTED = 1_000;

test.each([
  ['decided after the list was read', 'approved', LISTED + 1, true],
  ['decided, and listed again since', 'approved', LISTED - 1, false],
  ['still waiting', 'reviewable', LISTED + 1, false],
])('a translation that is %s', (_, status, updatedAt, expected) => {
  const client = new QueryClient();
  client.setQueryData(
    jobQuery('7').queryKey,
    z.parse(jobSchema, { job_id: '7', ctime: 1, status }),
    {
      updatedAt,
    },
  );
  expect(isTaken(client.getQueryCache(), '7', LISTED)).toBe(expected);
  expect(isTaken(client.getQueryCache(), '8', LISTED)).toBe(false);
});
