export { absoluteTime, duration, isoTime, pastTime, relativeTime } from '../language/write.ts';
