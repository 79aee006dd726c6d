import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ButtonLink } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ActList } from '../components/act-list.tsx';
import { AsItWasPart } from '../components/as-it-was-part.tsx';
import styles from '../components/history.module.css';
import { readHistory } from '../history-data.ts';

/** The way back says where it leads, where that has a short name. */
const TO_RECORD: Readonly<
  Record<string, 'recordHistory:toPerson' | 'recordHistory:toOrganisation'>
> = { persons: 'recordHistory:toPerson', organisations: 'recordHistory:toOrganisation' };

/** How a record has changed, and how it was. */
export function HistoryScreen() {
  const { t } = useTranslation(['recordHistory', 'trash']);
  const { table = '', id = '' } = useParams<{ table: string; id: string }>();
  const language = useScreenLanguage();
  const live = useLive(
    async (office) =>
      isTable(office, table) ? await readHistory(office, table, id, language) : null,
    [table, id, language],
  );
  return (
    <LiveValue
      live={live}
      loading={<ViewBar title={t('recordHistory:title')} />}
      gone={
        <EmptyState
          icon="circle-question"
          title={t('trash:gone.title')}
          text={t('trash:gone.text')}
          headingLevel={1}
        />
      }
    >
      {(page) => {
        const isInTrash = page.row.deletedAt !== undefined;
        const { address } = page;
        return (
          <>
            <ViewBar
              title={page.name || t('recordHistory:title')}
              sub={t('recordHistory:sub', { kind: page.words.kind(table) })}
              {...(address && {
                back: { href: address, label: t(TO_RECORD[table] ?? 'recordHistory:toRecord') },
              })}
            />
            <div className={styles.page} data-pane tabIndex={-1}>
              {isInTrash ? (
                <Notice
                  tone="info"
                  actions={<ButtonLink href="#/trash">{t('trash:open')}</ButtonLink>}
                >
                  {t('recordHistory:inTrash')}
                </Notice>
              ) : null}
              <AsItWasPart page={page} />
              <ActList page={page} />
            </div>
          </>
        );
      }}
    </LiveValue>
  );
}

function isTable(office: Office, name: string): name is TableName {
  return Object.hasOwn(office.read, name);
}
