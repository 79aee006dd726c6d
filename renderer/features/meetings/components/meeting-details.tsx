import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { MeetingDetail } from '../meetings-data.ts';
import styles from './meetings.module.css';

/** What a meeting is, with its tasks and papers. */
export function MeetingDetails({ detail, onEdit }: { detail: MeetingDetail; onEdit: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useScreenLanguage();
  const { meeting, body } = detail;
  const name = pickText(body?.name, language);
  return (
    <div className={styles.body} data-pane tabIndex={-1}>
      <div className={styles.column}>
        <Section
          title={t('meetings:form.edit')}
          actions={
            meeting.state === 'approved' ? undefined : (
              <Button size="small" icon="pencil" shortcut="F2" onPress={onEdit}>
                {t('common:edit')}
              </Button>
            )
          }
        >
          {meeting.state === 'approved' ? (
            <p className={styles.quiet}>{t('meetings:item.fixed')}</p>
          ) : null}
          <DefinitionList
            items={[
              {
                term: t('meetings:field.body'),
                value: body ? <a href={`#/bodies/${body.id}`}>{name}</a> : '',
              },
              { term: t('meetings:field.place'), value: meeting.place },
              { term: t('meetings:field.remoteAddress'), value: meeting.remoteAddress },
              {
                term: t('meetings:field.language'),
                value: t(`common:languages.${meeting.language}`),
              },
              { term: t('meetings:field.caseNumber'), value: meeting.caseNumber },
              { term: t('meetings:field.notes'), value: meeting.notes },
            ]}
          />
        </Section>
        <Section title={t('meetings:item.tasks')}>
          <SourceTasks sourceKind="meeting" sourceId={meeting.id} />
        </Section>
        <Attachments ownerKind="meeting" ownerId={meeting.id} />
      </div>
    </div>
  );
}
