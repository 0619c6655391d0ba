/** Days and times that do not exist, like 30 February. Used for the hint about an invalid date. */
import { readDateForm } from './date-forms';
import { parseInstant } from './instant';

export type DateFault = { reason: string; fix: string };

const PARTS = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(.+))?$/u;

/** What is impossible about a date in any form we know, and what to write; undefined if nothing is. */
export function dateFault(written: string): DateFault | undefined {
  const form = readDateForm(written) ?? '';
  const [, year = '', month = '', day = ''] = PARTS.exec(form) ?? [];
  if (year === '' || parseInstant(form)) return undefined;
  const clock = form.slice(`${year}-${month}-${day}`.length);
  return (
    monthFault(year, month, day, clock) ?? dayFault(year, month, day, clock) ?? clockFault(form)
  );
}

function monthFault(year: string, month: string, day: string, clock: string) {
  if (Number(month) >= 1 && Number(month) <= 12) return undefined;
  const swapped = `${year}-${day}-${month}${clock}`;
  const fix = parseInstant(swapped)
    ? `write ${swapped}, if the day comes before the month here, or the right month`
    : 'write a month from 01 to 12, and a day of that month';
  return { reason: `there is no month ${month}`, fix };
}

function dayFault(year: string, month: string, day: string, clock: string) {
  const first = new Date(0);
  first.setUTCFullYear(Number(year), Number(month), 0);
  const days = first.getUTCDate();
  if (Number(day) >= 1 && Number(day) <= days) return undefined;
  const name = first.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const isZero = day === '00';
  const [nearest, which] = isZero ? ['01', 'first'] : [String(days), 'last'];
  const right = `${year}-${month}-${nearest}`;
  return {
    reason: isZero ? 'there is no day 00' : `${name} ${year} has ${days} days`,
    fix: `write ${right}${parseInstant(right + clock) ? clock : ''}, the ${which} day of that month, or the right day`,
  };
}

function clockFault(form: string): DateFault {
  const [, , , , hour = '', minute = '', second = '', zone = ''] = PARTS.exec(form)!;
  const [day] = form.split('T') as [string];
  if (`${hour}:${minute}:${second}` === '24:00:00') {
    const next = new Date(Date.parse(parseInstant(day)!) + 86_400_000).toISOString().slice(0, 10);
    return {
      reason: 'a day has no hour 24',
      fix: `write ${next}T00:00:00${zone}, the midnight at its end`,
    };
  }
  const wrong = [
    ['hour', hour, 23] as const,
    ['minute', minute, 59] as const,
    ['second', second, 59] as const,
  ].find(([, part, most]) => Number(part) > most);
  if (wrong) {
    const [name, part, most] = wrong;
    return {
      reason: `there is no ${name} ${part}, only 00 to ${most}`,
      fix: `write ${day}, or the day with the right time, like ${day}T06:00:34Z`,
    };
  }
  return {
    reason: `there is no time zone ${zone}`,
    fix: `write ${day}T${hour}:${minute}:${second}Z, which is UTC, or the right zone, like +01:00`,
  };
}
