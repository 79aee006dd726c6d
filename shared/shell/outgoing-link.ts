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
 * web address with a user name (`https://bank.example@example.invalid`), a mail that attaches a file (`isLetter`).
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
  return isLetter(parsed) ? { url: parsed.href, ask: true } : null;
}

/**
 * Whether a `mailto:` address asks for a letter and nothing else. The programs that take it read it each in its own way
 * (`&amp;attach=`, `;attach=`, a second `?`, a quote that ends the value): only the fields of RFC 6068 are let through that
 * say to whom and what, and nothing that any of them might read as the name of a file.
 */
export function isLetter({ protocol, pathname, search }: URL): boolean {
  if (protocol !== 'mailto:') return false;
  const fields = search === '' ? [] : search.slice(1).split('&');
  const to = decoded(pathname);
  if (to === null || !/^[^@\s"'<>;]+(?:@[^@\s"'<>;]+)+$/u.test(to)) return false;
  return fields.every((field) => {
    const [name = '', ...values] = field.split('=');
    const value = decoded(values.join('='));
    return LETTER_FIELDS.has(name.toLowerCase()) && value !== null && !HIDDEN_FILE.test(value);
  });
}

const LETTER_FIELDS = new Set(['to', 'cc', 'bcc', 'subject', 'body']);
const HIDDEN_FILE = /attach\w{0,10}\s{0,10}=|"|[?&;]\w{0,20}=/iu;

/** What `text` stands for, also where it was encoded anew; null where its percent signs stand for nothing. */
function decoded(text: string): string | null {
  let left: string | null = null;
  try {
    left = decodeURIComponent(text);
    for (let times = 0; times < 3 && left.includes('%'); times += 1) {
      left = decodeURIComponent(left);
    }
  } catch {
    // A percent sign of the text itself.
  }
  return left;
}
