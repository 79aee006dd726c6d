import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { endsBeforeStart, periodChanges, readPeriod } from '#shared/programme/typed-period.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { ACTION_NUMBERINGS } from '#shared/programme/programme.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { Attachments } from '#renderer/features/attachments/public.ts';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedArea, SavedDay, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { editProgramme } from '../programme-commands.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { Decided } from '../stages/decided.tsx';
import { DetailHead } from './detail-head.tsx';
import { LevelFields } from './level-fields.tsx';
import { LifeList } from './life-list.tsx';
import { Marked } from './marked.tsx';
import { PreparerList } from './preparer-list.tsx';
import { PublicationFields } from './publication-fields.tsx';
import { TitleField } from './text-fields.tsx';
import styles from './programme.module.css';

/** What a programme is called, how it is built, who prepares it, and how it was adopted and published. */
export function ProgrammeSettings({ page: { content, bodies } }: { page: ProgrammePage }) {
  const { t } = useTranslation(['programme', 'common']);
  const { programme } = content;
  const office = useOffice();
  const edit = (changes: Parameters<typeof editProgramme>[2]) =>
    editProgramme(office, programme, changes);
  const day = (field: 'answersBy' | 'adoptedOn' | 'publishedOn') => (
    <Marked field={field}>
      <SavedDay
        keptAs={`${programme.id}:${field}`}
        label={t(`programme:field.${field}`)}
        optional
        value={typedDay(programme[field])}
        check={(typed) => (readDay(typed) === null ? t('programme:new.dayUnknown') : undefined)}
        onSave={(typed) => edit({ [field]: readDay(typed) ?? undefined })}
      />
    </Marked>
  );
  /** The period after one of its ends was typed: a year stands for its first or last day, a span for both. */
  const periodAfter = (field: 'from' | 'to', typed: string) => {
    const read = readPeriod(field, typed);
    return read && read.note === undefined ? { ...programme, ...periodChanges({}, read) } : null;
  };
  const end = (field: 'from' | 'to') => (
    <Marked field={field}>
      <SavedDay
        keptAs={`${programme.id}:${field}`}
        label={t(`programme:field.${field}`)}
        optional
        help={t('programme:new.periodHelp')}
        value={typedDay(programme[field])}
        check={(typed) => {
          const after = periodAfter(field, typed);
          if (after === null) return t('programme:new.periodUnknown');
          return endsBeforeStart(after) ? t('programme:new.toBeforeFrom') : undefined;
        }}
        onSave={(typed) => {
          const { from, to } = periodAfter(field, typed) ?? programme;
          return edit({ from, to });
        }}
      />
    </Marked>
  );
  const line = (field: 'caseNumber' | 'projectNumber') => (
    <SavedField
      keptAs={`${programme.id}:${field}`}
      label={t(`programme:field.${field}`)}
      optional
      value={programme[field] ?? ''}
      onSave={(text) => edit({ [field]: text || undefined })}
    />
  );
  return (
    <>
      <DetailHead number="" title={t('programme:settings.title')} sample={programme.sample} />
      <div className={styles.detailBody}>
        {LANGUAGES.map((one) => (
          <TitleField
            key={one}
            recordId={programme.id}
            language={one}
            optional={one !== 'fi'}
            text={programme.title}
            onSave={(title) => edit({ title })}
          />
        ))}
        <Decided>
          <FieldRow>
            {end('from')}
            {end('to')}
          </FieldRow>
        </Decided>
        <Decided>
          <Select
            label={t('programme:field.numbering')}
            options={ACTION_NUMBERINGS.map((value) => ({
              value,
              label: t(`programme:field.numberings.${value}`),
            }))}
            value={programme.actionNumbering}
            onChange={(actionNumbering) => void edit({ actionNumbering })}
          />
        </Decided>
        <LifeList content={content} />
        <LevelFields content={content} />
        <PreparerList programme={programme} bodies={bodies} />
        <FieldRow>
          {line('caseNumber')}
          {line('projectNumber')}
        </FieldRow>
        {programme.answersBy === undefined ? null : day('answersBy')}
        <FieldRow>
          {day('adoptedOn')}
          <SavedField
            keptAs={`${programme.id}:adoptedBy:fi`}
            label={t('programme:field.adoptedBy')}
            optional
            lang="fi"
            value={programme.adoptedBy?.fi ?? ''}
            onSave={(text) =>
              edit({ adoptedBy: text === '' ? undefined : { ...programme.adoptedBy, fi: text } })
            }
          />
        </FieldRow>
        {day('publishedOn')}
        <PublicationFields programme={programme} onSave={edit} />
        <SavedArea
          keptAs={`${programme.id}:notes`}
          label={t('programme:field.notes')}
          help={t('programme:field.notesHelp')}
          optional
          value={programme.notes ?? ''}
          onSave={(notes) => edit({ notes: notes || undefined })}
        />
        <Attachments ownerKind="programme" ownerId={programme.id} />
      </div>
    </>
  );
}
