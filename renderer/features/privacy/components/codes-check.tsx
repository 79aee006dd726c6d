import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findIdentityCodes, type FoundCode } from '#shared/contacts/privacy/find-identity-codes.ts';
import { fieldLabel } from '#shared/contacts/privacy/field-text.ts';
import { tableName } from '#shared/contacts/timeline/describe-change.ts';
import { isLanguage } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { otherWork } from '#renderer/data/other-work.ts';
import { readEverything, useMoment } from '#renderer/features/contacts/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import styles from './privacy.module.css';

/** Where a record of these tables is opened. */
const PLACES: Record<string, string> = {
  persons: '/contacts',
  organisations: '/organisations',
  bodies: '/bodies',
  lists: '/lists',
};

/** Looks through everything that is kept for personal identity codes, when asked. */
export function CodesCheck() {
  const { t, i18n } = useTranslation(['privacy', 'records']);
  const office = useOffice();
  const { moment } = useMoment();
  const [state, setState] = useState<
    { step: 'idle' } | { step: 'looking' } | { step: 'done'; found: FoundCode[]; at: string }
  >({ step: 'idle' });
  const language = isLanguage(i18n.language) ? i18n.language : 'fi';
  const context = { t: translatorFor(language), language, nameOf: () => undefined };

  const look = async () => {
    setState({ step: 'looking' });
    const tables = await readEverything(office);
    const found: FoundCode[] = [];
    for (const [table, rows] of Object.entries(tables)) {
      found.push(...findIdentityCodes({ [table]: rows }));
      await otherWork();
    }
    setState({ step: 'done', found, at: new Date().toISOString() });
  };

  return (
    <>
      <div className={styles.acts}>
        <Button icon="search" isPending={state.step === 'looking'} onPress={() => void look()}>
          {t('privacy:screen.checkCodes')}
        </Button>
        <span role="status" className={styles.quiet}>
          {state.step === 'looking' ? t('privacy:screen.checking') : null}
          {state.step === 'done' ? t('privacy:screen.checkedAt', { time: moment(state.at) }) : null}
        </span>
      </div>
      {state.step === 'done' && state.found.length === 0 ? (
        <EmptyState headingLevel={3} icon="circle-check" title={t('privacy:screen.empty.codes')} />
      ) : null}
      {state.step === 'done' && state.found.length > 0 ? (
        <DataTable
          label={t('privacy:screen.list.codes')}
          rows={state.found}
          rowId={({ table, id, field }) => `${table} ${id} ${field}`}
          rowName={({ table }) => tableName(table, context)}
          columns={[
            {
              id: 'table',
              header: t('privacy:screen.column.table'),
              cell: ({ table }) => tableName(table, context),
            },
            {
              id: 'field',
              header: t('privacy:screen.column.field'),
              cell: ({ field }) => fieldLabel(field, context),
            },
            {
              id: 'open',
              header: t('privacy:screen.open'),
              cell: ({ table, id }) =>
                PLACES[table] === undefined ? null : (
                  <a href={`#${PLACES[table]}/${id}`}>{t('privacy:screen.open')}</a>
                ),
            },
          ]}
        />
      ) : null}
    </>
  );
}
