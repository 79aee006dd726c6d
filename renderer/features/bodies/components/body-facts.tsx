import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { RecordFacts } from '#renderer/ui/layout/record-columns.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { BodyDetail } from '../bodies-data.ts';
import { useTermText } from '../use-term-text.ts';
import styles from './bodies.module.css';

/** What a body is: names, kind, who set it up, by which numbers, for how long, how often it meets, and its task. */
export function BodyFacts({ detail: { body, setUpBy } }: { detail: BodyDetail }) {
  const { t } = useTranslation(['bodies', 'common']);
  const language = useScreenLanguage();
  const term = useTermText();
  const others = LANGUAGES.filter((one) => one !== language && body.name[one] !== undefined);
  const tasks = LANGUAGES.filter((one) => body.task?.[one] !== undefined);

  return (
    <RecordFacts label={t('bodies:page.facts')}>
      <Section title={t('bodies:page.facts')}>
        <DefinitionList
          items={[
            { term: t('bodies:field.kind'), value: t(`bodies:kind.${body.kind}`) },
            ...others.map((one) => ({
              term: t(`bodies:field.nameIn.${one}`),
              value: <span lang={one}>{body.name[one]}</span>,
            })),
            {
              term: t('bodies:field.setUpBy'),
              value: setUpBy ? (
                <a href={`#/organisations/${setUpBy.id}`}>{pickText(setUpBy.name, language)}</a>
              ) : undefined,
            },
            { term: t('bodies:field.term'), value: term(body) },
            { term: t('bodies:field.caseNumber'), value: body.caseNumber },
            { term: t('bodies:field.projectNumber'), value: body.projectNumber },
            { term: t('bodies:field.rhythm'), value: body.rhythm },
            {
              term: t('bodies:field.quorum'),
              value: body.quorum && t('bodies:page.quorum', { count: body.quorum }),
            },
          ]}
        />
      </Section>
      {tasks.length > 0 ? (
        <Section title={t('bodies:page.task')}>
          {tasks.map((one) => (
            <div key={one} className={styles.task}>
              {tasks.length > 1 ? (
                <h3 className={styles.taskLanguage}>{t(`common:languages.${one}`)}</h3>
              ) : null}
              <p lang={one} className={styles.text}>
                {body.task?.[one]}
              </p>
            </div>
          ))}
        </Section>
      ) : null}
      {body.notes ? (
        <Section title={t('bodies:page.notes')}>
          <p className={styles.text}>{body.notes}</p>
        </Section>
      ) : null}
    </RecordFacts>
  );
}
