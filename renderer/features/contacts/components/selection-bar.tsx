import { useTranslation } from 'react-i18next';

import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { usePersonList } from '../contacts-store.ts';
import type { Contacts } from '../use-contacts.ts';
import { useCopy } from '../use-copy.ts';
import { useDeletePersons } from '../use-delete-persons.ts';
import { useNumber } from '../use-number.ts';
import styles from './contacts.module.css';

/** What can be done with the ticked persons; there only while some are. */
export function SelectionBar({ contacts }: { contacts: Contacts }) {
  const { t } = useTranslation(['contacts']);
  const number = useNumber();
  const ticked = usePersonList((list) => list.ticked);
  const copy = useCopy();
  const deletePersons = useDeletePersons();
  const rows = ticked.size === 0 ? [] : contacts.persons.filter((row) => ticked.has(row.id));
  if (rows.length === 0) return null;

  const copyEmails = async () => {
    const emails = [...new Set(rows.map((row) => row.email).filter((email) => email !== ''))];
    if (emails.length === 0) {
      showNotice(t('contacts:list.noEmails'));
      return;
    }
    const count = emails.length;
    await copy(
      emails.join('; '),
      t('contacts:list.copiedEmails', { count, formatted: number(count) }),
    );
  };

  return (
    <div
      className={styles.selection}
      role="group"
      aria-label={t('contacts:list.selection')}
      data-no-print
    >
      <strong role="status">
        {t('contacts:list.selected', { count: rows.length, formatted: number(rows.length) })}
      </strong>
      <Button size="small" icon="copy" onPress={() => void copyEmails()}>
        {t('contacts:list.copyEmails')}
      </Button>
      <Button
        size="small"
        icon="trash"
        variant="danger"
        onPress={() => void deletePersons(rows.map((row) => row.person))}
      >
        {t('contacts:list.deleteSelected')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onPress={() => usePersonList.setState({ ticked: new Set() })}
      >
        {t('contacts:list.clearSelection')}
      </Button>
    </div>
  );
}
