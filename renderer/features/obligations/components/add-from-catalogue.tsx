import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE_INSTRUMENTS } from '#shared/cooperation/catalogue/instruments.ts';
import { CATALOGUE_OBLIGATIONS } from '#shared/cooperation/catalogue/obligations.ts';
import { CATALOGUE_ROUNDS } from '#shared/cooperation/catalogue/review-rounds.ts';
import { ruleWords } from '#shared/cooperation/obligations/rule-words.ts';
import { pickText, type Language, type LocalText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/features/bodies/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { foldText } from '#renderer/ui/fold-text.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { addFromCatalogue, readThere, type EntryId } from '../catalogue-commands.ts';
import styles from './obligations.module.css';

const GROUPS = ['obligations', 'rounds', 'instruments'] as const;
type Entry = {
  id: EntryId;
  group: (typeof GROUPS)[number];
  name: LocalText;
  detail: string;
  isUnsure: boolean;
};

/** Chooses obligations, rounds and instruments from the catalogue and adds them in one act. */
export function AddFromCatalogue({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['obligations', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const live = useLive(readThere, []);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const [ticked, setTicked] = useState<ReadonlySet<EntryId>>(new Set());
  const [words, setWords] = useState('');
  const [isSaving, setSaving] = useState(false);
  const entries = entriesIn(language);
  const there: ReadonlySet<EntryId> = live.state === 'ready' ? live.value : new Set();
  const wanted = foldText(words).trim().split(/\s+/u);
  const found = entries.filter(({ name, detail }) => {
    const text = foldText([...Object.values(name), detail].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  const tick = (ids: readonly EntryId[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setTicked(next);
  };
  const count = ticked.size;
  const add = async () => {
    if (isSaving || count === 0) return;
    setSaving(true);
    const isDone = await act(
      () => addFromCatalogue(office, ticked, language),
      t('obligations:catalogue.added', { count }),
      t('obligations:catalogue.takenBack'),
    );
    setSaving(false);
    if (isDone) onClose();
  };

  return (
    <Dialog
      title={t('obligations:catalogue.title')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={count === 0}
            isPending={isSaving}
            onPress={() => void add()}
          >
            {count === 0
              ? t('obligations:catalogue.addNone')
              : t('obligations:catalogue.add', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.catalogue}>
        <p className={styles.quiet}>{t('obligations:catalogue.help')}</p>
        {/* Of its own height: the column would stretch it. */}
        <div>
          <SearchField
            label={t('obligations:catalogue.search')}
            value={words}
            onChange={setWords}
            inputRef={search}
          />
        </div>
        {entries.every(({ id }) => there.has(id)) ? (
          <p role="status">{t('obligations:catalogue.everythingThere')}</p>
        ) : null}
        {found.length === 0 ? <p role="status">{t('common:noMatches')}</p> : null}
        {GROUPS.map((group) => (
          <Group
            key={group}
            title={t(`obligations:catalogue.group.${group}`)}
            entries={found.filter((entry) => entry.group === group)}
            there={there}
            ticked={ticked}
            onTick={tick}
          />
        ))}
      </div>
    </Dialog>
  );
}

function Group({
  title,
  entries,
  there,
  ticked,
  onTick,
}: {
  title: string;
  entries: readonly Entry[];
  there: ReadonlySet<EntryId>;
  ticked: ReadonlySet<EntryId>;
  onTick: (ids: readonly EntryId[], isOn: boolean) => void;
}) {
  const { t } = useTranslation(['obligations']);
  const language = useScreenLanguage();
  const headId = useId();
  const free = entries.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  const tickedHere = free.filter((id) => ticked.has(id)).length;
  if (entries.length === 0) return null;
  return (
    <div className={styles.entries} role="group" aria-labelledby={headId}>
      <div className={styles.entriesHead}>
        <h3 id={headId}>{title}</h3>
        {free.length > 1 ? (
          <Checkbox
            label={t('obligations:catalogue.allOf', { group: title })}
            isSelected={tickedHere === free.length}
            isIndeterminate={tickedHere > 0 && tickedHere < free.length}
            onChange={(isOn) => onTick(free, isOn)}
          />
        ) : null}
      </div>
      {entries.map(({ id, name, detail, isUnsure }) => {
        const text = (
          <span className={styles.entry}>
            <span>{pickText(name, language)}</span>
            <span className={styles.help}>
              {[detail, ...(isUnsure ? [t('obligations:catalogue.unverified')] : [])]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        );
        return there.has(id) ? (
          <div key={id} className={styles.there}>
            {text}
            <StatusMark tone="ok" icon="check">
              {t('obligations:catalogue.there')}
            </StatusMark>
          </div>
        ) : (
          <Checkbox key={id} isSelected={ticked.has(id)} onChange={(isOn) => onTick([id], isOn)}>
            {text}
          </Checkbox>
        );
      })}
    </div>
  );
}

function entriesIn(language: Language): Entry[] {
  return [
    ...CATALOGUE_OBLIGATIONS.map(({ key, title, rule, verified }): Entry => ({
      id: `obligations:${key}`,
      group: 'obligations',
      name: title,
      detail: ruleWords(rule, language),
      isUnsure: !verified,
    })),
    ...CATALOGUE_ROUNDS.map(({ key, name, theme }): Entry => ({
      id: `rounds:${key}`,
      group: 'rounds',
      name,
      detail: pickText(theme, language),
      isUnsure: false,
    })),
    ...CATALOGUE_INSTRUMENTS.map(({ key, name, reference }): Entry => ({
      id: `instruments:${key}`,
      group: 'instruments',
      name,
      detail: reference ?? '',
      isUnsure: false,
    })),
  ];
}
