import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findIdentityCodes, type FoundCode } from '#shared/contacts/privacy/find-identity-codes.ts';
import type { PlainRow } from '#shared/contacts/privacy/person-traces.ts';
import { fieldLabel } from '#shared/contacts/privacy/field-text.ts';
import { tableName } from '#shared/contacts/timeline/describe-change.ts';
import { isLanguage } from '#shared/i18n/languages.ts';
import { fieldContext } from '#shared/schema/field-context.ts';
import { hasIdentityCode, removeIdentityCodes } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { PAST_TABLES } from '#renderer/data/office.ts';
import { yieldToEventLoop } from '#renderer/data/yield-to-event-loop.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { readRecordWords } from '#renderer/data/history/record-words.ts';
import { readEverything } from '#renderer/features/contacts/public.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { recordAddress } from '#renderer/common/record-address.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import styles from './privacy.module.css';

/** A code that was found, what its record is called (never with the code), and where it is opened. */
type PlacedCode = FoundCode & { name: string; address: string | null };

/** Looks through everything that is kept for personal identity codes, when asked. */
export function CodesCheck() {
  const { t, i18n } = useTranslation(['privacy', 'records', 'acts']);
  const office = useOffice();
  const confirm = useConfirm();
  const { moment } = useMoment();
  const [state, setState] = useState<
    { step: 'idle' } | { step: 'looking' } | { step: 'done'; found: PlacedCode[]; at: string }
  >({ step: 'idle' });
  const language = isLanguage(i18n.language) ? i18n.language : 'fi';
  const context = fieldContext(language);

  const look = async () => {
    setState({ step: 'looking' });
    const tables = await readEverything(office);
    const codes: (FoundCode & { row: PlainRow })[] = [];
    for (const [table, rows] of Object.entries(tables)) {
      for (const row of rows) {
        for (const code of findIdentityCodes({ [table]: [row] })) codes.push({ ...code, row });
      }
      await yieldToEventLoop();
    }
    const records = codes.filter(({ table }) => table in office.read);
    const words = await readRecordWords(office, records, language);
    const found = codes.map(({ row, ...code }) => ({
      ...code,
      name: code.table in office.read ? withoutCodes(words.name(code.table, row)) : '',
      address: addressOf(code.table, row),
    }));
    setState({ step: 'done', found, at: new Date().toISOString() });
  };

  const forget = async () => {
    const isSure = await confirm({
      title: t('privacy:screen.pastCodes.question'),
      text: t('privacy:screen.pastCodes.consequence'),
      action: t('privacy:screen.pastCodes.remove'),
      danger: true,
    });
    if (!isSure) return;
    try {
      const count = await office.forgetCodes();
      showNotice(t('privacy:screen.pastCodes.removed', { count }));
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
    await look();
  };
  const hasPast =
    state.step === 'done' &&
    state.found.some(({ table }) => PAST_TABLES.some((past) => past === table));

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
      {hasPast ? (
        <div className={styles.acts}>
          <Notice
            tone="info"
            title={t('privacy:screen.pastCodes.title')}
            actions={
              <Button icon="trash" onPress={() => void forget()}>
                {t('privacy:screen.pastCodes.remove')}
              </Button>
            }
          >
            {t('privacy:screen.pastCodes.text')}
          </Notice>
        </div>
      ) : null}
      {state.step === 'done' && state.found.length > 0 ? (
        <DataTable
          label={t('privacy:screen.list.codes')}
          rows={state.found}
          rowId={({ table, id, field }) => `${table} ${id} ${field}`}
          rowName={({ table, name }) => name || tableName(table, context)}
          columns={[
            {
              id: 'name',
              header: t('privacy:screen.column.name'),
              cell: ({ table, name }) => name || tableName(table, context),
            },
            {
              id: 'table',
              header: t('privacy:screen.column.table'),
              cell: ({ table }) => tableName(table, context),
            },
            {
              id: 'field',
              header: t('privacy:screen.column.field'),
              // What an act names is no field of a record.
              cell: (code) => (code.table === 'acts' ? '' : fieldLabel(fieldOf(code), context)),
            },
            {
              id: 'open',
              header: t('privacy:screen.open'),
              cell: ({ address }) =>
                address === null ? null : <a href={address}>{t('privacy:screen.open')}</a>,
            },
          ]}
        />
      ) : null}
    </>
  );
}

/** The field itself, without the language or the place within it; of a line of the change log the field that changed. */
function fieldOf({ table, field }: FoundCode): string {
  return field.split('.')[table === 'changes' ? 1 : 0] ?? field;
}

/** A name in which a code seems to stand still is not shown at all. */
function withoutCodes(name: string): string {
  const left = removeIdentityCodes(name);
  return hasIdentityCode(left) ? '' : left;
}

/** Where the record is shown; its history where it has no page or lies in the trash, and for a line of the change log. */
function addressOf(table: string, row: PlainRow): string | null {
  const { id, deletedAt } = row;
  if (table === 'changes') return `#/history/${String(row['table'])}/${String(row['recordId'])}`;
  if (typeof id !== 'string' || row['createdAt'] === undefined) return null;
  return (deletedAt === undefined ? recordAddress(table, row) : null) ?? `#/history/${table}/${id}`;
}
