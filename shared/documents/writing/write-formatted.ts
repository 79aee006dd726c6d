/** What the library makes of a component: its name with what is in it; attributes under `_attr`. */
export type Formatted = Readonly<Record<string, unknown>>;

/** What stands for something else in XML, and the controls that it cannot hold. */
const SPECIAL = /[&"'<>]|(?![\t\n\r\u007f-\u009f])\p{Cc}/gu;
const MAYBE_SPECIAL = /[&"'<>\p{Cc}]/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

/** A value as it stands between tags and between quotation marks. */
export function escapeXml(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (!MAYBE_SPECIAL.test(value)) return value;
  return value.replace(SPECIAL, (letter) => ESCAPES[letter] ?? '');
}

/** Attributes as a tag holds them, a space before each. */
export function writeAttributes(attributes: Formatted): string {
  let text = '';
  for (const name of Object.keys(attributes)) text += ` ${name}="${escapeXml(attributes[name])}"`;
  return text;
}

/** The text of what the library made of a component. */
export function writeFormatted(formatted: Formatted): string {
  const name = Object.keys(formatted)[0] ?? '';
  const content = formatted[name];
  if (typeof content !== 'object') return `<${name}>${escapeXml(content)}</${name}>`;
  if (!Array.isArray(content)) return `<${name}${attributesOf(content)}/>`;
  let attributes = '';
  let inner = '';
  for (const child of content as readonly unknown[]) {
    if (typeof child !== 'object' || child === null) inner += escapeXml(child);
    else if ('_attr' in child) attributes += attributesOf(child);
    else inner += writeFormatted(child as Formatted);
  }
  return `<${name}${attributes}>${inner}</${name}>`;
}

function attributesOf(content: object | null): string {
  return content && '_attr' in content ? writeAttributes(content._attr as Formatted) : '';
}
