import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/contacts/person.ts';
import { informBy } from '#shared/contacts/privacy/privacy-marks.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { verifyPersons } from './privacy-commands.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useAct } from '#renderer/common/use-act.ts';
import styles from '../page/contact-panel.module.css';

/** Why and whence the office keeps a person's data, what she was told and what she asked; each with what it means. */
export function PersonPrivacy({ person }: { person: Person }) {
  const { t } = useTranslation(['contacts', 'privacy', 'records', 'acts']);
  const { day } = useMoment();
  const office = useOffice();
  const act = useAct();
  const { provenance } = person;
  const due = informBy(person);
  const name = displayName(person);
  const verify = () =>
    act(
      () => verifyPersons(office, [person], dayInFinland(new Date())),
      t('privacy:page.verified', { name }),
      t('privacy:page.verifyUndone'),
    );
  const dated = (field: 'objectedOn' | 'restrictedOn') => {
    const value = person[field];
    return value === undefined
      ? []
      : [
          {
            term: t(`privacy:field.${field}`),
            value: <Explained text={day(value)} why={t(`privacy:explain.${field}`)} />,
          },
        ];
  };

  return (
    <>
      <DefinitionList
        items={[
          ...dated('restrictedOn'),
          ...dated('objectedOn'),
          ...(person.nonDisclosure
            ? [
                {
                  term: t('privacy:field.nonDisclosure'),
                  value: (
                    <Explained
                      text={t('records:value.yes')}
                      why={t('privacy:explain.nonDisclosure')}
                    />
                  ),
                },
              ]
            : []),
          {
            term: t('contacts:field.purpose'),
            value: provenance && t(`contacts:purpose.${provenance.purpose}`),
          },
          {
            term: t('privacy:field.legalBasis'),
            value: person.legalBasis
              ? t(`privacy:basis.${person.legalBasis}`)
              : t('privacy:page.noLegalBasis'),
          },
          {
            term: t('contacts:field.source'),
            value:
              provenance &&
              [provenance.source, t(`privacy:provenanceKind.${provenance.kind}`)]
                .filter(Boolean)
                .join(', '),
          },
          {
            term: t('privacy:field.obtainedOn'),
            value: provenance && day(provenance.obtainedOn),
          },
          {
            term: t('privacy:field.informedOn'),
            value:
              person.informedOn !== undefined
                ? day(person.informedOn)
                : due !== null
                  ? t('privacy:page.due', { date: day(due) })
                  : provenance?.kind === 'self'
                    ? t('privacy:page.notNeeded')
                    : '',
          },
          {
            term: t('privacy:field.reviewOn'),
            value: person.reviewOn === undefined ? '' : day(person.reviewOn),
          },
          {
            term: t('privacy:field.verifiedOn'),
            value:
              person.verifiedOn === undefined
                ? t('privacy:page.notVerified')
                : day(person.verifiedOn),
          },
        ]}
      />
      <div className={styles.partActs} data-no-print>
        <Button size="small" icon="check" onPress={() => void verify()}>
          {t('privacy:page.verifyToday')}
        </Button>
      </div>
    </>
  );
}

function Explained({ text, why }: { text: string; why: string }) {
  return (
    <>
      {text}
      <span className={styles.why}>{why}</span>
    </>
  );
}
