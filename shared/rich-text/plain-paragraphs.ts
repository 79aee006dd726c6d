import type { RichParagraph, RichText } from './rich-text.ts';

/**
 * The text where it is nothing but plain paragraphs without marks, a line each; null where it holds more, so that
 * writing it as lines would lose something.
 */
export function paragraphLines(doc: RichText | undefined): string | null {
  const lines: string[] = [];
  for (const block of doc?.content ?? []) {
    if (block.type !== 'paragraph' || block.attrs.style !== 'normal') return null;
    const words: string[] = [];
    for (const inline of block.content ?? []) {
      if (inline.type !== 'text' || (inline.marks ?? []).length > 0) return null;
      words.push(inline.text);
    }
    lines.push(words.join(''));
  }
  return lines.join('\n');
}

/**
 * The text that `lines` say, a paragraph a line, empty lines left out. A paragraph keeps its id where its words stay, or
 * else where the number of paragraphs does; others get one from `newId`. Undefined where nothing is said.
 */
export function textOfLines(
  doc: RichText | undefined,
  lines: string,
  newId: () => string,
): RichText | undefined {
  const texts = lines.split(/\r?\n/u).map((line) => line.trim());
  const written = texts.filter((text) => text !== '');
  if (written.length === 0) return undefined;
  const before = (doc?.content ?? []).flatMap((block) =>
    block.type === 'paragraph' ? [{ id: block.attrs.id, text: wordsOf(block) }] : [],
  );
  const free = new Map(before.map((one) => [one.id, one.text]));
  const take = (isIt: (text: string, id: string) => boolean) => {
    for (const [id, text] of free) {
      if (!isIt(text, id)) continue;
      free.delete(id);
      return id;
    }
    return undefined;
  };
  const same = written.map((text) => take((one) => one === text));
  const isAsMany = written.length === before.length;
  return {
    type: 'doc',
    content: written.map((text, index) => ({
      type: 'paragraph',
      attrs: {
        id:
          same[index] ??
          (isAsMany ? take((_, id) => id === before[index]?.id) : undefined) ??
          newId(),
        style: 'normal',
      },
      content: [{ type: 'text', text }],
    })),
  };
}

function wordsOf({ content }: RichParagraph): string {
  return (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
