/*
 * What a page of the simulated browser runs: the real code, bundled (program.ts) and begun anew for each page, so
 * that what its modules keep in memory dies with it.
 */
export { QueryClient } from '@tanstack/react-query';
export { bulkOf } from '#api/sending/bulk/bulk.ts';
export { commentsQuery } from '#api/job/comments.ts';
export { jobQuery } from '#api/job/jobs.ts';
export { openOutbox } from '#api/sending/outbox/browser.ts';
export { versionOf } from '#api/job/version.ts';
export { ahead } from '#api/wire/ahead.ts';
export { revisionsQuery } from '#api/job/review.ts';
export { sendOnce } from '#ui/sending/send-once.ts';
export { createStore } from '#store/create-store.ts';
export { commentSending } from '#features/conversation/comment-sending.ts';
export { keepDraft, loadDraft, newMark, readWhole } from '#features/orders/draft/drafts.ts';
export { followSending, sendingOf } from '#features/orders/send/open-sending.ts';
export { withMark } from '#lib/order/order-draft.ts';
