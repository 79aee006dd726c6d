/**
 * A phone number with its last run of digits in groups of three, the last of three or four (`029 5160001` → `029 516 0001`);
 * eight digits are two groups of four. Shorter runs stay as they are.
 */
export function groupDigits(number: string): string {
  return number.replace(/(?<!\d)\d{5,}$/u, grouped);
}

function grouped(digits: string): string {
  if (digits.length === 8) return `${digits.slice(0, 4)} ${digits.slice(4)}`;
  const groups: string[] = [];
  let rest = digits;
  while (rest.length > 4) {
    const size = rest.length === 5 ? 2 : 3;
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...groups, rest].join(' ');
}

/** Numbers of the state's offices are said and written with four digits first: `0295 488 201`, of nine digits `0295 16001`. */
const OFFICE_NUMBER = /^(029\d)(?:(\d{3})(\d{3})|(\d{5}))$/u;

/** A number as it is dialled at home, with the groups in which the state's offices write theirs where it is one of them. */
export function groupOfficeNumber(national: string): string {
  const found = OFFICE_NUMBER.exec(national.replace(/\s/gu, ''));
  return found ? found.slice(1).filter(Boolean).join(' ') : national;
}
