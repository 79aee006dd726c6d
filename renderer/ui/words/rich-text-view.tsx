import { Fragment, type ReactNode } from 'react';
import type { Language } from '#shared/i18n/languages.ts';
import type {
  RichBlock,
  RichInline,
  RichList,
  RichMark,
  RichParagraph,
  RichText,
} from '#shared/rich-text/rich-text.ts';
import styles from './rich-text-view.module.css';

/** A text with form to read; footnotes stand at its end. `headingLevel` is that of its highest headings. */
export function RichTextView({
  text,
  lang,
  headingLevel,
  reference,
}: {
  text: RichText;
  lang: Language;
  headingLevel: number;
  /** What a reference to an action reads. */
  reference: (actionId: string) => string;
}) {
  const footnotes: { id: string; text: string }[] = [];
  const inline = (content: readonly RichInline[] | undefined): ReactNode =>
    content?.map((piece, index) => {
      if (piece.type === 'text') return <Fragment key={index}>{marked(piece)}</Fragment>;
      if (piece.type === 'hardBreak') return <br key={index} />;
      if (piece.type === 'actionRef') {
        return <Fragment key={index}>{reference(piece.attrs.actionId)}</Fragment>;
      }
      return <sup key={index}>[{footnotes.push(piece.attrs)}]</sup>;
    });
  const parts = (content: readonly (RichParagraph | RichList)[]): ReactNode =>
    content.map((block, index) => <Fragment key={index}>{blockOf(block)}</Fragment>);
  const blockOf = (block: RichBlock): ReactNode => {
    switch (block.type) {
      case 'pageBreak':
        return null;
      case 'paragraph':
        return <p className={styles[block.attrs.style]}>{inline(block.content)}</p>;
      case 'heading': {
        const Heading = headingOf(headingLevel + block.attrs.level - 1);
        return <Heading>{inline(block.content)}</Heading>;
      }
      case 'table':
        return (
          <div className={styles.frame}>
            <table>
              <tbody>
                {block.content.map((row, index) => (
                  <tr key={index}>
                    {row.content.map((cell, at) =>
                      cell.type === 'tableHeader' ? (
                        <th key={at} scope="col">
                          {parts(cell.content)}
                        </th>
                      ) : (
                        <td key={at}>{parts(cell.content)}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      default: {
        const List = block.type === 'bulletList' ? 'ul' : 'ol';
        return (
          <List>
            {block.content.map((item, index) => (
              <li key={index}>{parts(item.content)}</li>
            ))}
          </List>
        );
      }
    }
  };
  const body = text.content.map((block) => (
    <Fragment key={block.attrs.id}>{blockOf(block)}</Fragment>
  ));
  return (
    <div className={styles.text} lang={lang}>
      {body}
      {footnotes.map((note, index) => (
        <p key={note.id} className={styles.footnote}>
          [{index + 1}] {note.text}
        </p>
      ))}
    </div>
  );
}

function headingOf(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${String(Math.min(6, Math.max(2, level)))}` as 'h6';
}

function marked({ text, marks = [] }: { text: string; marks?: RichMark[] }): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>;
      case 'italic':
        return <em>{inner}</em>;
      case 'superscript':
        return <sup>{inner}</sup>;
      case 'subscript':
        return <sub>{inner}</sub>;
      case 'language':
        return <span lang={mark.attrs.lang}>{inner}</span>;
      default:
        // What the office keeps is not a page of the web: an address is read, not followed.
        return inner;
    }
  }, text);
}
