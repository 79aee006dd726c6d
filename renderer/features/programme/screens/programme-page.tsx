import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { measureGaps } from '#shared/programme/gaps.ts';
import {
  actionsInOrder,
  goalsInOrder,
  numberProgramme,
} from '#shared/programme/number-programme.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useNumber } from '#renderer/features/contacts/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/view-bar.tsx';
import { ActionPage } from '../components/action-page.tsx';
import { ChapterPage } from '../components/chapter-page.tsx';
import { GapPanel } from '../components/gap-panel.tsx';
import { GoalPage } from '../components/goal-page.tsx';
import { Outline } from '../components/outline.tsx';
import { ProgrammeSettings } from '../components/programme-settings.tsx';
import styles from '../components/programme.module.css';
import { linesOf, outlineOf, type OutlineNode } from '../outline-view.ts';
import { ReferencesContext, referencesOf } from '../references.ts';
import { readProgrammePage, type ProgrammePage as Page } from '../programme-data.ts';
import { STATE_LOOK } from '../state-look.ts';
import { useOutlineActs } from '../use-outline-acts.ts';
import { useRemoveProgramme } from '../use-remove.ts';

const HOME = '/programme';
/** The part of the address under which the details of the programme itself are open. */
const DETAILS = 'details';

/** A programme: its outline, what is open of it, and what it lacks. */
export function ProgrammePage({ id, part }: { id: string; part: string | undefined }) {
  const { t } = useTranslation(['programme']);
  const live = useLive((office) => readProgrammePage(office, id), [id]);
  const back = { href: `#${HOME}`, label: t('programme:programmes') };
  if (live.state === 'loading') return null;
  if (live.state === 'failed') {
    return (
      <div className={styles.failure}>
        <Notice tone="danger" title={t('programme:loadFailedTitle')}>
          {t('programme:loadFailedText')}
        </Notice>
      </div>
    );
  }
  if (!live.value) {
    return (
      <>
        <ViewBar title={t('programme:title')} back={back} />
        <EmptyState
          icon="circle-question"
          title={t('programme:goneTitle')}
          text={t('programme:goneText')}
        />
      </>
    );
  }
  return <Whole page={live.value} part={part} />;
}

function Whole({ page, part }: { page: Page; part: string | undefined }) {
  const { t } = useTranslation(['programme', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const number = useNumber();
  const { content } = page;
  const { programme } = content;
  const numbered = useMemo(() => numberProgramme(content), [content]);
  const nodes = useMemo(() => outlineOf(numbered), [numbered]);
  const meter = useMemo(() => measureGaps(content, numbered), [content, numbered]);
  const references = useMemo(() => referencesOf(numbered, language), [numbered, language]);
  const acts = useOutlineActs(content);
  const remove = useRemoveProgramme();
  const detail = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where there is one column, what is opened stands below the outline.
    const isNarrow = window.matchMedia?.('(max-width: 50rem)').matches ?? false;
    if (part === undefined || !isNarrow) return;
    detail.current?.focus({ preventScroll: true });
    detail.current?.scrollIntoView({ block: 'start' });
  }, [part]);
  const open = linesOf(nodes).find(({ id }) => id === part);

  return (
    <>
      <ViewBar
        title={pickText(programme.title, language)}
        back={{ href: `#${HOME}`, label: t('programme:programmes') }}
        sub={
          <>
            <StatusMark chip {...STATE_LOOK[programme.state]}>
              {t(`programme:state.${programme.state}`)}
            </StatusMark>{' '}
            {programme.sample ? <SampleTag /> : null}
          </>
        }
        actions={
          <>
            <Button icon="settings" onPress={() => navigate(`${HOME}/${programme.id}/${DETAILS}`)}>
              {t('programme:settings.open')}
            </Button>
            <MenuButton
              label={t('common:moreActions')}
              entries={[
                {
                  id: 'remove',
                  label: t('programme:outline.remove'),
                  icon: 'trash',
                  danger: true,
                  onAction: () =>
                    void remove(programme).then((isGone) => {
                      if (isGone) navigate(HOME);
                    }),
                },
              ]}
            />
          </>
        }
      />
      <div className={styles.page}>
        <section className={styles.outline} aria-label={t('programme:outline.label')} data-pane>
          <div className={styles.outlineHead}>
            <div>
              <h2 className={styles.outlineTitle}>{t('programme:outline.label')}</h2>
              <p className={styles.quiet}>
                {t('programme:outline.counts', {
                  goals: number(goalsInOrder(numbered.goals).length),
                  actions: number(actionsInOrder(numbered).length),
                })}
              </p>
            </div>
            <span data-no-print>
              <MenuButton
                label={t('programme:outline.add')}
                icon="plus"
                size="small"
                shape="text"
                entries={(['goal', 'action', 'chapter'] as const).map((kind) => ({
                  id: kind,
                  label: t(`programme:outline.${ADD[kind]}`),
                  onAction: () => acts.onAdd(kind, open),
                }))}
              />
            </span>
          </div>
          <Outline programmeId={programme.id} nodes={nodes} currentId={open?.id} acts={acts} />
        </section>
        <section
          ref={detail}
          className={styles.detail}
          aria-label={t('programme:detail')}
          data-pane
          tabIndex={-1}
        >
          {part === undefined ? null : (
            <a className={styles.back} href={`#${HOME}/${programme.id}`} data-no-print>
              {t('programme:outline.label')}
            </a>
          )}
          <ReferencesContext value={references}>
            <Open key={part ?? ''} page={page} node={open} isDetails={part === DETAILS} />
          </ReferencesContext>
        </section>
        <GapPanel
          programme={programme}
          meter={meter}
          open={
            open?.kind === 'action' || open?.kind === 'goal' || open?.kind === 'chapter'
              ? { id: open.id, isAction: open.kind === 'action' }
              : undefined
          }
        />
      </div>
    </>
  );
}

const ADD = { goal: 'addGoal', action: 'addAction', chapter: 'addChapter' } as const;

/** What is open of the programme. */
function Open({
  page,
  node,
  isDetails,
}: {
  page: Page;
  node: OutlineNode | undefined;
  isDetails: boolean;
}) {
  const { t } = useTranslation(['programme']);
  if (isDetails) return <ProgrammeSettings programme={page.content.programme} />;
  switch (node?.kind) {
    case 'chapter':
      return <ChapterPage chapter={node.record} number={node.number} />;
    case 'goal':
      return <GoalPage content={page.content} goal={node.record} number={node.number} />;
    case 'action':
      return <ActionPage page={page} action={node.record} number={node.number} />;
    default:
      return (
        <EmptyState
          icon="book-open"
          title={t('programme:pick.title')}
          text={t('programme:pick.text')}
        />
      );
  }
}
