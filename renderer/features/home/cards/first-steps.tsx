import { useTranslation } from 'react-i18next';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { AddSampleButton } from '#renderer/features/contacts/public.ts';
import { Button, ButtonLink } from '#renderer/ui/button.tsx';
import styles from './cards.module.css';

/** What to do first in a new office. */
export function FirstSteps() {
  const { t } = useTranslation(['home']);
  const importButton = useCommandButton('importContacts');
  const programmeButton = useCommandButton('newProgramme');
  const taskButton = useCommandButton('newTask');
  const steps = [
    {
      id: 'contacts',
      act: (
        <Button icon="file-input" {...importButton}>
          {t('home:first.contacts')}
        </Button>
      ),
      text: t('home:first.contactsText'),
    },
    {
      id: 'bodies',
      act: (
        <ButtonLink icon="network" href="#/bodies">
          {t('home:first.bodies')}
        </ButtonLink>
      ),
      text: t('home:first.bodiesText'),
    },
    {
      id: 'obligations',
      act: (
        <ButtonLink icon="calendar-clock" href="#/obligations">
          {t('home:first.obligations')}
        </ButtonLink>
      ),
      text: t('home:first.obligationsText'),
    },
    {
      id: 'programme',
      act: (
        <Button icon="book-open" {...programmeButton}>
          {t('home:first.programme')}
        </Button>
      ),
      text: t('home:first.programmeText'),
    },
    {
      id: 'task',
      act: (
        <Button icon="tasks" {...taskButton}>
          {t('home:first.task')}
        </Button>
      ),
      text: t('home:first.taskText'),
    },
  ];
  return (
    <section className={styles.card} aria-label={t('home:first.title')}>
      <div className={styles.head}>
        <h2>{t('home:first.title')}</h2>
      </div>
      <p className={styles.plain}>{t('home:first.text')}</p>
      <ol className={styles.steps}>
        {steps.map(({ id, act, text }) => (
          <li key={id} className={styles.step}>
            {act}
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <div className={styles.plain} data-no-print>
        <AddSampleButton />
      </div>
    </section>
  );
}
