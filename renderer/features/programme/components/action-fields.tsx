import { useTranslation } from 'react-i18next';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import {
  ACTION_KINDS,
  ACTION_NEEDS,
  ACTION_STATES,
  MONEY_STATES,
  type Action,
  type ActionMoney,
} from '#shared/programme/action.ts';
import { readSum, typedSum } from '#shared/programme/read-sum.ts';
import { endsBeforeStart, periodChanges, readPeriod } from '#shared/programme/typed-period.ts';
import { tagsIn, tidyTags } from '#shared/text/tags.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedDay, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { TagField } from '#renderer/ui/fields/tag-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { editAction } from '../programme-commands.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { CommentGroup } from '../comments/comment-group.tsx';
import { GoalField } from './goal-field.tsx';
import { Group } from './group.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { Marked } from './marked.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { PartyList } from './party-list.tsx';
import { Predecessor } from './predecessor.tsx';
import { RecommendationList } from './recommendation-list.tsx';
import { ReasonGroup } from '../versions/reason-group.tsx';
import { Decided } from '../stages/decided.tsx';
import { TranslatedField } from './text-fields.tsx';
import styles from './programme.module.css';

type Fields = {
  action: Action;
  onEdit: (changes: Parameters<typeof editAction>[2]) => Promise<unknown>;
};

/** The fields of an action below its texts. */
export function ActionFields({
  page: { content, organisations },
  action,
  number,
  textLanguage,
  onEdit,
}: Fields & { page: ProgrammePage; number: string; textLanguage: Language }) {
  const { t } = useTranslation(['programme', 'actionTags']);
  const language = useScreenLanguage();
  const own = <Row extends { actionId?: string | undefined }>(rows: readonly Row[]) =>
    rows.filter(({ actionId }) => actionId === action.id);
  return (
    <>
      <Decided>
        <GoalField content={content} action={action} />
      </Decided>
      <Group title={t('programme:party.title')} field="actionParties">
        <PartyList
          action={action}
          parties={own(content.actionParties)}
          organisations={organisations}
        />
      </Group>
      <div className={styles.band}>
        <ScheduleFields action={action} textLanguage={textLanguage} onEdit={onEdit} />
        <Decided>
          <MoneyFields action={action} onEdit={onEdit} />
        </Decided>
        <Group title={t('programme:field.actionState')} field="state">
          <Select
            label={t('programme:field.actionState')}
            options={ACTION_STATES.map((value) => ({
              value,
              label: t(`programme:actionState.${value}`),
            }))}
            value={action.state}
            onChange={(state) => void onEdit({ state })}
          />
        </Group>
      </div>
      <Group title={t('programme:milestone.title')} field="milestones">
        <MilestoneList
          action={action}
          milestones={own(content.milestones)}
          textLanguage={textLanguage}
        />
      </Group>
      <Group title={t('programme:indicator.title')} field="indicators">
        <IndicatorList
          owner={action}
          indicators={own(content.indicators)}
          textLanguage={textLanguage}
        />
      </Group>
      <Group title={t('programme:recommendation.title')} field="recommendationLinks">
        <RecommendationList
          action={action}
          links={own(content.recommendationLinks)}
          recommendations={content.recommendations}
        />
      </Group>
      <Group title={t('programme:field.kind')} field="kind">
        <Decided>
          <Select
            label={t('programme:field.kind')}
            options={ACTION_KINDS.map((value) => ({
              value,
              label: t(`programme:kind.${value}`),
            }))}
            value={action.kind ?? null}
            onChange={(kind) => void onEdit({ kind })}
          />
          <CheckboxGroup
            label={t('programme:field.needs')}
            optional
            options={ACTION_NEEDS.map((value) => ({ value, label: t(`programme:need.${value}`) }))}
            value={action.needs}
            onChange={(needs) => void onEdit({ needs })}
          />
        </Decided>
      </Group>
      <Group title={t('actionTags:name')} field="tags">
        <TagField
          label={t('actionTags:name')}
          hideLabel
          help={t('actionTags:help')}
          tags={action.tags ?? []}
          known={tagsIn(content.actions)}
          addLabel={t('actionTags:add')}
          createLabel={(name) => t('actionTags:create', { name })}
          removeLabel={(name) => t('actionTags:remove', { name })}
          onChange={(typed) => {
            const tags = tidyTags(typed, tagsIn(content.actions));
            void onEdit({ tags: tags.length > 0 ? tags : undefined });
          }}
        />
      </Group>
      {action.predecessorId ? <Predecessor id={action.predecessorId} /> : null}
      <ReasonGroup
        target={{
          programmeId: action.programmeId,
          id: action.id,
          name: `${number} ${pickText(action.title, language)}`.trim(),
        }}
        organisations={organisations}
      />
      <CommentGroup targetId={action.id} language={textLanguage} />
    </>
  );
}

function ScheduleFields({ action, textLanguage, onEdit }: Fields & { textLanguage: Language }) {
  const { t } = useTranslation(['programme']);
  const day = (field: 'from' | 'to') => (
    <SavedDay
      keptAs={`${action.id}:${field}`}
      label={t(`programme:field.${field}`)}
      optional
      value={typedDay(action[field])}
      help={t('programme:field.periodHelp')}
      check={(typed) => {
        const read = readPeriod(field, typed);
        if (read === null) return t('programme:field.periodUnknown');
        const after = { ...action, ...periodChanges(action, read) };
        return endsBeforeStart(after) ? t('programme:field.endsBeforeStart') : undefined;
      }}
      onSave={(typed) => onEdit(periodChanges(action, readPeriod(field, typed) ?? {}))}
    />
  );
  return (
    <Group title={t('programme:gap.ok.date')} field="schedule">
      <Decided>
        <FieldRow>
          {day('from')}
          <Marked field="to">{day('to')}</Marked>
        </FieldRow>
      </Decided>
      <TranslatedField
        recordId={action.id}
        field="scheduleNote"
        label={t('programme:field.scheduleNote')}
        optional
        language={textLanguage}
        text={action.scheduleNote}
        onSave={(scheduleNote) => onEdit({ scheduleNote })}
      />
    </Group>
  );
}

function MoneyFields({ action, onEdit }: Fields) {
  const { t } = useTranslation(['programme']);
  const money: ActionMoney = action.money ?? { state: 'open' };
  const line = (field: 'budgetItem' | 'note', label: string) => (
    <SavedField
      keptAs={`${action.id}:money.${field}`}
      label={label}
      optional
      value={money[field] ?? ''}
      onSave={(text) => onEdit({ money: definedOnly({ ...money, [field]: text || undefined }) })}
    />
  );
  return (
    <Group title={t('programme:field.money')} field="money">
      <Select
        label={t('programme:field.money')}
        options={MONEY_STATES.map((value) => ({ value, label: t(`programme:money.${value}`) }))}
        value={action.money?.state ?? null}
        onChange={(state) => void onEdit({ money: { ...money, state } })}
      />
      {action.money === undefined || money.state === 'none' ? null : (
        <>
          <FieldRow>
            <SavedField
              keptAs={`${action.id}:money.sum`}
              label={t('programme:field.sum')}
              optional
              value={typedSum(money.sum)}
              check={(typed) =>
                readSum(typed) === null ? t('programme:field.sumUnknown') : undefined
              }
              onSave={(typed) =>
                onEdit({ money: definedOnly({ ...money, sum: readSum(typed) ?? undefined }) })
              }
            />
            {line('budgetItem', t('programme:field.budgetItem'))}
          </FieldRow>
          {line('note', t('programme:field.moneyNote'))}
        </>
      )}
    </Group>
  );
}
