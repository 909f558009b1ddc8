import * as z from 'zod/mini';

// The first module that is imported: without this zod probes `new Function`, which the
// Content-Security-Policy refuses and reports.
z.config({ jitless: true });
