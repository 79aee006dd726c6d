import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { DeletedRecord } from '#renderer/features/trash/public.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ReportView } from '../components/report-view.tsx';
import { TemplateDialog } from '../components/template-dialog.tsx';
import styles from '../components/templates.module.css';
import { editTemplate, readTemplateFile } from '../templates-data.ts';
import { useTemplateActs } from '../use-template-acts.ts';
import { useTemplateReport } from '../use-template-report.ts';

/** One template: what is wrong with it, its places and styles. */
export function TemplatePage({ id }: { id: string }) {
  const { t } = useTranslation(['templates', 'common']);
  const office = useOffice();
  const live = useLive((from) => readTemplateFile(from, id), [id], { keepPrevious: true });
  const file = valueOr(live, null);
  const report = useTemplateReport(file?.bytes ?? null);
  const act = useAct();
  const { deleteTemplate, saveCopy } = useTemplateActs();
  const [isEditing, setEditing] = useState(false);
  return (
    <LiveValue live={live} gone={<DeletedRecord table="templates" id={id} />}>
      {({ info }) => {
        const { name, language, fileName } = info;
        return (
          <>
            <ViewBar
              title={name}
              sub={`${fileName} · ${language ? t(`common:languages.${language}`) : t('templates:anyLanguage')}`}
              back={{ href: '#/templates', label: t('templates:title') }}
              secondary={[
                {
                  id: 'copy',
                  label: t('templates:saveCopy'),
                  icon: 'download',
                  onPress: () => void saveCopy(info),
                  isDisabled: false,
                  shortcut: undefined,
                },
                {
                  id: 'remove',
                  label: t('common:delete'),
                  icon: 'trash',
                  onPress: () => void deleteTemplate(info),
                  isDisabled: false,
                  shortcut: undefined,
                },
              ]}
              actions={
                <Button icon="pencil" onPress={() => setEditing(true)}>
                  {t('templates:changeTitle')}
                </Button>
              }
            />
            {/* There may be nothing in it to go to by keyboard: then it is scrolled itself. */}
            <div
              className={styles.page}
              {...(report?.ok && { role: 'group', 'aria-label': name, tabIndex: 0 })}
            >
              {report === null ? (
                <p role="status">{t('templates:adding')}</p>
              ) : report.ok ? (
                <ReportView report={report.value} />
              ) : (
                <p role="alert">{t(`templates:failure.${report.failure.code}`)}</p>
              )}
            </div>
            {isEditing ? (
              <TemplateDialog
                title={t('templates:changeTitle')}
                start={{ name, language: language ?? null }}
                onClose={() => setEditing(false)}
                onSave={(draft) =>
                  act(
                    () => editTemplate(office, id, draft),
                    t('templates:changed', { name: draft.name }),
                    t('templates:notChanged', { name }),
                  )
                }
              />
            ) : null}
          </>
        );
      }}
    </LiveValue>
  );
}
