/** A placeholder in a text, or braces that make none; `start` and `end` are places in the text. */
export type Braces = {
  kind: 'placeholder' | 'unbalanced' | 'single';
  written: string;
  start: number;
  end: number;
};

/** Longer than any name, and shorter than a sentence that only begins with a brace. */
const LONGEST = 60;

/**
 * Finds `{{name}}` in a text. What opens and does not close, or closes and did not open (`{{name}`, `name}}`, `{{a {{b}}`)
 * is unbalanced. `{name}` is single: only a caller who knows the name can say that it was meant.
 */
export function scanBraces(text: string): Braces[] {
  const found: Braces[] = [];
  const pattern = /(\{+)([^{}\t\n]*)(\}*)|\}+/gu;
  for (const match of text.matchAll(pattern)) {
    const [whole, opening = '', inside = '', closing = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const written = inside.trim();
    if (opening === '{{' && closing.startsWith('}}') && closing.length === 2) {
      if (written.length <= LONGEST) found.push({ kind: 'placeholder', written, start, end });
    } else if (opening === '{' && closing === '}') {
      found.push({ kind: 'single', written, start, end });
    } else if (opening.length >= 2 || closing.length >= 2 || (!opening && whole.length >= 2)) {
      found.push({ kind: 'unbalanced', written, start, end });
    }
  }
  return found;
}
