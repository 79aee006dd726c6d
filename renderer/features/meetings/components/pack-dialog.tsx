import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usualParts } from '#shared/document-kinds/meetings/pack-meeting.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readPackOffer, type PackOffer } from '../meeting-pack.ts';
import { bodyName, type MeetingDetail } from '../meetings-data.ts';
import { useSavePack } from '../use-save-pack.ts';
import styles from './meetings.module.css';

/** The papers of a meeting as one folder: what goes into it, and whom its message is for. */
export function PackDialog({ detail, onClose }: { detail: MeetingDetail; onClose: () => void }) {
  const today = useToday();
  const offer = valueOr(
    useLive((office) => readPackOffer(office, detail, today), [detail.meeting.id, today]),
    null,
  );
  return offer ? <PackForm detail={detail} offer={offer} onClose={onClose} /> : null;
}

function PackForm({
  detail,
  offer,
  onClose,
}: {
  detail: MeetingDetail;
  offer: PackOffer;
  onClose: () => void;
}) {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const offered = usualParts(detail.meeting, {
    hasItems: detail.items.length > 0,
    hasDecisions: detail.decisions.length > 0,
  });
  const [parts, setParts] = useState(offered);
  const [fileIds, setFileIds] = useState<string[]>([]);
  const [isTried, setTried] = useState(false);
  const { save, progress, problem, stop } = useSavePack(detail.meeting);
  const hasNothing = parts.length === 0;
  const files = offer.files.filter(({ id }) => fileIds.includes(id));
  const name = `${bodyName(detail.body, language)} ${meetingNumber(detail.meeting)}`;

  return (
    <FormDialog
      kept="choice"
      title={t('meetings:pack.title', { name })}
      action={t('meetings:pack.action')}
      onSave={async () => {
        setTried(true);
        return !hasNothing && (await save({ parts, files, to: offer.to }));
      }}
      onClose={() => {
        stop();
        onClose();
      }}
    >
      <p className={styles.quiet}>{t('meetings:pack.text')}</p>
      {problem === null ? null : <Notice tone="warn">{problem}</Notice>}
      <CheckboxGroup
        label={t('meetings:pack.papers')}
        help={t('meetings:pack.paperHelp')}
        options={offered.map((one) => ({ value: one, label: t(`meetings:pack.paper.${one}`) }))}
        value={parts}
        onChange={setParts}
        error={isTried && hasNothing ? t('meetings:pack.nothing') : undefined}
      />
      {offer.files.length > 0 ? (
        <CheckboxGroup
          label={t('meetings:pack.kept')}
          help={t('meetings:pack.keptHelp')}
          options={offer.files.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          value={fileIds}
          onChange={setFileIds}
        />
      ) : null}
      <Recipients {...offer} />
      {progress ? (
        <ProgressBar
          label={t('meetings:pack.making', progress)}
          done={progress.done}
          total={progress.all}
          onCancel={stop}
        />
      ) : null}
    </FormDialog>
  );
}

/** How many the draft of the message is for, and who cannot be written to. */
function Recipients({ to, lacking }: PackOffer) {
  const { t } = useTranslation(['meetings']);
  const names = { count: lacking.length, names: lacking.join(', ') };
  return (
    <div>
      <p>
        {to.length === 0
          ? t('meetings:pack.toNobody')
          : t('meetings:pack.to', { count: to.length })}
      </p>
      {lacking.length > 0 ? <Notice tone="info">{t('meetings:pack.lacking', names)}</Notice> : null}
    </div>
  );
}
