/** The most characters of a time (RFC 3339); the check of a longer text could take long. */
const longestTime = 64;

const datePattern = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const timePattern = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const separator = /t|\s/i;

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isDate(text: string): boolean {
  const [year, month, day] = datePattern.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A leap second is the last second of a day in UTC. */
function isTimeOfDay(text: string): boolean {
  const found = timePattern.exec(text);
  if (!found) return false;
  const [hour = 0, minute = 0, second = 0] = found.slice(1, 4).map(Number);
  const [aheadHours = 0, aheadMinutes = 0] = found.slice(5).map((part) => Number(part ?? 0));
  if (aheadHours > 23 || aheadMinutes > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const sign = found[4] === '-' ? -1 : 1;
  const utcMinute = minute - aheadMinutes * sign;
  const utcHour = hour - aheadHours * sign - (utcMinute < 0 ? 1 : 0);
  return [23, -1].includes(utcHour) && [59, -1].includes(utcMinute) && second < 61;
}

/** Whether a text is a time as in RFC 3339. Takes and refuses what ajv-formats 3.0.1 does. */
export function isDateTime(text: string): boolean {
  if (text.length > longestTime) return false;
  const [date = '', time, ...more] = text.split(separator);
  return time !== undefined && more.length === 0 && isDate(date) && isTimeOfDay(time);
}
