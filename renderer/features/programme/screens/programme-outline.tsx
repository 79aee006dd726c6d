import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { GAP_POINTS, LANGUAGE_OF_GAP, type GapPoint } from '#shared/programme/gap-points.ts';
import type { Gap } from '#shared/programme/gaps.ts';
import { countedAs, levelBelow } from '#shared/programme/outline/goal-level.ts';
import { placeAfter } from '#shared/programme/outline/move.ts';
import type { NumberedProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ActionPage } from '../components/action-page.tsx';
import { ChapterPage } from '../components/chapter-page.tsx';
import { GapPanel } from '../components/gap-panel.tsx';
import { GoalPage } from '../components/goal-page.tsx';
import { Outline } from '../outline/outline.tsx';
import { ProgrammeSettings } from '../components/programme-settings.tsx';
import styles from '../components/programme.module.css';
import { CommentsContext, commentsOf } from '../comments/comments-context.ts';
import { numberWords } from '../outline/line-words.ts';
import { keepUnchanged, linesOf, outlineOf, type OutlineNode } from '../outline/outline-view.ts';
import { ReferencesContext, referencesOf } from '../references.ts';
import { DETAILS, NEW_PART, addressOf, gapOfAddress } from '../programme-address.ts';
import type { ProgrammePage as Page } from '../programme-data.ts';
import { goToField, goToGap } from '../go-to-field.ts';
import { gapsOf, numberedOf } from '../content-memo.ts';
import { useMarks } from '../outline/use-marks.ts';
import { OutlinePanes } from '../outline/outline-panes.tsx';
import { useOutlineActs, type OutlineActs } from '../outline/use-outline-acts.tsx';
import { useOutlineWriting } from '../outline/use-outline-writing.ts';

/** The outline of a programme, what is open of it, and what it lacks. */
export function ProgrammeOutline({
  page,
  part,
  field,
}: {
  page: Page;
  part: string | undefined;
  /** The field to go to of what is open. */
  field: string | undefined;
}) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  const { content } = page;
  const { programme } = content;
  const { shown, wanted, writing: named, acts: nameActs, ...names } = useOutlineWriting(content);
  const numbered = numberedOf(shown);
  const [drawn, setDrawn] = useState<{
    numbered: NumberedProgramme;
    nodes: readonly OutlineNode[];
  }>(() => ({
    numbered,
    nodes: outlineOf(numbered),
  }));
  if (drawn.numbered !== numbered) {
    setDrawn({ numbered, nodes: keepUnchanged(drawn.nodes, outlineOf(numbered)) });
  }
  const { nodes } = drawn;
  // The outline is there first, and a key is drawn before its gaps are counted.
  const measured = useDeferredValue(useIsDrawn() ? content : null);
  const marks = useMarks(measured, page.comments);
  const references = useMemo(() => referencesOf(numbered, language), [numbered, language]);
  const comments = useMemo(
    () => commentsOf(programme.id, page.comments),
    [programme.id, page.comments],
  );
  const acts = useOutlineActs(content, names);
  const detail = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where there is one column, what is opened stands below the outline.
    const isNarrow = window.matchMedia?.('(max-width: 50rem)').matches ?? false;
    if (part === undefined || !isNarrow) return;
    detail.current?.focus({ preventScroll: true });
    detail.current?.scrollIntoView({ block: 'start' });
  }, [part]);
  const open = linesOf(nodes).find(({ id }) => id === part);
  const isChapter = open?.kind === 'chapter';
  useCommand('newPart', () => acts.onAdd(isChapter ? 'chapter' : 'action', open));
  useNewPart(part, programme.id, () => acts.onAdd('action', undefined));
  // Each part is opened in Finnish, or in the language of the gap that the address leads to.
  const [writing, setWriting] = useState<{ part: string | undefined; language: Language }>();
  const [asked, setAsked] = useState<{ part?: string; field?: string; gap?: Gap }>({});
  if (asked.part !== part || asked.field !== field) {
    const gap = gapOf(content, part, gapOfAddress(field));
    setAsked({ ...(part && { part }), ...(field && { field }), ...(gap && { gap }) });
    if (gap) setWriting({ part, language: LANGUAGE_OF_GAP[gap.kind] ?? 'fi' });
  }
  const textLanguage = writing?.part === part ? (writing?.language ?? 'fi') : 'fi';
  useEffect(() => {
    if (asked.gap) goToGap(asked.gap);
    else if (asked.field !== undefined) goToField(asked.field);
  }, [asked]);
  const fill = (gap: Gap) => {
    const language = LANGUAGE_OF_GAP[gap.kind];
    if (language) flushSync(() => setWriting({ part, language }));
    goToGap(gap);
  };

  return (
    <OutlinePanes
      outline={
        <section
          className={styles.outline}
          aria-label={t('programme:outline.label')}
          data-pane
          tabIndex={-1}
        >
          <div className={styles.outlineHead}>
            <div>
              <h2 className={styles.outlineTitle}>{t('programme:outline.label')}</h2>
              <p className={styles.quiet}>
                {t(`programme:outline.${countedAs(programme.levels, language)}`, {
                  count: content.goals.length,
                })}
                , {t('programme:outline.actions', { count: content.actions.length })}
              </p>
            </div>
            <span data-no-print>
              <AddMenu content={content} open={open} onAdd={acts.onAdd} />
            </span>
          </div>
          <Outline
            programmeId={programme.id}
            nodes={nodes}
            currentId={open?.id}
            acts={acts}
            writing={named}
            writingActs={nameActs}
            wanted={wanted}
            marks={marks}
          />
        </section>
      }
    >
      <section
        ref={detail}
        className={styles.detail}
        aria-label={t('programme:detail')}
        data-pane
        tabIndex={-1}
      >
        {part === undefined ? null : (
          <a className={styles.back} href={`#${addressOf(programme.id)}`} data-no-print>
            {t('programme:outline.label')}
          </a>
        )}
        <ReferencesContext value={references}>
          <CommentsContext value={comments}>
            <Open
              key={part ?? ''}
              page={page}
              node={open}
              isDetails={part === DETAILS}
              isWhole={field !== undefined}
              textLanguage={textLanguage}
              onTextLanguage={(language) => setWriting({ part, language })}
            />
          </CommentsContext>
        </ReferencesContext>
      </section>
      {measured ? (
        <GapPanel
          content={measured}
          open={
            open?.kind === 'action' || open?.kind === 'goal' || open?.kind === 'chapter'
              ? open
              : undefined
          }
          onFill={fill}
        />
      ) : (
        <div className={styles.gaps} />
      )}
    </OutlinePanes>
  );
}

