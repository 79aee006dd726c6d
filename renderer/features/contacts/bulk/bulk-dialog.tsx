import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type { ActResult } from '#shared/records/change.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { wayOf, type BulkAct } from './bulk-acts.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import {
  carryOutBulk,
  changeOf,
  readBulkChoices,
  startOfBulk,
  type BulkAnswer,
} from './bulk-answer.ts';
import { readReach, type BulkReach } from './bulk-commands.ts';
import { useFocusFirst } from '../fields/use-focus-first.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { BulkField } from './bulk-field.tsx';
import styles from '../list/contacts.module.css';

/** Asks what is to be set for the ticked contacts, says how many that changes and how many it does not, and does it in one act. */
export function BulkDialog({
  of,
  act,
  ids,
  unseen = null,
  onClose,
}: {
  of: ContactSide;
  act: BulkAct;
  ids: readonly string[];
  /** Says that some of them are not in the list now. */
  unseen?: string | null;
  onClose: () => void;
}) {
  const today = useToday();
  const { t } = useTranslation(['views', 'acts', 'common']);
  const office = useOffice();
  const number = useNumber();
  const undoLater = useUndoLater();
  const frame = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<BulkAnswer>(() => startOfBulk(act, today));
  const [isTried, setTried] = useState(false);
  const choices = useLive((read) => readBulkChoices(read), []);
  const known = valueOr(choices, null);
  useFocusFirst(frame, known !== null);
  const change = known && changeOf(act, answer, known);
  const asked = change ? answer.value : null;
  const reach = useLive(
    async (read) => ({ asked, ...(await readReach(read, of, ids, change)) }),
    [of, ids, change === null, asked],
    { keepPrevious: true },
  );
  const reached = valueOr(reach, null);

  const tell = ({ value: changed, actId }: ActResult<number>) => {
    const formatted = number(changed);
    undoLater(
      actId,
      t(`views:bulk.done.${wayOf(act)}`, { count: changed, formatted }),
      t('views:bulk.undone', { count: changed, formatted }),
    );
  };
  const carryOut = async () => {
    setTried(true);
    if (answer.problem !== null) return false;
    try {
      const changed = await carryOutBulk(office, of, ids, act, answer, today);
      if (changed) tell(changed);
      return changed !== null;
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
  };

  return (
    <FormDialog
      kept="selection"
      title={t(`views:bulk.title.${act}`)}
      action={t(`views:bulk.go.${wayOf(act)}`)}
      isDisabled={reached?.asked === asked && reached.changing.length === 0}
      onSave={carryOut}
      onClose={onClose}
    >
      <div ref={frame} className={styles.bulk}>
        <LiveValue live={choices}>
          {(found) => (
            <BulkField
              act={act}
              answer={answer}
              choices={found}
              showProblem={isTried}
              onChange={setAnswer}
            />
          )}
        </LiveValue>
        {unseen === null ? null : <p>{unseen}</p>}
        <p role="status">
          <LiveValue live={reach}>{(found) => <Reach act={act} reach={found} />}</LiveValue>
        </p>
      </div>
    </FormDialog>
  );
}

/** How many are changed, and why the others are not. Before something is chosen, how many there are. */
function Reach({ act, reach }: { act: BulkAct; reach: BulkReach & { asked: string | null } }) {
  const { t } = useTranslation(['views']);
  const number = useNumber();
  const { asked, changing, already, restricted } = reach;
  const counted = (count: number) => ({ count, formatted: number(count) });
  const sentences = [
    asked === null
      ? t('views:bulk.ticked', counted(changing.length))
      : changing.length === 0
        ? t('views:bulk.nobody')
        : t(`views:bulk.count.${wayOf(act)}`, counted(changing.length)),
    already > 0 ? t(`views:bulk.already.${wayOf(act)}`, counted(already)) : null,
    restricted > 0 ? t('views:bulk.restricted', counted(restricted)) : null,
  ];
  return sentences.filter((one) => one !== null).join(' ');
}
