import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { usePageKeys } from '#renderer/ui/focus/use-page-keys.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { LiveRecord } from '#renderer/features/trash/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { EngagementFacts } from '../components/engagement-facts.tsx';
import { EngagementMarks } from '../components/engagement-marks.tsx';
import { NotesPart } from '../components/notes-part.tsx';
import { PartiesPart } from '../components/parties-part.tsx';
import { SummaryPart } from '../components/summary-part.tsx';
import { VisitPart } from '../components/visit-part.tsx';
import styles from '../components/engagements.module.css';
import { readEngagement, type EngagementDetail } from '../engagements-data.ts';
import {
  briefingRequest,
  ministerBriefRequest,
} from '#renderer/features/cooperation-documents/public.ts';
import { reportRequest, visitRequest } from '../entry-requests.ts';
import { useEngagementActs } from '../use-engagement-acts.ts';

/** An entry of the log: what it is, who took part, what was said and what came of it. */
export function EngagementPage({ id }: { id: string }) {
  const { t } = useTranslation(['engagements']);
  const live = useLive((office) => readEngagement(office, id), [id], { keepPrevious: true });
  return (
    <LiveRecord
      live={live}
      record={{ table: 'engagements', id }}
      failure={{ title: t('engagements:list.failedTitle'), text: t('engagements:list.failedText') }}
    >
      {(detail) => <Page detail={detail} />}
    </LiveRecord>
  );
}

const BRIEFINGS = { briefing: briefingRequest, ministerBrief: ministerBriefRequest };

function Page({ detail }: { detail: EngagementDetail }) {
  const { t } = useTranslation(['engagements', 'common', 'cooperation', 'recordHistory']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const { duplicate, deleteEngagement, leaveSeries } = useEngagementActs();
  const { engagement } = detail;
  const { id, kind, state, confidentiality, template } = engagement;
  const edit = () => navigate(`/engagements/${id}/edit`);
  usePageKeys({ onEdit: edit, onLeave: () => navigate('/engagements') });

  const deleteAndLeave = async () => {
    if (await deleteEngagement(engagement)) navigate('/engagements');
  };
  // Restricted entries stay out of every document, and a template is no entry.
  const canPrint = confidentiality !== 'restricted' && template !== true;
  const bodies = [...new Set(detail.parties.flatMap(({ bodyId }) => bodyId ?? []))].map((body) => ({
    id: body,
    name: detail.names.get(body) ?? {},
  }));
  const entries: MenuEntry[] = [
    ...bodies.flatMap((body) =>
      (['briefing', 'ministerBrief'] as const).map((kind) => ({
        id: `${kind} ${body.id}`,
        label: t(`engagements:document.${kind}`, { name: pickText(body.name, language) }),
        icon: 'file-output' as const,
        onAction: () => openDocument(BRIEFINGS[kind](body, engagement.from)),
      })),
    ),
    {
      id: 'report',
      label: t('engagements:document.report'),
      icon: 'file-output',
      isDisabled: !canPrint,
      onAction: () => openDocument(reportRequest(engagement)),
    },
    ...(detail.slots.length === 0
      ? []
      : [
          {
            id: 'visit',
            label: t('engagements:document.visit'),
            icon: 'file-output' as const,
            isDisabled: !canPrint,
            onAction: () => openDocument(visitRequest(engagement)),
          },
        ]),
    'line',
    {
      id: 'duplicate',
      label: t('engagements:page.duplicate'),
      icon: 'copy',
      onAction: () => void duplicate(engagement, 'entry'),
    },
    {
      id: 'series',
      label: t('engagements:series.next'),
      icon: 'list-ordered',
      onAction: () => void duplicate(engagement, 'series'),
    },
    ...(engagement.seriesId === undefined
      ? []
      : [
          {
            id: 'leave',
            label: t('engagements:series.leave'),
            icon: 'x' as const,
            onAction: () => void leaveSeries(engagement),
          },
        ]),
    {
      id: 'template',
      label: t('engagements:template.save'),
      icon: 'save',
      onAction: () => void duplicate(engagement, 'template'),
    },
    {
      id: 'history',
      label: t('recordHistory:action'),
      icon: 'history',
      onAction: () => navigate(`/history/engagements/${id}`),
    },
    'line',
    {
      id: 'remove',
      label: t('engagements:page.delete'),
      icon: 'trash',
      danger: true,
      onAction: () => void deleteAndLeave(),
    },
  ];

  return (
    <>
      <ViewBar
        title={pickText(engagement.title, language)}
        back={{ href: '#/engagements', label: t('engagements:title') }}
        sub={<EngagementMarks engagement={engagement} />}
        actions={
          <>
            {template ? (
              <Button
                variant="primary"
                icon="plus"
                onPress={() => void duplicate(engagement, 'entry')}
              >
                {t('engagements:template.use')}
              </Button>
            ) : null}
            <Button icon="pencil" shortcut="F2" onPress={edit}>
              {t('common:edit')}
            </Button>
            <MenuButton label={t('engagements:page.acts')} variant="quiet" entries={entries} />
          </>
        }
      />
      <div className={styles.page} data-pane tabIndex={-1}>
        <div className={styles.main}>
          <div className={styles.notices}>
            {confidentiality === 'restricted' ? (
              <Notice tone="danger">{t('engagements:confidentialityHelp.restricted')}</Notice>
            ) : null}
            {state === 'draft' && !template ? (
              <Notice
                tone="info"
                actions={
                  <Button size="small" onPress={edit}>
                    {t('engagements:page.checkDraft')}
                  </Button>
                }
              >
                {t('engagements:page.draftText')}
              </Notice>
            ) : null}
            {template ? <Notice tone="info">{t('engagements:template.text')}</Notice> : null}
          </div>
          <SummaryPart engagement={engagement} />
          <PartiesPart detail={detail} />
          {kind === 'countryVisit' || detail.slots.length > 0 ? (
            <VisitPart detail={detail} />
          ) : null}
          <NotesPart detail={detail} />
          <Section title={t('engagements:page.tasks')}>
            <SourceTasks sourceKind="engagement" sourceId={id} />
          </Section>
          <Attachments ownerKind="engagement" ownerId={id} />
        </div>
        <EngagementFacts detail={detail} />
      </div>
    </>
  );
}
