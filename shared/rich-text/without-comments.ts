import type { RichInline, RichText } from './rich-text.ts';

/**
 * The text without the marks of comments that are not `open` (settled or deleted ones), so that nothing but what is
 * still to be talked about is marked. The same object where there is nothing to leave out.
 */
export function withoutComments(doc: RichText, open: ReadonlySet<string>): RichText {
  return without(doc, open);
}

function without<Node>(node: Node, open: ReadonlySet<string>): Node {
  if (!isParent(node)) return node;
  const content = node.content.map((child) =>
    isInline(child) ? unmarked(child, open) : without(child, open),
  );
  return content.every((child, index) => child === node.content[index])
    ? node
    : { ...node, content };
}

function unmarked(inline: RichInline, open: ReadonlySet<string>): RichInline {
  if (inline.type !== 'text' || !inline.marks) return inline;
  const marks = inline.marks.filter(
    (mark) => mark.type !== 'comment' || open.has(mark.attrs.commentId),
  );
  if (marks.length === inline.marks.length) return inline;
  return { type: 'text', text: inline.text, ...(marks.length > 0 && { marks }) };
}

function isParent(node: unknown): node is { content: unknown[] } {
  return typeof node === 'object' && node !== null && 'content' in node;
}

function isInline(node: unknown): node is RichInline {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
}
