/** `2026-11-21` → `2026年11月21日`. */
export function dateInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
