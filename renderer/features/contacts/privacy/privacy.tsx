import { useTranslation } from 'react-i18next';
import type { Provenance } from '#shared/contacts/organisation.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from '../page/contact-panel.module.css';

/** Where the contact came from and what for. */
export function Privacy({ provenance }: { provenance: Provenance | undefined }) {
  const { t } = useTranslation(['contacts']);
  const { day } = useMoment();
  if (!provenance) return <p className={styles.missing}>{t('contacts:person.noProvenance')}</p>;
  return (
    <DefinitionList
      items={[
        { term: t('contacts:field.purpose'), value: t(`contacts:purpose.${provenance.purpose}`) },
        { term: t('contacts:field.source'), value: provenance.source },
        {
          term: t('contacts:field.obtainedOn'),
          value: `${day(provenance.obtainedOn)}, ${t(`contacts:provenanceKind.${provenance.kind}`).toLowerCase()}`,
        },
      ]}
    />
  );
}
