/** Thousands parted by commas, all of them. */
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * A number or numeric string as a plain decimal string, digit for digit: `"0.0300"` stays as it is,
 * `1e-7` becomes `"0.0000001"`, and `"1,095.95"`, as PHP's `number_format` writes it, `"1095.95"`.
 * Undefined for anything that is not a finite number; `"1,5"` is none.
 */
export function decimal(value: number | string): string | undefined {
  const written = String(value).trim();
  const text = GROUPED.test(written) ? written.replaceAll(',', '') : written;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole + fraction === '') return undefined;
  const shift = Number(exponent);
  if (Math.abs(shift) > 30) return undefined;
  const digits = whole + fraction;
  const point = whole.length + shift;
  const before = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const after = point < 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  const plain = before.replace(/^0+(?=\d)/, '') + (after && `.${after}`);
  return (sign === '-' && /[1-9]/.test(plain) ? '-' : '') + plain;
}

/** No price has more decimals; what a float leaves behind them (`0.14999999999999999`) is noise. */
const MOST_DECIMALS = 6;

/** Rounded where it has more decimals than a price, as only floats have; as it is where nothing would be left. */
export function withoutNoise(amount: string): string {
  if (!/\.\d{7}/.test(amount)) return amount;
  const rounded = Number(amount)
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '');
  return Number(rounded) === 0 ? amount : rounded;
}
