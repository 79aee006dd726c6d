import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/definition-list.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import type { ImportState } from '../import-state.ts';
import styles from './import.module.css';

/** What came of the import, and where to go from here. */
export function DoneStep({
  state: { outcome },
  onUndo,
  onAnother,
}: {
  state: Extract<ImportState, { step: 'done' }>;
  onUndo: () => void;
  onAnother: () => void;
}) {
  const { t, i18n } = useTranslation(['importScreen']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const format = new Intl.NumberFormat(i18n.language);
  const rows = [
    [t('importScreen:done.persons'), outcome.persons],
    [t('importScreen:done.organisations'), outcome.organisations],
    [t('importScreen:done.updated'), outcome.updated],
    [t('importScreen:done.same'), outcome.same],
    [t('importScreen:done.skipped'), outcome.skipped],
    [t('importScreen:done.leftOut'), outcome.leftOut],
  ] as const;
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <h2 ref={heading} tabIndex={-1} className={styles.doneTitle}>
          <Icon name="circle-check" size="large" />
          {outcome.added === 0
            ? t('importScreen:done.titleNone')
            : t('importScreen:done.title', { count: outcome.added })}
        </h2>
        <div className={styles.wideTerms}>
          <DefinitionList
            items={rows.map(([term, value]) => ({ term, value: format.format(value) }))}
          />
        </div>
        <p className={styles.lead}>{t('importScreen:done.text')}</p>
        <div className={styles.actions}>
          <ButtonLink href="#/contacts" variant="primary" icon="users">
            {t('importScreen:done.show')}
          </ButtonLink>
          <Button icon="undo" onPress={onUndo}>
            {t('importScreen:done.undo')}
          </Button>
          <Button icon="file-input" onPress={onAnother}>
            {t('importScreen:done.another')}
          </Button>
          <ButtonLink href="#/imports">{t('importScreen:done.history')}</ButtonLink>
        </div>
      </div>
    </div>
  );
}
