import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { SourceTasks } from '#renderer/features/tasks/public.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedArea, SavedDay, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { editQuestionnaire, nameQuestionnaire } from '../questionnaires-commands.ts';
import { readLinks } from '../questionnaires-data.ts';
import { ConfidentialitySelect } from './confidentiality-select.tsx';
import { LinkFields } from './link-fields.tsx';
import styles from './questionnaires.module.css';

/** What a questionnaire is: its names, days, what it belongs to, its tasks and files. Saves itself. */
export function QuestionnaireDetails({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation(['questionnaires', 'common', 'tasks']);
  const office = useOffice();
  const links = useLive(readLinks, []);
  const { id, title } = questionnaire;
  const edit = (changes: Parameters<typeof editQuestionnaire>[2]) =>
    editQuestionnaire(office, questionnaire, changes);
  const checkDay = (text: string) =>
    readDay(text) === null ? t('questionnaires:error.day') : undefined;
  const isOnly = (language: (typeof LANGUAGES)[number]) =>
    LANGUAGES.every((other) => other === language || !title[other]);
  const days = ['receivedOn', 'dueOn', 'sentOn'] as const;
  return (
    <div className={styles.list} data-pane tabIndex={-1}>
      <div className={styles.formBody}>
        <Section title={t('questionnaires:make.about')}>
          <div className={styles.fields}>
            {LANGUAGES.map((language) => (
              <SavedField
                key={language}
                keptAs={`${id}:title:${language}`}
                label={`${t('questionnaires:field.title')} · ${t(`common:languages.${language}`)}`}
                lang={language}
                wraps
                value={title[language] ?? ''}
                optional={!isOnly(language)}
                onSave={(text) => nameQuestionnaire(office, questionnaire, language, text)}
              />
            ))}
            <LiveValue live={links}>
              {(found) => (
                <LinkFields
                  links={found}
                  value={{
                    bodyId: questionnaire.bodyId ?? null,
                    obligationId: questionnaire.obligationId ?? null,
                    reviewRoundId: questionnaire.reviewRoundId ?? null,
                  }}
                  onChange={(changes) =>
                    void edit(
                      Object.fromEntries(
                        Object.entries(changes).map(([name, value]) => [name, value ?? undefined]),
                      ),
                    )
                  }
                />
              )}
            </LiveValue>
            <FieldRow>
              {days.map((day) => (
                <SavedDay
                  key={day}
                  keptAs={`${id}:${day}`}
                  label={t(`questionnaires:field.${day}`)}
                  value={typedDay(questionnaire[day])}
                  check={checkDay}
                  optional
                  onSave={(text) => edit({ [day]: readDay(text) ?? undefined })}
                />
              ))}
            </FieldRow>
            <ConfidentialitySelect
              value={questionnaire.confidentiality}
              onChange={(confidentiality) => void edit({ confidentiality })}
            />
            <SavedArea
              keptAs={`${id}:notes`}
              label={t('questionnaires:field.notes')}
              value={questionnaire.notes ?? ''}
              help={t('questionnaires:notesHelp')}
              check={(text) =>
                hasIdentityCode(text) ? t('questionnaires:error.identityCode') : undefined
              }
              optional
              onSave={(notes) => edit({ notes: notes || undefined })}
            />
          </div>
        </Section>
        <Section title={t('tasks:title')}>
          <SourceTasks sourceKind="questionnaire" sourceId={id} />
        </Section>
        <Attachments ownerKind="questionnaire" ownerId={id} />
      </div>
    </div>
  );
}
