import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { PlainScreen } from '#renderer/ui/layout/plain-screen.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { ClockNotice } from '../components/clock-notice.tsx';
import { CountTable } from '../components/count-table.tsx';
import { KeyFields } from '../components/key-fields.tsx';
import { StartEmptyDialog } from '../components/start-empty-dialog.tsx';
import { lastKnown, type StartLook } from '../start-checks.ts';
import { useRecovery, type Recover } from '../use-recovery.ts';

/** Stands in the window where data are missing at the start. Nothing is written before she has chosen how to go on. */
export function RecoveryScreen({
  look,
  onRecover,
  onAnyway,
}: {
  look: StartLook;
  onRecover: Recover;
  onAnyway: () => void;
}) {
  const { t } = useTranslation(['safekeeping']);
  const recovery = useRecovery(look, onRecover);
  const { verdict, options, problem, progress } = recovery;
  const { kept, found } = look;
  const [isAsking, setAsking] = useState(false);
  const isWorking = progress !== null;
  // They stay while it works: the keyboard is on one of them.
  const actions = (
    <>
      {verdict === 'lost' ? (
        <Button isDisabled={isWorking} onPress={() => setAsking(true)}>
          {t('safekeeping:recovery.empty')}
        </Button>
      ) : (
        <Button isDisabled={isWorking} onPress={onAnyway}>
          {t('safekeeping:recovery.asIs')}
        </Button>
      )}
      <Button isDisabled={isWorking} onPress={() => void recovery.chooseFile()}>
        {t('safekeeping:recovery.chooseFile')}
      </Button>
      <Button
        variant="primary"
        isDisabled={!recovery.canRestore}
        isPending={isWorking}
        onPress={() => void recovery.restore()}
      >
        {t('safekeeping:recovery.action')}
      </Button>
    </>
  );
  return (
    <PlainScreen width="wide" actions={actions}>
      <h1>{t(`safekeeping:recovery.title.${verdict}`)}</h1>
      <p>{t(`safekeeping:recovery.text.${verdict}`)}</p>
      <CountTable
        label={t('safekeeping:counts.caption')}
        sides={[
          {
            name: t('safekeeping:counts.then'),
            counts: (kept && lastKnown(kept, look.appVersion)?.counts) ?? {},
          },
          { name: t('safekeeping:counts.now'), counts: found.counts },
        ]}
      />
      <ClockNotice backups={kept?.backups ?? []} />
      {options.length > 0 ? (
        <RadioGroup
          label={t('safekeeping:recovery.choose')}
          options={options}
          value={recovery.chosen}
          onChange={recovery.choose}
          cards
        />
      ) : (
        <Notice tone="warn">{t('safekeeping:recovery.none')}</Notice>
      )}
      {recovery.asksForKey ? (
        <KeyFields
          value={recovery.key}
          isPassphrase={recovery.isPassphrase}
          onChange={recovery.setKey}
        />
      ) : null}
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      {progress ? (
        <ProgressBar
          label={t('safekeeping:recovery.working')}
          done={progress.done}
          total={progress.total || undefined}
        />
      ) : null}
      {isAsking ? <StartEmptyDialog onConfirm={onAnyway} onClose={() => setAsking(false)} /> : null}
    </PlainScreen>
  );
}
