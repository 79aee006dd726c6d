import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import { BODY_GROUPS, ORGANISATION_GROUPS } from '#shared/contacts/catalogue/catalogue.ts';
import { CATALOGUE_ORGANISATIONS } from '#shared/contacts/catalogue/organisations.ts';
import { LANGUAGES, pickText, type LocalText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { foldText } from '#renderer/ui/fold-text.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { addFromCatalogue, readThere, type CatalogueOf } from '../catalogue-data.ts';
import { useAct } from '../use-act.ts';
import styles from './bodies.module.css';

type Entry = { key: string; group: string; name: LocalText; abbr?: LocalText };

/** Chooses bodies or organisations from the catalogue and adds them in one act; what is there already is said to be. */
export function AddFromCatalogue({ of, onClose }: { of: CatalogueOf; onClose: () => void }) {
  const { t } = useTranslation(['bodies', 'common']);
  const office = useOffice();
  const act = useAct();
  const live = useLive((read) => readThere(read, of), [of]);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const [isSaving, setSaving] = useState(false);
  const entries: readonly Entry[] = of === 'bodies' ? CATALOGUE_BODIES : CATALOGUE_ORGANISATIONS;
  const there = live.state === 'ready' ? live.value : new Set<string>();
  const wanted = foldText(words).trim().split(/\s+/u);
  const found = entries.filter((entry) => {
    const text = foldText(
      [...Object.values(entry.name), ...Object.values(entry.abbr ?? {})].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
  const groups =
    of === 'bodies'
      ? BODY_GROUPS.map((key) => ({ key, title: t(`bodies:catalogue.bodyGroup.${key}`) }))
      : ORGANISATION_GROUPS.map((key) => ({
          key,
          title: t(`bodies:catalogue.organisationGroup.${key}`),
        }));
  const tick = (keys: readonly string[], isOn: boolean) => {
    const next = new Set(ticked);
    for (const key of keys) {
      if (isOn) next.add(key);
      else next.delete(key);
    }
    setTicked(next);
  };
  const count = ticked.size;
  const add = async () => {
    if (isSaving || count === 0) return;
    setSaving(true);
    const isDone = await act(
      () => addFromCatalogue(office, of, ticked),
      t('bodies:catalogue.added', { count }),
      t('bodies:catalogue.takenBack'),
    );
    setSaving(false);
    if (isDone) onClose();
  };

  return (
    <Dialog
      title={t(
        of === 'bodies' ? 'bodies:catalogue.titleBodies' : 'bodies:catalogue.titleOrganisations',
      )}
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
            {count === 0 ? t('bodies:catalogue.addNone') : t('bodies:catalogue.add', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.catalogue}>
        <p className={styles.quiet}>{t('bodies:catalogue.help')}</p>
        {/* Of its own height: the column would stretch it. */}
        <div>
          <SearchField
            label={t('bodies:catalogue.search')}
            value={words}
            onChange={setWords}
            inputRef={search}
          />
        </div>
        {entries.every(({ key }) => there.has(key)) ? (
          <p role="status">{t('bodies:catalogue.everythingThere')}</p>
        ) : null}
        {found.length === 0 ? <p role="status">{t('common:noMatches')}</p> : null}
        {groups.map(({ key, title }) => (
          <Group
            key={key}
            title={title}
            entries={found.filter((entry) => entry.group === key)}
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
  there: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
  onTick: (keys: readonly string[], isOn: boolean) => void;
}) {
  const { t } = useTranslation(['bodies']);
  const language = useScreenLanguage();
  const headId = useId();
  const free = entries.filter(({ key }) => !there.has(key)).map(({ key }) => key);
  const tickedHere = free.filter((key) => ticked.has(key)).length;
  if (entries.length === 0) return null;
  return (
    <div className={styles.entries} role="group" aria-labelledby={headId}>
      <div className={styles.entriesHead}>
        <h3 id={headId}>{title}</h3>
        {free.length > 1 ? (
          <Checkbox
            label={t('bodies:catalogue.allOf', { group: title })}
            isSelected={tickedHere === free.length}
            isIndeterminate={tickedHere > 0 && tickedHere < free.length}
            onChange={(isOn) => onTick(free, isOn)}
          />
        ) : null}
      </div>
      {entries.map(({ key, name, abbr }) => {
        const shown = pickText(name, language);
        const short = pickText(abbr, language);
        const others = LANGUAGES.filter((one) => one !== language);
        const text = (
          <span className={styles.entry}>
            <span>{short && short !== shown ? `${shown} (${short})` : shown}</span>
            <span className={styles.help}>
              {others.map((one, index) => (
                <span key={one} lang={one}>
                  {index > 0 ? ' · ' : ''}
                  {name[one]}
                </span>
              ))}
            </span>
          </span>
        );
        return there.has(key) ? (
          <div key={key} className={styles.there}>
            {text}
            <StatusMark tone="ok" icon="check">
              {t('bodies:catalogue.there')}
            </StatusMark>
          </div>
        ) : (
          <Checkbox key={key} isSelected={ticked.has(key)} onChange={(isOn) => onTick([key], isOn)}>
            {text}
          </Checkbox>
        );
      })}
    </div>
  );
}
