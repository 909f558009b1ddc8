export { listed } from './language/write.ts';
