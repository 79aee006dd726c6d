import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { FileSearch, ShownFile } from './use-naming-files.ts';
import styles from './erased-files.module.css';

/** What is to become of a file that names her, as far as it has been said. */
export type FileFate = { fate: 'delete' } | { fate: 'keep'; ground: string };
export type FileFates = Readonly<Record<string, FileFate>>;

/** The kept files that name whom the dialog erases: each goes, or stays on a ground. */
export function ErasedFiles({
  search,
  fates,
  onChange,
  problemOf,
}: {
  search: FileSearch;
  fates: FileFates;
  onChange: (fates: FileFates) => void;
  /** What is still wrong with a file, once she has tried to go on. */
  problemOf: (file: ShownFile) => 'undecided' | 'groundMissing' | 'groundNames' | null;
}) {
  const { t } = useTranslation(['privacy']);
  if (search.step === 'failed') {
    return <Notice tone="warn">{t('privacy:erase.keptFiles.failed')}</Notice>;
  }
  if (search.step === 'searching') {
    const { done, total } = search;
    if (total === 0) return null;
    const label = t('privacy:erase.keptFiles.searching', { done, total });
    return <ProgressBar label={label} done={done} total={total} />;
  }
  const { naming, unread } = search;
  return (
    <>
      {naming.length > 0 ? (
        <section className={styles.files} aria-labelledby="erased-files">
          <div className={styles.head}>
            <h3 id="erased-files">{t('privacy:erase.keptFiles.title')}</h3>
            {naming.length > 1 ? (
              <Button
                size="small"
                onPress={() =>
                  onChange(
                    Object.fromEntries(naming.map(({ sha256 }) => [sha256, { fate: 'delete' }])),
                  )
                }
              >
                {t('privacy:erase.keptFiles.deleteAll')}
              </Button>
            ) : null}
          </div>
          <p className={styles.quiet}>{t('privacy:erase.keptFiles.help')}</p>
          <ul className={styles.list}>
            {naming.map((file) => (
              <FileRow
                key={file.sha256}
                file={file}
                fate={fates[file.sha256] ?? null}
                problem={problemOf(file)}
                onChange={(fate) => onChange({ ...fates, [file.sha256]: fate })}
              />
            ))}
          </ul>
        </section>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="info">
          {t('privacy:erase.keptFiles.unread', { count: unread.length })}
          <ul>
            {unread.map((file) => (
              <li key={file.sha256} className={styles.name}>
                {file.fileName} ({placesText(file, t('privacy:erase.keptFiles.inTrash'))})
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

function FileRow({
  file,
  fate,
  problem,
  onChange,
}: {
  file: ShownFile;
  fate: FileFate | null;
  problem: ReturnType<Parameters<typeof ErasedFiles>[0]['problemOf']>;
  onChange: (fate: FileFate) => void;
}) {
  const { t } = useTranslation(['privacy']);
  const name = file.fileName;
  const groundProblem =
    problem === 'groundNames'
      ? t('privacy:erase.reasonNames')
      : problem === 'groundMissing'
        ? t('privacy:erase.keptFiles.groundMissing')
        : undefined;
  return (
    <li className={styles.file}>
      <RadioGroup
        label={name}
        help={placesText(file, t('privacy:erase.keptFiles.inTrash'))}
        options={[
          { value: 'delete', label: t('privacy:erase.keptFiles.delete') },
          { value: 'keep', label: t('privacy:erase.keptFiles.keep') },
        ]}
        value={fate?.fate ?? null}
        onChange={(next) => onChange(next === 'keep' ? { fate: next, ground: '' } : { fate: next })}
        error={problem === 'undecided' ? t('privacy:erase.keptFiles.undecided') : undefined}
      />
      {fate?.fate === 'keep' ? (
        <TextField
          label={t('privacy:erase.keptFiles.ground', { name })}
          help={t('privacy:erase.keptFiles.groundHelp')}
          value={fate.ground}
          onChange={(ground) => onChange({ fate: 'keep', ground })}
          maxLength={300}
          error={groundProblem}
        />
      ) : null}
    </li>
  );
}

/** Where a file belongs. */
function placesText({ places }: ShownFile, inTrash: string): string {
  return places
    .map(({ text, isInTrash }) => (isInTrash ? `${text} (${inTrash})` : text))
    .join(' · ');
}
