/**
 * The parts of `text` between `separator`s, without the blanks around them. A separator that took the blanks before it
 * (`\s*,`) would go over a long row of them once for each.
 */
export function splitTrimmed(text: string, separator: string | RegExp): string[] {
  return text.split(separator).map((part) => part.trim());
}
