import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { foldKeepingLetters } from '#shared/text/fold.ts';
import { displayName, listName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { ErasureReason } from '#renderer/data/office.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { type WriteFailure, writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { readHeldSeats } from '../persons/person-page-data.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { type FoundFiles, type ShownFile, useNamingFiles } from './use-naming-files.ts';
import { ErasedFiles, type FileFates } from './erased-files.tsx';
import styles from '../fields/contact-form.module.css';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

const GOES = ['person', 'points', 'parts', 'log'] as const;
const STAYS = ['mark', 'name', 'backups', 'files'] as const;

/** Asks for what cannot be undone: what goes, what stays, why, and the name (or number) typed. */
export function EraseDialog({
  persons,
  onClose,
  onErased,
}: {
  persons: readonly Person[];
  onClose: () => void;
  onErased: () => void;
}) {
  const { t } = useTranslation(['privacy', 'bodies', 'acts']);
  const office = useOffice();
  const { backupOpener } = useWorkers();
  const language = useScreenLanguage();
  const [, navigate] = useLocation();
  const ids = persons.map(({ id }) => id);
  const fields = useKeptFields(`erase:${ids.join(' ')}`, { reason: '', fates: {} as FileFates });
  const { reason, fates } = fields.draft;
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<WriteFailure | null>(null);
  /** Where a try ended halfway, the next goes on with those who are left. */
  const erased = useRef(new Set<string>());
  const [unkept, setUnkept] = useState<readonly string[]>([]);
  const live = useLive(
    async (read) => (await Promise.all(ids.map((id) => readHeldSeats(read, id)))).flat(),
    [ids.join()],
  );
  const seats = valueOr(live, []);
  const kept = seats.filter(({ mandate }) => !unkept.includes(mandate.id));

  const [only] = persons;
  const isOne = persons.length === 1 && only !== undefined;
  const wanted = isOne ? displayName(only) : String(persons.length);
  const isConfirmed = isOne
    ? [displayName(only), listName(only)].some(
        (name) => foldKeepingLetters(name) === foldKeepingLetters(typed),
      )
    : typed.trim() === wanted;
  const reasonProblem = reasonProblemOf(reason, persons);
  const { search, ended } = useNamingFiles(ids);
  const fileProblem = ({ sha256 }: ShownFile) => {
    const fate = fates[sha256];
    if (!fate) return 'undecided' as const;
    if (fate.fate === 'delete') return null;
    const problem = reasonProblemOf(fate.ground, persons);
    return problem === 'reasonMissing' ? 'groundMissing' : problem && 'groundNames';
  };

  const erase = async () => {
    setTried(true);
    if (!isConfirmed || reasonProblem !== null) return false;
    setFailure(null);
    const files = await ended();
    if (files?.naming.some((file) => fileProblem(file) !== null)) return false;
    try {
      for (const person of persons) {
        if (erased.current.has(person.id)) continue;
        const keptIn = kept
          .filter(({ mandate }) => mandate.personId === person.id)
          .map(({ mandate }) => `mandates:${mandate.id}`);
        const order: ErasureReason = {
          reason: reason.trim(),
          keptIn,
          ...(keptIn.length > 0 && { keptName: displayName(person) }),
          ...decided(files, fates, person.id),
        };
        await office.erasePerson(person.id, order, backupOpener.cleanCopy);
        erased.current.add(person.id);
      }
    } catch (error) {
      setFailure(writeFailure(error));
      return false;
    }
    showNotice(t('privacy:erase.done', { count: persons.length }), {
      label: t('privacy:erase.showRest'),
      onPress: () => navigate('/privacy/erased'),
    });
    onErased();
    return true;
  };

  return (
    <FormDialog
      kept={fields.kept}
      width="wide"
      title={t('privacy:erase.title')}
      action={t('privacy:erase.action')}
      danger
      onSave={erase}
      onClose={onClose}
    >
      <WhatGoes isNameKept={seats.length > 0} />
      {seats.length > 0 ? (
        <CheckboxGroup
          label={t('privacy:erase.keep')}
          help={t('privacy:erase.keepHelp')}
          options={seats.map(({ mandate, seat, body }) => ({
            value: mandate.id,
            label: [
              isOne ? '' : nameIn(persons, mandate.personId),
              pickText(body.name, language),
              t(`bodies:role.${seat.role}`),
            ]
              .filter(Boolean)
              .join(', '),
          }))}
          value={kept.map(({ mandate }) => mandate.id)}
          onChange={(next) =>
            setUnkept(seats.map(({ mandate }) => mandate.id).filter((id) => !next.includes(id)))
          }
        />
      ) : null}
      <ErasedFiles
        search={search}
        fates={fates}
        onChange={(decided) => fields.set({ fates: decided })}
        problemOf={(file) => (wasTried ? fileProblem(file) : null)}
      />
      <TextField
        label={t('privacy:erase.reason')}
        help={t('privacy:erase.reasonHelp')}
        value={reason}
        onChange={(text) => fields.set({ reason: text })}
        maxLength={300}
        error={wasTried && reasonProblem ? t(`privacy:erase.${reasonProblem}`) : undefined}
      />
      <TextField
        label={
          isOne
            ? t('privacy:erase.confirm', { name: wanted })
            : t('privacy:erase.confirmMany', { count: persons.length })
        }
        value={typed}
        onChange={setTyped}
        error={wasTried && !isConfirmed ? t('privacy:erase.mismatch') : undefined}
      />
      {failure ? (
        <Notice tone="danger">
          {t(failure === 'unexpected' ? 'privacy:erase.failed' : `acts:writeFailure.${failure}`)}
        </Notice>
      ) : null}
    </FormDialog>
  );
}

/** What an erasure takes away and what it leaves. */
function WhatGoes({ isNameKept }: { isNameKept: boolean }) {
  const { t } = useTranslation(['privacy']);
  return (
    <>
      <Notice tone="warn">{t('privacy:erase.intro')}</Notice>
      <div className={styles.pair}>
        <div>
          <h3 className={styles.part}>{t('privacy:erase.goes')}</h3>
          <ul>
            {GOES.map((one) => (
              <li key={one}>{t(`privacy:erase.goesList.${one}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className={styles.part}>{t('privacy:erase.stays')}</h3>
          <ul>
            {STAYS.filter((one) => one !== 'name' || isNameKept).map((one) => (
              <li key={one}>{t(`privacy:erase.staysList.${one}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

/** What becomes of the files that name a person; those that belong to nothing any more go with her. */
function decided(
  files: FoundFiles | null,
  fates: FileFates,
  personId: string,
): Pick<ErasureReason, 'goneFiles' | 'keptFiles'> {
  const hers = (files?.naming ?? []).filter(({ names }) => names.includes(personId));
  const orphans = (files?.orphans ?? []).filter(({ names }) => names.includes(personId));
  const gone = [...hers, ...orphans].filter(({ sha256 }) => fates[sha256]?.fate !== 'keep');
  const kept = hers.flatMap(({ sha256 }) => {
    const fate = fates[sha256];
    return fate?.fate === 'keep' ? [{ sha256, ground: fate.ground.trim() }] : [];
  });
  return { goneFiles: gone.map(({ sha256 }) => sha256), keptFiles: kept };
}

function nameIn(persons: readonly Person[], id: string): string {
  const person = persons.find((one) => one.id === id);
  return person ? displayName(person) : '';
}

/** The reason is what is left for good: it must not name whom it erases. */
function reasonProblemOf(
  reason: string,
  persons: readonly Person[],
): 'reasonMissing' | 'reasonNames' | null {
  if (reason.trim() === '') return 'reasonMissing';
  const folded = foldKeepingLetters(reason);
  const names = persons.flatMap((person) => [displayName(person), listName(person)]);
  return hasIdentityCode(reason) || names.some((name) => folded.includes(foldKeepingLetters(name)))
    ? 'reasonNames'
    : null;
}
