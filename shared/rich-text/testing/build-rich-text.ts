import type {
  RichBlock,
  RichHeading,
  RichInline,
  RichList,
  RichMark,
  RichParagraph,
  RichTable,
  RichText,
} from '../rich-text.ts';

/** Short ways to write a `RichText` in tests; ids are `b1`, `b2`, … in the order in which they are made. */
export function richTextBuilder() {
  let made = 0;
  const id = () => {
    made += 1;
    return `b${made}`;
  };
  const inlines = (content: readonly (string | RichInline)[]): { content?: RichInline[] } =>
    content.length > 0
      ? { content: content.map((one) => (typeof one === 'string' ? text(one) : one)) }
      : {};
  const styled = (
    style: RichParagraph['attrs']['style'],
    ...content: (string | RichInline)[]
  ): RichParagraph => ({ type: 'paragraph', attrs: { id: id(), style }, ...inlines(content) });
  const p = (...content: (string | RichInline)[]) => styled('normal', ...content);
  const h = (level: 1 | 2 | 3, ...content: (string | RichInline)[]): RichHeading => ({
    type: 'heading',
    attrs: { id: id(), level },
    ...inlines(content),
  });
  const list = (
    type: RichList['type'],
    ...items: (string | (RichParagraph | RichList)[])[]
  ): RichList => ({
    type,
    attrs: { id: id() },
    content: items.map((item) => ({
      type: 'listItem',
      content: typeof item === 'string' ? [p(item)] : item,
    })),
  });
  const table = (
    hasHeader: boolean,
    ...rows: (string | RichTable['content'][number]['content'][number]['content'])[][]
  ): RichTable => ({
    type: 'table',
    attrs: { id: id() },
    content: rows.map((cells, index) => ({
      type: 'tableRow',
      content: cells.map((content) => ({
        type: hasHeader && index === 0 ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1 },
        content: typeof content === 'string' ? [content === '' ? p() : p(content)] : content,
      })),
    })),
  });
  return {
    doc: (...content: RichBlock[]): RichText => ({ type: 'doc', content }),
    p,
    styled,
    h,
    table,
    ul: (...items: (string | (RichParagraph | RichList)[])[]) => list('bulletList', ...items),
    ol: (...items: (string | (RichParagraph | RichList)[])[]) => list('orderedList', ...items),
    pageBreak: (): RichBlock => ({ type: 'pageBreak', attrs: { id: id() } }),
    note: (words: string): RichInline => ({ type: 'footnote', attrs: { id: id(), text: words } }),
  };
}

export const text = (words: string, ...marks: RichMark[]): RichInline => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
export const ref = (actionId: string): RichInline => ({ type: 'actionRef', attrs: { actionId } });
export const link = (href: string): RichMark => ({ type: 'link', attrs: { href } });
export const bold: RichMark = { type: 'bold' };
export const italic: RichMark = { type: 'italic' };
export const superscript: RichMark = { type: 'superscript' };
export const subscript: RichMark = { type: 'subscript' };
