/**
 * The recipients of a message as Outlook copies them, `Meikäläinen Matti <matti@example.fi>; …`, as rows of name and
 * address; plain addresses on one line as rows of one cell. Null where `text` is something else.
 */
export function splitRecipients(text: string): string[][] | null {
  if (text.includes('\t')) return null;
  const named = /^\s*"?([^<>"\n]*)"?\s*<([^<>\s]+@[^<>\s]+)>\s*$/;
  const parts = text
    .split(/;|\n|(?<=>)\s*,/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (
    parts.length > 0 &&
    parts.every((part) => named.test(part) || /^[^\s<>]+@[^\s<>]+$/.test(part))
  ) {
    if (!parts.some((part) => named.test(part))) {
      return text.trim().includes('\n') ? null : parts.map((part) => [part]);
    }
    return parts.map((part) => {
      const [, name = '', address = part] = named.exec(part) ?? [];
      return [name.trim(), address];
    });
  }
  return null;
}
