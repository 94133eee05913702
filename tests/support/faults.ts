/** More than this helps nobody; the number of the rest is told. */
const SHOWN = 60;

/**
 * Fails a test with the whole list of what is wrong, one line each, instead of with the first of them.
 *
 * @throws Error when there is a fault
 */
export function expectNoFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length > SHOWN ? `\n  …… 另有 ${String(faults.length - SHOWN)} 处` : '';
  throw new Error(`${String(faults.length)} 处问题：\n  ${faults.slice(0, SHOWN).join('\n  ')}${rest}`);
}
