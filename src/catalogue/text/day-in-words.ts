/** `2026-11-21` → `2026年11月21日` */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
