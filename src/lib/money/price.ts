export { formatPrice } from '../language/write.ts';
