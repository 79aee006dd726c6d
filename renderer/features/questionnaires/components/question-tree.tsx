import { useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
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
import { TickBox } from '#renderer/ui/fields/tick-box.tsx';
import { LongTree, TreeLine } from '#renderer/ui/trees/long-tree.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { QuestionStateMark } from './question-state-mark.tsx';
import styles from './questionnaires.module.css';

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
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const all = outlineNodes(nodes);
  const parents = all.flatMap(({ question, children }) =>
    children.length > 0 ? [question.id] : [],
  );

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
  const onLineKey = (id: string, event: KeyboardEvent): boolean => {
    const node = all.find(({ question }) => question.id === id);
    const step = event.altKey && event.shiftKey ? STEPS.get(event.key) : undefined;
    if (!node || (!step && event.key !== ' ')) return false;
    if (step) onMove(node.question, step);
    else tick(id, !isTicked(node));
    return true;
  };
  const asked = all.filter(({ isAsked }) => isAsked).map(({ question }) => question.id);

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
      <LongTree
        label={t('questionnaires:page.outline')}
        currentId={currentId}
        expanded={parents.filter((id) => !closed.has(id))}
        onExpand={(ids) => setClosed(new Set(parents.filter((id) => !ids.has(id))))}
        onOpen={(id) => navigate(`/questionnaires/${questionnaireId}/${id}`)}
        onLineKey={onLineKey}
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
      </LongTree>
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
  const { question, answers, children, isAsked } = node;
  const text = pickText(question.text, language) || t('questionnaires:untitled');
  const name = [question.no, text].filter(Boolean).join(' ');
  const own = languageOf(question.text, language);
  return (
    <TreeLine
      id={question.id}
      name={name}
      isCurrent={question.id === currentId}
      line={
        <>
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
          {isAsked ? <QuestionStateMark state={question.state} answers={answers} isShort /> : null}
        </>
      }
    >
      {children.map((child) => (
        <Line
          key={child.question.id}
          node={child}
          currentId={currentId}
          isTicked={isTicked}
          onTick={onTick}
        />
      ))}
    </TreeLine>
  );
}
