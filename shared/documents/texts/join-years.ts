/** Years stay on one line: a word joiner on both sides of their dash. For titles, where a line that ends in a dash is seen. */
export function joinYears(title: string): string {
  return title.replace(/(\d)–(\d)/gu, '$1\u2060–\u2060$2');
}
