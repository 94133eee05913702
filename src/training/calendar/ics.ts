/** A calendar file (RFC 5545): days, no hours, so that no time zone is invented. */

export interface CalendarDay {
  /** Stable, so that a second import replaces the first. */
  readonly uid: string;
  /** `2026-03-29`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Octets in a line of a calendar file, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * @param name of the calendar
 * @param made when the file was made, as `Date` tells; the standard asks for it in every event
 */
export function icsOf(name: string, days: readonly CalendarDay[], made: Date): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lianjing//Calendar//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Cuts a long line between characters, never inside one; what follows starts with a space. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > LONGEST_LINE) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}
