import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import {
  Button as AriaButton,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  outlineNodes,
  type QuestionNode,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import type { QuestionStep } from '#shared/cooperation/questionnaires/question-places.ts';
import type { Question } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { QuestionStateMark } from './question-state-mark.tsx';
import styles from './questionnaires.module.css';

const LINE_HEIGHT = 32;
const STEPS: ReadonlyMap<string, QuestionStep> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowRight', 'indent'],
  ['ArrowLeft', 'outdent'],
]);

/**
 * The questions as a tree. Arrows go about it, Enter opens one, Space ticks one; ticking a heading ticks what stands
 * below it. Alt+Shift+arrows move one.
 */
export function QuestionTree({
  questionnaireId,
  nodes,
  currentId,
  ticked,
  onTick,
  onMove,
  tools,
}: {
  questionnaireId: string;
  nodes: readonly QuestionNode[];
  currentId: string | undefined;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  onMove: (question: Question, step: QuestionStep) => void;
  /** What is done with the open one. */
  tools: ReactNode;
}) {
  const { t } = useTranslation(['questionnaires']);
  const [, navigate] = useLocation();
  const isPrinting = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const [layout] = useState(() => new ListLayout({ estimatedRowHeight: LINE_HEIGHT }));
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const all = outlineNodes(nodes);
  const parents = all.flatMap(({ question, children }) =>
    children.length > 0 ? [question.id] : [],
  );
  // What was opened from elsewhere is brought in sight.
  useEffect(() => {
    const place = currentId === undefined ? null : layout.getLayoutInfo(currentId);
    const { scrollTop = 0, clientHeight = 0 } = frame.current ?? {};
    if (!place || (place.rect.y >= scrollTop && place.rect.maxY <= scrollTop + clientHeight))
      return;
    frame.current?.scrollTo({ top: place.rect.y - clientHeight / 2 });
  }, [currentId, layout]);

  const tick = (id: string, isOn: boolean) => {
    const node = all.find(({ question }) => question.id === id);
    if (!node) return;
    const next = new Set(ticked);
    const below = outlineNodes(node.children).filter(({ isAsked }) => isAsked);
    const which = node.isAsked || below.length === 0 ? [node] : below;
    for (const { question } of which) {
      if (isOn) next.add(question.id);
      else next.delete(question.id);
    }
    onTick(next);
  };
  const isTicked = (node: QuestionNode): boolean => {
    const below = outlineNodes(node.children).filter(({ isAsked }) => isAsked);
    return node.isAsked || below.length === 0
      ? ticked.has(node.question.id)
      : below.every(({ question }) => ticked.has(question.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const id = event.target.dataset['key'];
    const node = all.find(({ question }) => question.id === id);
    if (!node) return;
    const step = event.altKey && event.shiftKey ? STEPS.get(event.key) : undefined;
    if (step) onMove(node.question, step);
    else if (event.key === ' ') tick(node.question.id, !isTicked(node));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const asked = all.filter(({ isAsked }) => isAsked).map(({ question }) => question.id);

  const tree = (
    <Tree
      ref={frame}
      aria-label={t('questionnaires:page.outline')}
      className={classes(styles.tree)}
      expandedKeys={parents.filter((id) => !closed.has(id))}
      onExpandedChange={(keys) => setClosed(new Set(parents.filter((id) => !keys.has(id))))}
      onAction={(key) => navigate(`/questionnaires/${questionnaireId}/${String(key)}`)}
    >
      {nodes.map((node) => (
        <Line
          key={node.question.id}
          node={node}
          currentId={currentId}
          isTicked={isTicked}
          onTick={tick}
        />
      ))}
    </Tree>
  );
  return (
    <section className={styles.outline} aria-label={t('questionnaires:page.outline')} data-pane>
      <div className={styles.outlineBar} data-no-print>
        <Button
          size="small"
          variant="quiet"
          onPress={() => onTick(ticked.size > 0 ? new Set() : new Set(asked))}
        >
          {t(`questionnaires:page.${ticked.size > 0 ? 'untickAll' : 'tickAll'}`)}
        </Button>
        {parents.length > 0 ? (
          <Button
            size="small"
            variant="quiet"
            onPress={() => setClosed(closed.size > 0 ? new Set() : new Set(parents))}
          >
            {t(`questionnaires:page.${closed.size > 0 ? 'expandAll' : 'collapseAll'}`)}
          </Button>
        ) : null}
        {tools}
        <span className={styles.quiet} role="status">
          {ticked.size > 0 ? t('questionnaires:page.ticked', { count: ticked.size }) : ''}
        </span>
      </div>
      <div className={styles.treeFrame} onKeyDownCapture={onKeyDown}>
        {isPrinting ? tree : <Virtualizer layout={layout}>{tree}</Virtualizer>}
      </div>
    </section>
  );
}

/** A click into the box is no click on the line. */
const stop = (event: SyntheticEvent) => event.stopPropagation();

function Line({
  node,
  currentId,
  isTicked,
  onTick,
}: {
  node: QuestionNode;
  currentId: string | undefined;
  isTicked: (node: QuestionNode) => boolean;
  onTick: (id: string, isOn: boolean) => void;
}) {
  const { t } = useTranslation(['questionnaires']);
  const language = useScreenLanguage();
  const { question, children, isAsked } = node;
  const text = pickText(question.text, language) || t('questionnaires:untitled');
  const name = [question.no, text].filter(Boolean).join(' ');
  const own = languageOf(question.text, language);
  const isCurrent = question.id === currentId;
  return (
    <TreeItem
      id={question.id}
      textValue={name}
      className={classes(styles.node, isCurrent && styles.current)}
      render={(row) => <div {...row} aria-current={isCurrent || undefined} />}
    >
      <TreeItemContent>
        {({ level, hasChildItems }) => (
          <div
            className={styles.row}
            style={{ paddingInlineStart: `${String(0.5 + (level - 1) * 1)}rem` }}
          >
            {hasChildItems ? (
              <AriaButton slot="chevron" className={classes(styles.chevron)}>
                <Icon name="chevron-right" size="small" />
              </AriaButton>
            ) : (
              <span className={styles.chevron} />
            )}
            <span
              role="presentation"
              data-no-print
              onPointerDown={stop}
              onMouseDown={stop}
              onClick={stop}
              onKeyDown={stop}
            >
              <TickBox
                label={t('questionnaires:page.tick', { name })}
                isSelected={isTicked(node)}
                onChange={(isOn) => onTick(question.id, isOn)}
              />
            </span>
            {question.no ? <span className={styles.number}>{question.no}</span> : null}
            <span
              className={classes(styles.name, !isAsked && children.length > 0 && styles.heading)}
              title={text}
              lang={own === language ? undefined : own}
            >
              {text}
            </span>
            {isAsked ? <QuestionStateMark state={question.state} isShort /> : null}
          </div>
        )}
      </TreeItemContent>
      {children.map((child) => (
        <Line
          key={child.question.id}
          node={child}
          currentId={currentId}
          isTicked={isTicked}
          onTick={onTick}
        />
      ))}
    </TreeItem>
  );
}
