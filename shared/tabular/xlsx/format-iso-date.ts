/** The date of a cell of type `d` (ISO 8601) as Finns write it; text that is no date stays as it is. */
export function formatIsoDate(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(
    text.trim(),
  );
  if (!parts) return text;
  const day = `${Number(parts[3])}.${Number(parts[2])}.${parts[1] ?? ''}`;
  const isMidnight = parts[4] === undefined || (parts[4] === '00' && parts[5] === '00');
  return isMidnight ? day : `${day} ${Number(parts[4])}.${parts[5] ?? ''}`;
}
