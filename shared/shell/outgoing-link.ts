/** A link that may be handed to the machine's other programs: the address to open, and whether to ask first. */
export type OutgoingLink = { url: string; ask: boolean };

const MAX_LENGTH = 2000;
/** One plain address: nothing that fills in a subject, copies, or names a file to attach. */
const PLAIN_MAILTO = /^mailto:[^\s@?,;&<>"%]+@[^\s@?,;&<>"%]+$/i;
const PLAIN_TEL = /^tel:\+?[0-9().-]{3,30}$/i;
const hasControlCharacter = (text: string) =>
  [...text].some((character) => character <= ' ' || character === '\u007f');

/**
 * Decides whether an address may leave the program. In: any text. Out: the address as it will be opened, or `null`
 * where it is refused: everything but `https:`, `mailto:` and `tel:`, anything with control characters or blanks, a
 * web address with a user name (`https://bank.example@example.invalid`), a mail that attaches a file.
 *
 * A plain e-mail address or phone number only opens an empty message or a dialler, so it opens at once; everything
 * else is shown to the user first, since lists from outside may hold any link.
 */
export function outgoingLink(text: string): OutgoingLink | null {
  if (text.length > MAX_LENGTH || hasControlCharacter(text) || text.includes('\\')) return null;
  if (PLAIN_MAILTO.test(text) || PLAIN_TEL.test(text)) return { url: text, ask: false };
  let parsed: URL;
  try {
    parsed = new URL(text);
  } catch {
    return null;
  }
  if (parsed.username !== '' || parsed.password !== '') return null;
  if (parsed.protocol === 'https:') {
    return parsed.hostname === '' ? null : { url: parsed.href, ask: true };
  }
  if (parsed.protocol === 'mailto:') {
    const attaches = [...parsed.searchParams.keys()].some((key) => /^attach/i.test(key));
    return attaches ? null : { url: parsed.href, ask: true };
  }
  return null;
}