/** Asked for from another view, a new action is begun once the outline is there. */
function useNewPart(part: string | undefined, programmeId: string, begin: () => void): void {
  const [, navigate] = useLocation();
  const onNew = useEffectEvent(() => {
    begin();
    navigate(addressOf(programmeId), { replace: true });
  });
  useEffect(() => {
    if (part === NEW_PART) onNew();
  }, [part]);
}

/** The gap of a part that a point tells of; none where it was closed meanwhile. */
function gapOf(
  content: Page['content'],
  part: string | undefined,
  point: GapPoint | undefined,
): Gap | undefined {
  if (part === undefined || point === undefined) return undefined;
  const gaps = gapsOf(content).byOwner.get(part) ?? [];
  return gaps.find(({ kind }) => GAP_POINTS[point].some((one) => one === kind));
}

/** Adds a part to the outline; a goal is called what its level is called. */
function AddMenu({
  content,
  open,
  onAdd,
}: {
  content: ProgrammeContent;
  open: OutlineNode | undefined;
  onAdd: OutlineActs['onAdd'];
}) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  const openId = open?.id ?? null;
  const level = useMemo(() => {
    const { parentId } = placeAfter(content, 'goals', openId).fields;
    return levelBelow(content, parentId);
  }, [content, openId]);
  const goalLevel = pickText(level?.name, language);
  return (
    <MenuButton
      label={t('programme:outline.add')}
      icon="plus"
      size="small"
      shape="text"
      entries={(['goal', 'action', 'chapter'] as const).map((kind) => ({
        id: kind,
        label: (kind === 'goal' && goalLevel) || t(`programme:outline.${ADD[kind]}`),
        onAction: () => onAdd(kind, open),
      }))}
    />
  );
}

const ADD = { goal: 'addGoal', action: 'addAction', chapter: 'addChapter' } as const;

/** What is open of the programme. */
function Open({
  page,
  node,
  isDetails,
  isWhole,
  ...writing
}: {
  page: Page;
  node: OutlineNode | undefined;
  isDetails: boolean;
  isWhole: boolean;
  textLanguage: Language;
  onTextLanguage: (language: Language) => void;
}) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  if (isDetails) return <ProgrammeSettings page={page} />;
  const number = node ? numberWords(node, language, t) : '';
  switch (node?.kind) {
    case 'chapter':
      return <ChapterPage page={page} chapter={node.record} number={number} {...writing} />;
    case 'goal':
      return <GoalPage page={page} goal={node.record} number={number} {...writing} />;
    case 'action':
      return (
        <ActionPage
          page={page}
          action={node.record}
          number={number}
          isWhole={isWhole}
          {...writing}
        />
      );
    default:
      return (
        <div data-no-print>
          <EmptyState
            icon="book-open"
            title={t('programme:pick.title')}
            text={t('programme:pick.text')}
          />
        </div>
      );
  }
}
