/** A quoted-string (RFC 5322 §3.2.4). Always quoted: a comma, semicolon, dot or bracket in a name would end it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
