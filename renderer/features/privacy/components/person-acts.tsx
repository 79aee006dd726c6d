import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contacts/person.ts';
import { REVIEW_MONTHS } from '#shared/contacts/privacy/privacy-marks.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import {
  EraseDialog,
  informPersons,
  noticeRequest,
  reviewPersons,
  verifyPersons,
} from '#renderer/features/contacts/public.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { PersonListName } from '../person-list-name.ts';
import styles from './privacy.module.css';

/** What can be done with the ticked persons of a list, each in one step that says how many. */
export function PersonActs({
  list,
  persons,
  subject,
  onDone,
}: {
  list: Exclude<PersonListName, 'marked'>;
  persons: readonly Person[];
  /** What the notice's file is named after where it is for several. */
  subject: string | undefined;
  onDone: () => void;
}) {
  const today = useToday();
  const { t } = useTranslation(['privacy', 'acts']);
  const office = useOffice();
  const act = useAct();
  const { day } = useMoment();
  const [isErasing, setErasing] = useState(false);
  const count = persons.length;
  const later = addMonths(today, REVIEW_MONTHS);

  const carryOut = async (work: (office: Office) => Promise<ActResult>, done: string) => {
    if (await act(() => work(office), done, t('privacy:screen.undone'))) onDone();
  };

  return (
    <div
      className={styles.acts}
      role="group"
      aria-label={t('privacy:screen.selected')}
      data-no-print
    >
      {list === 'inform' ? (
        <>
          <Button
            size="small"
            icon="file-text"
            onPress={() => openDocument(noticeRequest(persons, subject))}
          >
            {t('privacy:screen.notice')}
          </Button>
          <Button
            size="small"
            icon="check"
            onPress={() =>
              void carryOut(
                (open) => informPersons(open, persons, today),
                t('privacy:screen.informedDone', { count }),
              )
            }
          >
            {t('privacy:screen.informed', { count })}
          </Button>
        </>
      ) : (
        <>
          <Button
            size="small"
            icon="check"
            onPress={() =>
              void carryOut(
                (open) => verifyPersons(open, persons, today),
                t('privacy:screen.verifyDone', { count }),
              )
            }
          >
            {t('privacy:screen.verify', { count })}
          </Button>
          <Button
            size="small"
            onPress={() =>
              void carryOut(
                (open) => reviewPersons(open, persons, later),
                t('privacy:screen.reviewDone', { count, date: day(later) }),
              )
            }
          >
            {t('privacy:screen.review', { count })}
          </Button>
          <Button size="small" variant="danger" icon="trash" onPress={() => setErasing(true)}>
            {t('privacy:erase.many', { count })}
          </Button>
        </>
      )}
      {isErasing ? (
        <EraseDialog persons={persons} onClose={() => setErasing(false)} onErased={onDone} />
      ) : null}
    </div>
  );
}
