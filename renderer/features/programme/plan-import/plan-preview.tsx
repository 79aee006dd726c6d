import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isLocked } from '#shared/programme/lock.ts';
import {
  differencesThere,
  partsThere,
  type PartsThere,
} from '#shared/programme/plan-import/parts-there.ts';
import type { PlanItem, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import type { Office } from '#renderer/data/office.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addressOf, HOME } from '../programme-address.ts';
import { numberedOf } from '../content-memo.ts';
import { readContent, readProgrammes } from '../programme-data.ts';
import { PlanAbout, usePlanAbout } from './plan-about.tsx';
import { PlanItems } from './plan-items.tsx';
import { PlanLabels } from './plan-labels.tsx';
import {
  chosenItems,
  itemsToWrite,
  saidItems,
  type ChosenItem,
  type PlanChoices,
} from './plan-levels.ts';
import { organisationFinder, planParties, type PartyChoice } from './plan-parties.ts';
import { PlanParties } from './plan-parties-list.tsx';
import { planRemarkText } from './plan-texts.ts';
import type { OpenedPlan } from './use-plan-reading.ts';
import { writePlan } from './write-plan.ts';
import styles from './plan-import.module.css';

const NO_ORGANISATIONS: readonly Organisation[] = [];
const NO_PROGRAMMES: readonly Programme[] = [];
const NOTHING_THERE: PartsThere = new Map();
const NO_PARTS = { actions: [], actionParties: [] };

/** The programmes that parts can be brought into, the latest first. */
const readOpen = async (office: Office) =>
  (await readProgrammes(office)).map(({ programme }) => programme).filter((one) => !isLocked(one));

/** What the programme holds that parts come into; null where there is none, and until it is read. */
function useContent(programmeId: string): ProgrammeContent | null {
  const live = useLive(
    async (office) => (programmeId === '' ? null : await readContent(office, programmeId)),
    [programmeId],
  );
  return valueOr(live, null);
}

/** Chapters and goals that are there come in only for what is below them; actions take what the file has otherwise. */
const isNew = ({ isOut, isThere }: ChosenItem) => !isOut && !isThere;
const isUpdated = ({ isOut, isThere, level }: ChosenItem) =>
  !isOut && isThere && level === 'action';

/** Whether an action stands before any goal: the file does not say whose it is. */
const hasOrphans = (items: readonly PlanItem[]) =>
  items.find(({ kind }) => kind !== 'chapter')?.kind === 'action';

const newProgramme = ({ about, begins, ends }: ReturnType<typeof usePlanAbout>) => ({
  title: about.title.trim(),
  ...(begins !== undefined && { from: begins }),
  ...(ends !== undefined && { to: ends }),
});

/** How a plan was read, to be corrected and agreed to; nothing is written before. */
export function PlanPreview({
  opened: { name: fileName, plan },
  into,
  isReading,
  onCorrect,
}: {
  opened: OpenedPlan;
  into: string | undefined;
  isReading: boolean;
  onCorrect: (corrections: Pick<PlanReadOptions, 'labels' | 'sheet'>) => void;
}) {
  const { t } = useTranslation(['planImport', 'acts']);
  const office = useOffice();
  const undoLater = useUndoLater();
  const [, navigate] = useLocation();
  const screenLanguage = useScreenLanguage();
  const live = useLive(({ read }) => read.organisations.toArray(), []);
  const organisations = valueOr(live, NO_ORGANISATIONS);
  const form = usePlanAbout(plan, into);
  const programmes = valueOr(useLive(readOpen, []), NO_PROGRAMMES);
  const target = form.about.into;
  const content = useContent(target);
  const [choices, setChoices] = useState<PlanChoices>(new Map());
  const [shownPlan, setShownPlan] = useState(plan);
  const [said, setSaid] = useState<ReadonlyMap<string, PartyChoice>>(new Map());
  const view = useRef<HTMLDivElement>(null);
  const [isTried, setTried] = useState(false);
  const [isWriting, setWriting] = useState(false);
  // Read anew, its items are others: what was said of the old ones does not hold.
  if (shownPlan !== plan) {
    setShownPlan(plan);
    setChoices(new Map());
  }

  const there = content ? partsThere(saidItems(plan.items, choices), content) : NOTHING_THERE;
  const chosen = chosenItems(plan.items, choices, there);
  const added = chosen.filter(isNew);
  const updated = chosen.filter(isUpdated);
  const items = itemsToWrite(chosen);
  const differences = differencesThere(
    saidItems(plan.items, choices),
    there,
    content ?? NO_PARTS,
    form.about.language,
    organisationFinder(plan.items, organisations, said, screenLanguage),
  );
  const parties = planParties(items, organisations, said, screenLanguage);

  const doneWords = (come: number, changed: number) =>
    [
      come > 0 && t('planImport:doneInto', { count: come }),
      changed > 0 && t('planImport:doneUpdates', { count: changed }),
    ]
      .filter(Boolean)
      .join(' ');
  const write = async () => {
    if (!form.isRight) {
      flushSync(() => setTried(true));
      // It may be far above what is in sight.
      view.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setWriting(true);
    if (!(await backupBefore('before-import'))) {
      setWriting(false);
      return;
    }
    try {
      const made = await writePlan(office, {
        target: content
          ? {
              ...{ content, there, goalId: form.about.goalId || undefined },
              taken: new Map(updated.map(({ item, taken }) => [item.key, taken])),
            }
          : newProgramme(form),
        language: form.about.language,
        levels: plan.levels,
        items,
        parties,
        fileName,
      });
      undoLater(
        made.actId,
        content ? doneWords(added.length, updated.length) : t('planImport:done'),
      );
      const { id, first } = made.value;
      navigate(addressOf(id, content ? first : undefined));
    } catch (failure) {
      setWriting(false);
      showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
    }
  };

  return (
    <div ref={view} className={styles.view}>
      <div className={styles.scroll} aria-busy={isReading || isWriting}>
        <div className={styles.part}>
          {plan.remarks.length > 0 ? (
            <Notice tone="info" title={t('planImport:remarks')}>
              <ul className={styles.remarks}>
                {plan.remarks.map((remark) => (
                  <li key={remark.code}>{planRemarkText(t, remark)}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <PlanAbout
            plan={plan}
            form={form}
            programmes={programmes}
            goals={content && hasOrphans(items) ? numberedOf(content).goals : []}
            isTried={isTried}
            onSheet={(sheet) => onCorrect({ sheet })}
          />
          <PlanLabels
            labels={plan.labels}
            onField={(key, field) => onCorrect({ labels: { [key]: field } })}
          />
          <PlanParties
            parties={parties}
            organisations={organisations}
            onChoice={(name, choice) => setSaid(new Map(said).set(name, choice))}
          />
        </div>
        <PlanItems
          key={plan.sheet ?? ''}
          chosen={chosen}
          choices={choices}
          differences={differences}
          organisations={organisations}
          language={form.about.language}
          onChoices={setChoices}
        />
      </div>
      <PlanFoot
        back={into === undefined ? HOME : addressOf(into)}
        added={added}
        updated={updated}
        isWriting={isWriting}
        isDisabled={
          isReading ||
          isWriting ||
          valueOr(live, null) === null ||
          (target !== '' && content === null)
        }
        onWrite={() => void write()}
      />
    </div>
  );
}

/** What will be written, in numbers, and the button that writes it. */
function PlanFoot({
  back,
  added,
  updated,
  isWriting,
  isDisabled,
  onWrite,
}: {
  back: string;
  added: readonly ChosenItem[];
  updated: readonly ChosenItem[];
  isWriting: boolean;
  isDisabled: boolean;
  onWrite: () => void;
}) {
  const { t } = useTranslation(['planImport']);
  const [, navigate] = useLocation();
  const number = useNumber();
  const countOf = (kind: string) =>
    number(added.filter(({ level }) => level.startsWith(kind)).length);
  const count = added.length + updated.length;
  const found = [
    t('planImport:found', {
      goals: countOf('goal'),
      actions: countOf('action'),
      chapters: countOf('chapter'),
    }),
    updated.length > 0 && t('planImport:foundUpdates', { count: updated.length }),
  ];
  return (
    <FootBar
      back={<Button onPress={() => navigate(back)}>{t('planImport:cancel')}</Button>}
      note={isWriting ? t('planImport:writing') : found.filter(Boolean).join(' · ')}
    >
      <Button variant="primary" isDisabled={isDisabled || count === 0} onPress={onWrite}>
        {t(added.length === 0 && count > 0 ? 'planImport:writeUpdates' : 'planImport:write', {
          count,
        })}
      </Button>
    </FootBar>
  );
}
