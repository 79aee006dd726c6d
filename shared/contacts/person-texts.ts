/**
 * What is told of a person in a text of one line of its own. One that is added here is kept, typed in the form, told on
 * her page, found, merged, taken out of lists, exported and part of the office's data; its words are those of `personTexts` in `shared/i18n/`, its
 * header words those of `HEADER_WORDS`.
 */
export const PERSON_TEXTS = ['honorific'] as const;
export type PersonText = (typeof PERSON_TEXTS)[number];

/** Those that are told under her name, and that she is found by; the honorific stands before it. */
export const PERSON_FACTS: readonly PersonText[] = PERSON_TEXTS.filter(
  (text) => text !== 'honorific',
);

/** Returns what `valueOf` gives for each of these texts, under its name. */
export function eachPersonText<Value>(
  valueOf: (text: PersonText) => Value,
): Record<PersonText, Value> {
  return Object.fromEntries(PERSON_TEXTS.map((text) => [text, valueOf(text)])) as Record<
    PersonText,
    Value
  >;
}
