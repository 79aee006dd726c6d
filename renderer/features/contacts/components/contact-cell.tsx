import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import type { PrivacyMark } from '#shared/contacts/directory/contact-query.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SampleTag } from '#renderer/ui/status-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { ContactColumn } from '../contact-columns.ts';
import { useMoment } from '../use-moment.ts';
import { useNumber } from '../use-number.ts';
import { Breakable } from './breakable.tsx';
import styles from './contacts.module.css';

/** What must be known before she is written to or her data are passed on: the rest is on her page and in a filter. */
const SHOWN_MARKS: readonly PrivacyMark[] = ['restricted', 'objected', 'non-disclosure'];

/** How a cell's value reads on the screen. */
export function useCellText(): (column: ContactColumn, value: string) => string {
  const { t } = useTranslation(['contacts']);
  const number = useNumber();
  const { day } = useMoment();
  return useCallback(
    (column, value) => {
      if (value === '') return '';
      switch (column) {
        case 'kind': {
          const kind = ORGANISATION_KINDS.find((one) => one === value);
          return kind ? t(`contacts:kind.${kind}`) : value;
        }
        case 'people':
          return number(Number(value));
        case 'changed':
        case 'verified':
          return day(value);
        default:
          return value;
      }
    },
    [t, number, day],
  );
}

/** A cell of a list of contacts. */
export function ContactCell({
  row,
  column,
}: {
  row: ContactRow<ContactColumn>;
  column: ContactColumn;
}) {
  const { t } = useTranslation(['contacts', 'common', 'privacy']);
  const textOf = useCellText();
  const value = row.cells[column];
  if (column === 'name') {
    const marks = SHOWN_MARKS.filter((mark) => row.marks.includes(mark));
    const said = marks.map((mark) => t(`privacy:mark.${mark}`)).join(', ');
    return (
      <span className={styles.named}>
        {value} {row.sample ? <SampleTag /> : null}
        {said === '' ? null : (
          <span className={styles.mark} title={said}>
            <Icon name="circle-alert" size="small" />
            <VisuallyHidden>({said})</VisuallyHidden>
          </span>
        )}
      </span>
    );
  }
  if (value !== '') return <Breakable text={textOf(column, value)} />;
  // What is looked for by writing and calling is missed; the rest need not be there.
  const isMissed = column === 'email' || column === 'organisation';
  return (
    <span className={styles.missing}>
      {t(isMissed ? 'common:missing' : 'common:notApplicable')}
    </span>
  );
}
