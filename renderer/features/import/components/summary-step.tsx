import { useTranslation } from 'react-i18next';
import { isLanguage } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/definition-list.tsx';
import { FootBar } from '#renderer/ui/foot-bar.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { dayText, momentText } from '../day-text.ts';
import { contactsToWrite, type ImportState } from '../import-state.ts';
import styles from './import.module.css';

type Summary = Extract<ImportState, { step: 'summary' }>;

/** The last step before anything is written: what the import would do, in numbers. */
export function SummaryStep({
  state,
  onAddKnown,
  onBack,
  onWrite,
}: {
  state: Summary;
  onAddKnown: (addKnown: boolean) => void;
  onBack: () => void;
  onWrite: () => void;
}) {
  const { t, i18n } = useTranslation(['importScreen', 'acts', 'shell', 'common']);
  const { list, check, addKnown, answers } = state;
  const contacts = contactsToWrite(list.plan, check, addKnown);
  const format = new Intl.NumberFormat(i18n.language);
  const number = (value: number) => format.format(value);
  const persons = contacts.filter((contact) => contact.kind === 'person').length;
  const newOrganisations = check?.newOrganisations[addKnown ? 'withKnown' : 'leavingKnown'] ?? 0;
  const remarked = new Set(list.plan.issues.map((issue) => issue.row));
  const withRemarks = contacts.filter((contact) => remarked.has(contact.row)).length;
  const items = [
    { term: t('importScreen:summary.list'), value: list.fileName ?? t('importScreen:pasted') },
    { term: t('importScreen:summary.rowsRead'), value: number(list.plan.rows.read) },
    { term: t('importScreen:summary.persons'), value: number(persons) },
    ...(contacts.length > persons
      ? [
          {
            term: t('importScreen:summary.organisationRows'),
            value: number(contacts.length - persons),
          },
        ]
      : []),
    { term: t('importScreen:summary.newOrganisations'), value: number(newOrganisations) },
    { term: t('importScreen:summary.withRemarks'), value: number(withRemarks) },
    { term: t('importScreen:summary.leftOut'), value: number(list.plan.rows.skipped) },
    { term: t('importScreen:summary.source'), value: answers.source.trim() },
    {
      term: t('importScreen:summary.purpose'),
      value: answers.purpose && t(`importScreen:source.purposes.${answers.purpose}`),
    },
    {
      term: t('importScreen:summary.obtainedOn'),
      value: answers.obtainedOn && dayText(answers.obtainedOn),
    },
  ];

  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <div className={styles.page}>
          <h2 className={styles.heading}>{t('importScreen:summary.heading')}</h2>
          {state.problem ? (
            <Notice tone="danger" title={t('importScreen:summary.writeFailedTitle')}>
              <p>
                {state.problem.failure.code === 'storage-full'
                  ? t('acts:failure.storage-full')
                  : t('shell:failures.unexpected')}
              </p>
            </Notice>
          ) : null}
          {check ? null : (
            <div className={styles.waiting}>
              <ProgressBar label={t('importScreen:summary.checking')} done={0} />
            </div>
          )}
          {check?.sameFileAt ? (
            <Notice tone="warn">
              {t('importScreen:summary.sameFile', {
                date: momentText(
                  check.sameFileAt,
                  isLanguage(i18n.language) ? i18n.language : 'fi',
                ),
              })}
            </Notice>
          ) : null}
          {check ? (
            <div className={styles.wideTerms}>
              <DefinitionList items={items} />
            </div>
          ) : null}
          <Known state={state} onAddKnown={onAddKnown} />
          {check && contacts.length === 0 ? (
            <Notice tone="info">{t('importScreen:summary.nothingLeft')}</Notice>
          ) : null}
        </div>
      </div>
      <FootBar
        back={<Button onPress={onBack}>{t('common:back')}</Button>}
        note={t('importScreen:nothingSavedUndo')}
      >
        <Button
          variant="primary"
          icon="file-input"
          isDisabled={!check || contacts.length === 0}
          onPress={onWrite}
        >
          {t('importScreen:summary.write', { count: contacts.length })}
        </Button>
      </FootBar>
    </div>
  );
}

function Known({
  state: { check, addKnown },
  onAddKnown,
}: {
  state: Summary;
  onAddKnown: (addKnown: boolean) => void;
}) {
  const { t } = useTranslation(['importScreen']);
  if (!check || check.known.length === 0) return null;
  return (
    <>
      <Notice
        tone="info"
        title={t('importScreen:summary.knownTitle', { count: check.known.length })}
      >
        <p>{t('importScreen:summary.knownText')}</p>
      </Notice>
      <RadioGroup
        cards
        label={t('importScreen:summary.knownChoice')}
        value={addKnown ? 'add' : 'skip'}
        onChange={(value) => onAddKnown(value === 'add')}
        options={[
          {
            value: 'skip',
            label: t('importScreen:summary.knownSkip'),
            help: t('importScreen:summary.knownSkipHelp'),
          },
          {
            value: 'add',
            label: t('importScreen:summary.knownAdd'),
            help: t('importScreen:summary.knownAddHelp'),
          },
        ]}
      />
    </>
  );
}
