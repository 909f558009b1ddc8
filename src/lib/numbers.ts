export { formatNumber } from './language/write.ts';
