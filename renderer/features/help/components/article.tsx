import { Notice } from '#renderer/ui/status/notice.tsx';
import { Fragment, type ReactNode } from 'react';
import type { Block, Topic } from '../help-topic.ts';
import { RichLine } from './rich-line.tsx';
import styles from './article.module.css';

/** One topic of the help, to be read. */
export function Article({ topic, children }: { topic: Topic; children?: ReactNode }) {
  return (
    <article className={styles.article}>
      <h2 className={styles.title} tabIndex={-1} data-help-title>
        {topic.title}
      </h2>
      <p className={styles.lead}>{topic.lead}</p>
      {topic.parts.map((part) => (
        <section key={part.heading} className={styles.part}>
          <h3>{part.heading}</h3>
          {part.blocks.map((block, index) => (
            <Fragment key={index}>
              <Piece block={block} />
            </Fragment>
          ))}
        </section>
      ))}
      {children}
    </article>
  );
}

function Piece({ block }: { block: Block }) {
  if (typeof block === 'string') {
    return (
      <p>
        <RichLine text={block} />
      </p>
    );
  }
  if ('note' in block) {
    return (
      <Notice tone="warn">
        <RichLine text={block.note} />
      </Notice>
    );
  }
  const List = 'steps' in block ? 'ol' : 'ul';
  return (
    <List>
      {('steps' in block ? block.steps : block.list).map((line) => (
        <li key={line}>
          <RichLine text={line} />
        </li>
      ))}
    </List>
  );
}
