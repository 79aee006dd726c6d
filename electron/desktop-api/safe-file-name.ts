const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const MAX_LENGTH = 150;

/** Characters that some system does not take in a name, and those that turn the reading direction around. */
function isUnsafe(character: string): boolean {
  return (
    character < ' ' || /[<>:"/\\|?*\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character)
  );
}

/**
 * A file name that every system takes, made of a suggested one: a name alone, whatever path the suggestion held. In:
 * any text. Out: never empty, at most 150 characters, the extension kept.
 */
export function safeFileName(suggested: string): string {
  const cleaned = [...suggested.normalize('NFC')]
    .map((character) => (isUnsafe(character) ? '-' : character))
    .join('')
    .replace(/^[\s.-]+|(?<![\s.])[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  const dot = cleaned.lastIndexOf('.');
  const extension = dot > 0 && cleaned.length - dot <= 11 ? cleaned.slice(dot) : '';
  const stem = [...cleaned.slice(0, cleaned.length - extension.length)]
    .slice(0, MAX_LENGTH - extension.length)
    .join('')
    .replace(/(?<![\s.])[\s.]+$/, '');
  if (stem === '') return `asiakirja${extension}`;
  return RESERVED.test(stem.split('.')[0] ?? '') ? `_${stem}${extension}` : `${stem}${extension}`;
}
