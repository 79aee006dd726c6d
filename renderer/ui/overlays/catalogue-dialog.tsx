import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import styles from './catalogue-dialog.module.css';
import { Checkbox } from '../fields/checkbox.tsx';
import { Dialog } from './dialog.tsx';
import { useAskClose } from '../forms/use-typed.ts';
import { fold } from '#shared/text/fold.ts';
import { SearchField } from '../fields/search-field.tsx';
import { StatusMark } from '../status/status-mark.tsx';

/** One that can be added. */
type CatalogueEntry<Id extends string> = {
  id: Id;
  group: string;
  name: string;
  /** Below the name. */
  detail: ReactNode;
  /** Everything it is found by. */
  words: string;
};

/** Chooses from a list of what is ready to be added, in groups; what is there already is said to be. */
export function CatalogueDialog<Id extends string>({
  title,
  help,
  groups,
  entries,
  there,
  onAdd,
  onClose,
}: {
  title: string;
  help: string;
  groups: readonly { key: string; title: string }[];
  entries: readonly CatalogueEntry<Id>[];
  there: ReadonlySet<string>;
  /** Adds what is ticked, and returns whether it went: then the window closes. */
  onAdd: (ticked: ReadonlySet<Id>) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslation(['common']);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const [ticked, setTicked] = useState<ReadonlySet<Id>>(new Set());
  const [words, setWords] = useState('');
  const [isSaving, setSaving] = useState(false);
  const wanted = fold(words).trim().split(/\s+/u);
  const found = entries.filter((entry) => {
    const text = fold(entry.words);
    return wanted.every((word) => text.includes(word));
  });
  const tick = (ids: readonly Id[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setTicked(next);
  };
  const count = ticked.size;
  const cancel = useAskClose(() => count > 0, onClose);
  const add = async () => {
    if (isSaving || count === 0) return;
    setSaving(true);
    const isDone = await onAdd(ticked);
    setSaving(false);
    if (isDone) onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={cancel}
      width="wide"
      onGo={() => void add()}
      actions={
        <>
          <Button onPress={cancel}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={count === 0}
            isPending={isSaving}
            onPress={() => void add()}
          >
            {count === 0 ? t('common:add') : t('common:catalogue.add', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.catalogue}>
        <p className={styles.help}>{help}</p>
        {/* Of its own height: the column would stretch it. */}
        <div>
          <SearchField
            label={t('common:catalogue.search')}
            value={words}
            onChange={setWords}
            inputRef={search}
          />
        </div>
        {entries.every(({ id }) => there.has(id)) ? (
          <p role="status">{t('common:catalogue.everythingThere')}</p>
        ) : null}
        {found.length === 0 ? <p role="status">{t('common:noMatches')}</p> : null}
        {groups.map((group) => (
          <Group
            key={group.key}
            title={group.title}
            entries={found.filter((entry) => entry.group === group.key)}
            there={there}
            ticked={ticked}
            onTick={tick}
          />
        ))}
      </div>
    </Dialog>
  );
}

function Group<Id extends string>({
  title,
  entries,
  there,
  ticked,
  onTick,
}: {
  title: string;
  entries: readonly CatalogueEntry<Id>[];
  there: ReadonlySet<string>;
  ticked: ReadonlySet<Id>;
  onTick: (ids: readonly Id[], isOn: boolean) => void;
}) {
  const { t } = useTranslation(['common']);
  const headId = useId();
  const free = entries.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  const tickedHere = free.filter((id) => ticked.has(id)).length;
  if (entries.length === 0) return null;
  return (
    <div className={styles.group} role="group" aria-labelledby={headId}>
      <div className={styles.head}>
        <h3 id={headId}>{title}</h3>
        {free.length > 1 ? (
          <Checkbox
            label={t('common:catalogue.allOf', { group: title })}
            isSelected={tickedHere === free.length}
            isIndeterminate={tickedHere > 0 && tickedHere < free.length}
            onChange={(isOn) => onTick(free, isOn)}
          >
            {t('common:catalogue.all')}
          </Checkbox>
        ) : null}
      </div>
      {entries.map(({ id, name, detail }) => {
        const text = (
          <span className={styles.entry}>
            <span>{name}</span>
            <span className={styles.detail}>{detail}</span>
          </span>
        );
        return there.has(id) ? (
          <div key={id} className={styles.there}>
            {text}
            <StatusMark tone="ok" icon="check">
              {t('common:catalogue.there')}
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
