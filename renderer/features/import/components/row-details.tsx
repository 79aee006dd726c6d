import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addressLine } from '#shared/contacts/normal-form.ts';
import { readPhone } from '#shared/contacts/phone-number.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/definition-list.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import type { ImportList } from '../import-state.ts';
import type { PreviewRow } from '../preview-rows.ts';
import { issueText } from '../problem-text.ts';
import styles from './import.module.css';

/** What one row gives, field by field, as it would be kept. */
export function RowDetails({
  row,
  list,
  onClose,
  onStep,
}: {
  row: PreviewRow;
  list: ImportList;
  onClose: () => void;
  /** To the next (1) or previous (-1) row of those shown; absent where there is none. */
  onStep: { previous?: () => void; next?: () => void };
}) {
  const { t } = useTranslation(['importScreen', 'import', 'common']);
  const title = t('importScreen:columns.details', { row: row.line });
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where there is no room beside the rows it lies below them: the focus takes her there.
    if (window.matchMedia?.('(max-width: 50rem)').matches) pane.current?.focus();
  }, [row.line]);
  return (
    <aside ref={pane} className={styles.details} aria-label={title} data-pane tabIndex={-1}>
      <div className={styles.detailsHead}>
        <h2>{title}</h2>
        <IconButton
          icon="arrow-up"
          size="small"
          label={t('common:previous')}
          isDisabled={!onStep.previous}
          onPress={() => onStep.previous?.()}
        />
        <IconButton
          icon="arrow-down"
          size="small"
          label={t('common:next')}
          isDisabled={!onStep.next}
          onPress={() => onStep.next?.()}
        />
        <IconButton
          icon="x"
          size="small"
          label={t('importScreen:columns.closeDetails')}
          onPress={onClose}
        />
      </div>
      {row.issues.map((issue, index) => (
        <p
          key={`${issue.code} ${String(index)}`}
          className={issue.severity === 'error' ? styles.error : styles.warning}
        >
          <Icon
            name={issue.severity === 'error' ? 'circle-alert' : 'triangle-alert'}
            size="small"
          />
          <span>{issueText(t, issue, list.plan)}</span>
        </p>
      ))}
      <p className={styles.detailsLead}>
        {row.contact ? t('importScreen:columns.detailsLead') : t('importScreen:columns.detailsOut')}
      </p>
      {row.contact ? <Contact contact={row.contact} /> : null}
    </aside>
  );
}

function Contact({ contact }: { contact: ImportedContact }) {
  const { t } = useTranslation(['import', 'common']);
  const lines = (values: readonly string[]) =>
    values.length === 0 ? '' : values.map((value) => <div key={value}>{value}</div>);
  const person = contact.kind === 'person';
  const address = addressLine(contact.address);
  const optional = [
    { term: t('import:field.honorific'), value: contact.honorific },
    { term: t('import:field.unit'), value: contact.unit },
    { term: t('import:field.street'), value: address },
    {
      term: t('import:field.language'),
      value: contact.language === '' ? '' : t(`common:languages.${contact.language}`),
    },
    { term: t('import:field.groups'), value: contact.groups.join(', ') },
    { term: t('import:field.notes'), value: contact.notes },
  ].filter((item) => item.value !== '');
  return (
    <DefinitionList
      items={[
        ...(person
          ? [
              { term: t('import:field.familyName'), value: contact.familyName },
              { term: t('import:field.givenName'), value: contact.givenName },
            ]
          : []),
        { term: t('import:field.organisation'), value: contact.organisation },
        ...(person ? [{ term: t('import:field.title'), value: contact.title }] : []),
        { term: t('import:field.email'), value: lines(contact.emails) },
        {
          term: t('import:field.phone'),
          value: lines(contact.phones.map((phone) => readPhone(phone.value).national)),
        },
        ...optional,
      ]}
    />
  );
}
