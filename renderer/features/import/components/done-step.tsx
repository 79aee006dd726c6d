import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { Button, ButtonLink } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { focusWhenLost } from '#renderer/ui/focus/focus-when-lost.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { readImports } from '../import-data.ts';
import type { ImportState } from '../import-state.ts';
import { ToList } from './to-list.tsx';
import { ToSeats } from './to-seats.tsx';
import { WaitingList } from './waiting-list.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from './import.module.css';

/** What came of the import, and where to go from here. */
export function DoneStep({
  state: { fileName, outcome, appointed },
  onUndo,
  onAnother,
  onShowAdded,
}: {
  state: Extract<ImportState, { step: 'done' }>;
  onUndo: () => void;
  onAnother: () => void;
  onShowAdded: () => void;
}) {
  const { t } = useTranslation(['importScreen']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  // It may be taken back from here by a key, and done again.
  const live = useLive(readImports, []);
  const receipts = valueOr(live, []);
  const isTakenBack = receipts.some(
    ({ actId, state }) => actId === outcome.actId && state === 'undone',
  );
  useEffect(() => focusWhenLost(heading.current), [isTakenBack]);
  const number = useNumber();
  const rows = [
    [t('importScreen:done.persons'), outcome.persons],
    [t('importScreen:done.organisations'), outcome.organisations],
    [t('importScreen:done.updated'), outcome.updated],
    [t('importScreen:done.same'), outcome.same],
    [t('importScreen:done.skipped'), outcome.skipped],
    [t('importScreen:done.leftOut'), outcome.leftOut],
  ] as const;
  const title = () => {
    if (isTakenBack) {
      return t('importScreen:undo.done', { name: fileName ?? t('importScreen:pasted') });
    }
    return outcome.added === 0
      ? t('importScreen:done.titleNone')
      : t('importScreen:done.title', { count: outcome.added });
  };
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <h2 ref={heading} tabIndex={-1} className={styles.doneTitle}>
          <Icon name={isTakenBack ? 'undo' : 'circle-check'} size="large" />
          {title()}
        </h2>
        {isTakenBack ? null : (
          <>
            <div className={styles.wideTerms}>
              <DefinitionList
                items={rows.map(([term, value]) => ({ term, value: number(value) }))}
              />
            </div>
            <p className={styles.lead}>{t('importScreen:done.text')}</p>
          </>
        )}
        <WaitingList />
        <div className={styles.actions}>
          {isTakenBack || outcome.added + outcome.updated === 0 ? (
            <ButtonLink href="#/contacts" variant="primary" icon="users">
              {t('importScreen:done.show')}
            </ButtonLink>
          ) : (
            <>
              <Button variant="primary" icon="users" onPress={onShowAdded}>
                {t('importScreen:done.showAdded')}
              </Button>
              <ToList actId={outcome.actId} />
              <ButtonLink href="#/duplicates" icon="copy">
                {t('importScreen:done.duplicates')}
              </ButtonLink>
              <ButtonLink href="#/privacy/inform" icon="shield">
                {t('importScreen:done.inform')}
              </ButtonLink>
            </>
          )}
          {isTakenBack ? null : <ToSeats contacts={appointed} />}
          {isTakenBack ? null : (
            <Button icon="undo" onPress={onUndo}>
              {t('importScreen:done.undo')}
            </Button>
          )}
          <Button icon="file-input" onPress={onAnother}>
            {t('importScreen:done.another')}
          </Button>
          <ButtonLink href="#/imports">{t('importScreen:done.history')}</ButtonLink>
        </div>
      </div>
    </div>
  );
}
