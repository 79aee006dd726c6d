import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type {
  MergeChoice,
  MergeChoices,
  MergeSide,
} from '#shared/contacts/duplicates/merging/merge-choice.ts';
import { createMergeWorkspace } from '#shared/contacts/duplicates/merging/merge-workspace.ts';
import { sideToKeep } from '#shared/contacts/duplicates/merging/side-to-keep.ts';
import type { ActResult } from '#shared/records/change.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FootBar } from '#renderer/ui/forms/foot-bar.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { KEEP_FIELD, MergeTable } from '../components/merge-table.tsx';
import { readComparison, type ComparisonData } from '../comparison-data.ts';
import { noteTouched } from '../duplicates-store.ts';
import { keepApart, mergeContacts } from '../merge-commands.ts';
import { comparedFields, type ComparedField } from '../merge-rows.ts';
import { useMergeWords } from '../use-merge-words.ts';
import { usePlace } from '../use-place.ts';
import styles from '../components/duplicates.module.css';

const HOME = '/duplicates';

/** Two contacts side by side, to be merged or kept apart. */
export function MergePage({ leftId, rightId }: { leftId: string; rightId: string }) {
  const { t } = useTranslation(['duplicateScreens']);
  const language = useScreenLanguage();
  const live = useLive(
    (office) => readComparison(office, leftId, rightId, language),
    [leftId, rightId, language],
  );
  const back = { href: `#${HOME}` as const, label: t('duplicateScreens:title') };
  return (
    <LiveValue
      live={live}
      failed={
        <div className={styles.above}>
          <Notice tone="danger" title={t('duplicateScreens:failedTitle')}>
            {t('duplicateScreens:failedText')}
          </Notice>
        </div>
      }
      gone={
        <>
          <ViewBar title={t('duplicateScreens:title')} back={back} />
          <EmptyState
            icon="info"
            title={t('duplicateScreens:goneTitle')}
            text={t('duplicateScreens:goneText')}
            action={<a href={`#${HOME}`}>{t('duplicateScreens:back')}</a>}
          />
        </>
      }
    >
      {(data) => <Comparison data={data} ids={{ left: leftId, right: rightId }} />}
    </LiveValue>
  );
}

function Comparison({ data, ids }: { data: ComparisonData; ids: Record<MergeSide, string> }) {
  const { t } = useTranslation(['duplicateScreens']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const act = useAct();
  const number = useNumber();
  const { moment } = useMoment();
  const words = useMergeWords(data.names);
  const place = usePlace(data.kind, ids);
  const [keep, setKeep] = useState<MergeSide>(() =>
    sideToKeep(createMergeWorkspace(data.rows, REFERENCES), ids.left, ids.right),
  );
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isWhole, setWhole] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const fields = comparedFields({ rows: data.rows, kind: data.kind, ids, keep, choices }, words);
  const kept: ComparedField = {
    field: KEEP_FIELD,
    left: [t('duplicateScreens:keptAs', { day: moment(data.left.createdAt) })],
    right: [t('duplicateScreens:keptAs', { day: moment(data.right.createdAt) })],
    result: [data[keep].name],
    isSame: false,
    options: ['left', 'right'],
    chosen: keep,
  };
  const same = fields.filter(({ isSame }) => isSame);
  const differing = fields.filter(({ isSame }) => !isSame);
  const both = t('duplicateScreens:versus', { one: data.left.name, other: data.right.name });

  const choose = (field: string, choice: MergeChoice) => {
    if (field !== KEEP_FIELD) setChoices((before) => ({ ...before, [field]: choice }));
    else if (choice !== 'both') setKeep(choice);
  };
  const leave = async (
    work: () => Promise<ActResult<{ touched: string[] }>>,
    done: string,
    undone: string,
  ) => {
    setBusy(true);
    const worked = async () => {
      const result = await work();
      noteTouched(result.value.touched);
      return result;
    };
    const isDone = await act(worked, done, undone);
    if (isDone) navigate(place.next);
    else setBusy(false);
  };
  const merge = async () => {
    const { name } = data[keep];
    if (!(await backupBefore('before-merge'))) return;
    await leave(
      () =>
        mergeContacts(
          office,
          data.kind,
          [{ leftId: ids.left, rightId: ids.right, keep, choices }],
          {
            name: data.kind === 'persons' ? 'mergePersons' : 'mergeOrganisations',
            facts: { name },
          },
        ),
      t('duplicateScreens:merged', { name }),
      t('duplicateScreens:unmerged', { name }),
    );
  };
  const apart = () =>
    leave(
      () => keepApart(office, data.kind, [ids.left, ids.right], both),
      t('duplicateScreens:keptApart', { name: both }),
      t('duplicateScreens:notApart', { name: both }),
    );

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('[data-modal]')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (!isBusy) void merge();
    } else if (event.key === 'Escape') navigate(HOME);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (
    <div className={styles.body}>
      <ViewBar
        title={t('duplicateScreens:mergeTitle', { one: data.left.name, other: data.right.name })}
        back={{ href: `#${HOME}`, label: t('duplicateScreens:title') }}
        sub={
          place.at === null
            ? undefined
            : t('duplicateScreens:place', { at: number(place.at), total: number(place.total) })
        }
      />
      <MergeTable
        fields={[kept, ...differing, ...(isWhole ? same : [])]}
        names={{ left: data.left.name, right: data.right.name }}
        onChoose={choose}
      />
      {same.length > 0 ? (
        <div className={styles.more}>
          <Button size="small" variant="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole
              ? t('duplicateScreens:same.hide')
              : t('duplicateScreens:same.show', { formatted: number(same.length) })}
          </Button>
        </div>
      ) : null}
      <FootBar note={t('duplicateScreens:keys')}>
        <Button variant="quiet" onPress={() => navigate(place.next)}>
          {t('duplicateScreens:skip')}
        </Button>
        <Button isDisabled={isBusy} onPress={() => void apart()}>
          {t('duplicateScreens:apart')}
        </Button>
        <Button
          variant="primary"
          shortcut="CmdOrCtrl+Enter"
          isDisabled={isBusy}
          onPress={() => void merge()}
        >
          {t('duplicateScreens:merge')}
        </Button>
      </FootBar>
    </div>
  );
}
