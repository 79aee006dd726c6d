import { LANGUAGES } from '../i18n/languages.ts';
import { sameValue } from '../lib/same-value.ts';
import { richTextPlain } from '../rich-text/plain.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import { isLocal, isRich } from '../schema/record-words.ts';

/** What marks and references say that is not seen in the words: addresses, actions, comments, the language of words. */
const BEYOND_WORDS = new Set(['href', 'actionId', 'commentId', 'lang']);

/**
 * Whether two values of a field are texts with form that read the same and lead to the same, and differ all the same: in
 * lettering, headings or styles. Of a text in several languages, each that differs is to differ so.
 */
export function onlyFormChanged(before: unknown, after: unknown): boolean {
  const pairs =
    isLocal(before) && isLocal(after)
      ? LANGUAGES.map((language): [unknown, unknown] => [before[language], after[language]])
      : [[before, after] as const];
  const differing = pairs.filter(([old, now]) => !sameValue(old, now));
  return (
    differing.length > 0 &&
    differing.every(([old, now]) => isRich(old) && isRich(now) && substance(old) === substance(now))
  );
}

/** All that a text says but for its form. */
function substance(doc: RichText): string {
  const beyond: string[] = [];
  JSON.stringify(doc, (key, value: unknown) => {
    // Lettering within a link parts it, and it leads to the same.
    if (BEYOND_WORDS.has(key) && value !== beyond.at(-1)) beyond.push(String(value));
    return value;
  });
  return [richTextPlain(doc, { hasHeights: true }), ...beyond].join('\n');
}
