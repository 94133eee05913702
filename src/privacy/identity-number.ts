/** Weights and check characters of GB 11643-1999, which takes them from ISO 7064, MOD 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/**
 * Whether eighteen characters are a citizen's identity number by GB 11643-1999: a province, a day of birth that
 * exists, and the right check character. A running number of eighteen digits passes once in several thousand.
 */
export function isIdentityNumber(value: string): boolean {
  const parts = /^[1-8]\d{5}((?:19|20)\d{2})(\d{2})(\d{2})\d{3}[\dX]$/.exec(value.toUpperCase());
  if (parts === null) return false;
  const [, year = '', month = '', day = ''] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return CHECK_CHARACTERS[sum % 11] === value.at(-1)?.toUpperCase();
}
