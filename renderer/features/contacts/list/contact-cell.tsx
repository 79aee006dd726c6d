import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSeveral, type ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import type { PrivacyMark } from '#shared/contacts/directory/contact-query.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import type { ContactColumn } from './contact-columns.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Breakable } from './breakable.tsx';
import styles from './contacts.module.css';

/** What must be known before she is written to or her data are passed on: the rest is on her page and in a filter. */
const SHOWN_MARKS: readonly PrivacyMark[] = ['restricted', 'objected', 'non-disclosure'];

/** The marks that stand beside a name in a list. */
export const shownMarks = ({ marks }: { marks: readonly PrivacyMark[] }) =>
  SHOWN_MARKS.filter((mark) => marks.includes(mark));

/** Columns that are emptied of what may not go out, and the marks that empty them. */
const CONTACT_POINTS: ReadonlySet<ContactColumn> = new Set(['email', 'phone', 'city']);
const WITHHOLDING: readonly PrivacyMark[] = ['restricted', 'non-disclosure'];

/** The words that cells are drawn with, fetched once for a table: hundreds of cells ask for them with every key typed. */
export function useCellWords() {
  const { t } = useTranslation(['contacts', 'common', 'privacy']);
  const number = useNumber();
  const { day } = useMoment();
  return useMemo(
    () => ({
      missing: t('common:missing'),
      nothing: t('common:notApplicable'),
      nothingSaid: t('common:noValue'),
      mark: (mark: PrivacyMark): string => t(`privacy:mark.${mark}`),
      /** How a cell's value reads. */
      text: (column: ContactColumn, value: string): string => {
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
    }),
    [t, number, day],
  );
}

/** What stands in a cell of a list of contacts. */
export function contactCell(
  row: ContactRow<ContactColumn>,
  column: ContactColumn,
  words: ReturnType<typeof useCellWords>,
  /** How many of several names the cell has room for. */
  fitting: (names: readonly string[]) => number,
): ReactNode {
  const value = row.cells[column];
  if (column === 'name') {
    const said = shownMarks(row).map(words.mark).join(', ');
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
  const several = isSeveral(column) ? row.several[column] : undefined;
  if (several) return <Names names={several} count={fitting(several)} />;
  if (value !== '') return Breakable({ text: words.text(column, value) });
  const withheld = WITHHOLDING.find((mark) => row.marks.includes(mark));
  if (withheld && CONTACT_POINTS.has(column)) {
    return <span className={styles.missing}>{words.mark(withheld)}</span>;
  }
  // What is looked for by writing and calling is missed; the rest need not be there.
  const isMissed = column === 'email' || column === 'organisation';
  if (isMissed) return <span className={styles.missing}>{words.missing}</span>;
  // A dash is passed over by screen readers, or read as one: they are told in words.
  return (
    <span className={styles.missing}>
      <span aria-hidden="true">{words.nothing}</span>
      <VisuallyHidden>{words.nothingSaid}</VisuallyHidden>
    </span>
  );
}

/** Several names, and of how many more there is no room; who listens, and paper, get them all. */
function Names({ names, count }: { names: readonly string[]; count: number }) {
  const rest = names.slice(count);
  return (
    <span className={styles.names}>
      <span className={styles.fitting}>
        {names.slice(0, count).join(', ')}
        {rest.length > 0 ? <span className={styles.rest}>, {rest.join(', ')}</span> : null}
      </span>
      {rest.length > 0 ? (
        <span className={styles.more} aria-hidden="true">{`+${String(rest.length)}`}</span>
      ) : null}
    </span>
  );
}
