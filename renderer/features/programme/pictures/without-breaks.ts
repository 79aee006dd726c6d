/** A text without the marks of where a word may be broken. */
export function withoutBreaks(text: string): string {
  return text.replaceAll('\u00ad', '');
}
