import { memo, type RefObject } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { DropPlace } from './drop-place.ts';
import { LineMarks } from './line-marks.tsx';
import { LineMenu } from './line-menu.tsx';
import { LineNameField } from './line-name-field.tsx';
import type { LineWords } from './line-words.ts';
import type { Marks } from './marks-of.ts';
import type { OutlineNode } from './outline-view.ts';
import { isHeading } from './shown-lines.ts';
import type { OutlineActs } from './use-outline-acts.tsx';
import type { Writing, WritingActs } from './use-outline-writing.ts';
import styles from './outline.module.css';

/** How high a line is, as `.line` in the style sheet has it. */
export const LINE_REM = 2.375;
/** How far in the highest lines stand, and those of a level from the ones above it. */
const FIRST_REM = 0.5;
export const LEVEL_REM = 0.875;

/**
 * One line of the outline. Its row takes the focus, the clicks and the keys, which the outline hears of all of them; not
 * drawn again while nothing of it is another: of hundreds a move changes few.
 */
export const OutlineLine = memo(function OutlineLine({
  node,
  index,
  level,
  place,
  of,
  isOpen,
  linesBefore,
  isActive,
  isCurrent,
  isDragged,
  drop,
  dropLevel,
  words,
  marks,
  acts,
  writing,
  writingActs,
}: {
  node: OutlineNode;
  index: number;
  level: number;
  place: number;
  of: number;
  isOpen: boolean | null;
  /** Lines right before it that are not drawn, whose room it takes. */
  linesBefore: number;
  /** The line that Tab stops at. */
  isActive: boolean;
  /** The line that is open beside the outline. */
  isCurrent: boolean;
  isDragged: boolean;
  /** Where a line that is dragged would come to, at this one. */
  drop: DropPlace['edge'] | undefined;
  dropLevel: number | undefined;
  words: LineWords;
  marks: Marks | undefined;
  /** Null at first sight: menus take a third of the time, and come a moment later. */
  acts: RefObject<OutlineActs> | null;
  /** Where its name is being written. */
  writing: Writing | undefined;
  writingActs: RefObject<WritingActs>;
}) {
  const name = words.name(node);
  const number = words.number(node);
  const groups = isHeading(node);
  const hasMarks = !groups && !writing;
  const marksId = `outline-marks-${node.id}`;
  return (
    <div
      role="row"
      aria-label={[number, name].filter(Boolean).join(' ')}
      aria-describedby={hasMarks ? marksId : undefined}
      aria-rowindex={index + 1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={isOpen ?? undefined}
      aria-current={isCurrent || undefined}
      tabIndex={isActive ? 0 : -1}
      draggable={!groups && !writing}
      data-line={node.id}
      data-active={isActive || undefined}
      data-dragged={isDragged || undefined}
      data-drop={drop}
      className={styles.line}
      style={{
        ...(linesBefore > 0 && { marginTop: `${String(linesBefore * LINE_REM)}rem` }),
        ...(dropLevel !== undefined && { '--drop-indent': indent(dropLevel) }),
      }}
    >
      <div role="gridcell" className={styles.cell} style={{ paddingInlineStart: indent(level) }}>
        <span className={styles.chevron} data-chevron>
          {isOpen === null ? null : <Icon name="chevron-right" size="small" />}
        </span>
        {number ? <span className={styles.number}>{number}</span> : null}
        {writing ? (
          <LineNameField
            writing={writing}
            node={node}
            number={number}
            place={`${String(index)} ${String(level)}`}
            words={words}
            acts={writingActs}
          />
        ) : (
          <span
            className={classes(styles.name, (node.kind === 'goal' || groups) && styles.strong)}
            title={name}
            lang={words.lang(node)}
          >
            {name}
          </span>
        )}
        {hasMarks ? <LineMarks id={marksId} node={node} marks={marks} words={words} /> : null}
        {groups || !acts || writing ? null : (
          <LineMenu node={node} name={name} words={words} acts={acts} />
        )}
      </div>
    </div>
  );
});

const indent = (level: number) => `${String(FIRST_REM + (level - 1) * LEVEL_REM)}rem`;
