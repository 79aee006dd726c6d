import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { PlacesTable } from '../components/places-table.tsx';
import { TemplateDialog } from '../components/template-dialog.tsx';
import styles from '../components/templates.module.css';
import { addTemplate, readTemplates, type TemplateInfo } from '../templates-data.ts';
import { useTemplateActs, type FreshTemplate } from '../use-template-acts.ts';

/** Every template, how to add one, and the places that one may have. */
export function TemplateList() {
  const { t } = useTranslation(['templates', 'common']);
  const office = useOffice();
  const live = useLive(readTemplates, []);
  const [, navigate] = useLocation();
  const act = useAct();
  const { pick, take, deleteTemplate, saveStarter } = useTemplateActs();
  const [fresh, setFresh] = useState<FreshTemplate | null>(null);
  const rows = valueOr(live, []);
  const add = (
    <Button variant="primary" icon="plus" onPress={() => void pick().then(setFresh)}>
      {t('templates:add')}
    </Button>
  );
  const columns: Column<TemplateInfo>[] = [
    { id: 'name', header: t('templates:name'), cell: ({ name }) => name },
    {
      id: 'language',
      header: t('templates:language'),
      cell: ({ language }) =>
        language ? t(`common:languages.${language}`) : t('templates:anyLanguage'),
    },
    { id: 'file', header: t('templates:fileName'), cell: ({ fileName }) => fileName },
  ];
  return (
    <>
      <ViewBar
        title={t('templates:title')}
        secondary={[
          {
            id: 'starter',
            label: t('templates:starter'),
            icon: 'download',
            onPress: () => void saveStarter(),
            isDisabled: false,
            shortcut: undefined,
          },
        ]}
        actions={rows.length > 0 ? add : undefined}
      />
      <FileDrop
        title={t('templates:add')}
        text={t('templates:drop')}
        onFiles={(files) => void take(files).then(setFresh)}
      />
      <div className={styles.page}>
        <p className={styles.intro}>{t('templates:intro')}</p>
        <p className={styles.intro}>{t('templates:starterHelp')}</p>
        <LiveValue live={live}>
          {() =>
            rows.length > 0 ? (
              <DataTable
                label={t('templates:list')}
                columns={columns}
                rows={rows}
                rowId={({ id }) => id}
                rowName={({ name }) => name}
                hrefOf={({ id }) => `#/templates/${id}`}
                onDelete={(row) => void deleteTemplate(row)}
              />
            ) : (
              <EmptyState
                icon="file-output"
                title={t('templates:empty')}
                text={`${t('templates:emptyText')} ${t('templates:drop')}`}
                action={add}
              />
            )
          }
        </LiveValue>
        <PlacesTable />
      </div>
      {fresh ? (
        <TemplateDialog
          title={t('templates:add')}
          start={{ name: fresh.name.replace(/\.do[ct]x$/iu, ''), language: null }}
          onClose={() => setFresh(null)}
          onSave={(draft) =>
            act(
              async () => {
                const added = await addTemplate(office, fresh, draft);
                navigate(`/templates/${added.value}`);
                return added;
              },
              t('templates:added', { name: draft.name }),
              t('templates:notAdded', { name: draft.name }),
            )
          }
        />
      ) : null}
    </>
  );
}
