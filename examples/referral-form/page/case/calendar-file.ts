/** One all-day entry of a calendar. It names what is due, and nobody. */
export interface CalendarEntry {
  readonly uid: string;
  /** How often the entry has been corrected. */
  readonly sequence: number;
  /** 'YYYY-MM-DD'. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly cancelled: boolean;
}

/** An iCalendar file (RFC 5545) of all-day entries. */
export function calendarFile(entries: readonly CalendarEntry[], language: string, stampedAt: Date): string {
  const stamp = stampedAt.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//family-time-rules//referral-form//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(({ uid, sequence, date, summary, description, cancelled }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${sequence}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY;LANGUAGE=${language}:${escaped(summary)}`,
      `DESCRIPTION;LANGUAGE=${language}:${escaped(description)}`,
      `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A line of at most 75 octets; what is over goes on in further lines, each after a space, and no letter is cut in two. */
function folded(line: string): string {
  const octets = (text: string) => new TextEncoder().encode(text).length;
  const lines = [''];
  for (const letter of line) {
    const last = lines.at(-1) ?? '';
    if (octets(last + letter) > 75) lines.push(` ${letter}`);
    else lines[lines.length - 1] = last + letter;
  }
  return lines.join('\r\n');
}
