/** How many lines of `letters` letters a text takes when it breaks between words; a longer word breaks inside. */
export function linesTaken(text: string, letters: number): number {
  let lines = 0;
  let room = 0;
  for (const word of text.split(/[ \n]+/u).filter((part) => part !== '')) {
    if (word.length + 1 <= room) {
      room -= word.length + 1;
      continue;
    }
    const own = Math.ceil(word.length / letters);
    lines += own;
    room = own * letters - word.length;
  }
  return lines;
}

/** The text, or as many of its words as `lines` lines of `letters` letters hold, and `…`; empty where none fits. */
export function shortenText(text: string, lines: number, letters: number): string {
  if (linesTaken(text, letters) <= lines) return text;
  const words = text.split(' ');
  while (words.length > 0) {
    words.pop();
    const shorter = `${words.join(' ').replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')}…`;
    if (words.length > 0 && linesTaken(shorter, letters) <= lines) return shorter;
  }
  return '';
}
