import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import {
  ACTION_KINDS,
  ACTION_NEEDS,
  ACTION_STATES,
  MONEY_STATES,
  type Action,
  type ActionMoney,
} from '#shared/programme/action.ts';
import { readSum, typedSum } from '#shared/programme/read-sum.ts';
import { tagsIn, tidyTags } from '#shared/programme/tags.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { ButtonLink } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { FieldRow } from '#renderer/ui/field-group.tsx';
import { SavedDay, SavedField } from '#renderer/ui/saved-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TagField } from '#renderer/ui/tag-field.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { editAction } from '../programme-commands.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { CommentGroup } from '../comments/comment-group.tsx';
import { DetailHead } from './detail-head.tsx';
import { GoalField } from './goal-field.tsx';
import { Group } from './group.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { Marked } from './marked.tsx';
import { MilestoneList } from './milestone-list.tsx';
import { PartyList } from './party-list.tsx';
import { RecommendationList } from './recommendation-list.tsx';
import { RichField } from './rich-field.tsx';
import { ReasonGroup } from '../versions/reason-group.tsx';
import { TitleField, TranslatedField } from './text-fields.tsx';
import styles from './programme.module.css';

/** An action, written where it is read; everything saves itself. */
export function ActionPage({
  page: { content, organisations },
  action,
  number,
  textLanguage,
  onTextLanguage,
}: {
  page: ProgrammePage;
  action: Action;
  number: string;
  textLanguage: Language;
  onTextLanguage: (language: Language) => void;
}) {
  const { t } = useTranslation(['programme', 'actionTags', 'recordHistory']);
  const office = useOffice();
  const language = useScreenLanguage();
  const edit = (changes: Parameters<typeof editAction>[2]) => editAction(office, action, changes);
  const own = <Row extends { actionId?: string | undefined }>(rows: readonly Row[]) =>
    rows.filter(({ actionId }) => actionId === action.id);
  const goal = content.goals.find(({ id }) => id === action.goalId);

  return (
    <>
      <DetailHead
        above={pickText(goal?.title, language)}
        number={number}
        title={pickText(action.title, language)}
        sample={action.sample}
        actions={
          <>
            <LanguageTabs value={textLanguage} onChange={onTextLanguage} />
            <ButtonLink href={`#/history/actions/${action.id}`} variant="quiet" size="small">
              {t('recordHistory:action')}
            </ButtonLink>
          </>
        }
      />
      <div className={styles.detailBody}>
        <TitleField
          language={textLanguage}
          text={action.title}
          onSave={(title) => edit({ title })}
        />
        <RichField
          targetId={action.id}
          field="description"
          label={t('programme:field.description')}
          language={textLanguage}
          text={action.description}
          onSave={(description) => edit({ description })}
        />
        <GoalField content={content} action={action} />
        <Group title={t('programme:party.title')} field="actionParties">
          <PartyList
            action={action}
            parties={own(content.actionParties)}
            organisations={organisations}
          />
        </Group>
        <ScheduleFields action={action} textLanguage={textLanguage} onEdit={edit} />
        <Group title={t('programme:milestone.title')} field="milestones">
          <MilestoneList
            action={action}
            milestones={own(content.milestones)}
            textLanguage={textLanguage}
          />
        </Group>
        <MoneyFields action={action} onEdit={edit} />
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
          <FieldRow>
            <Select
              label={t('programme:field.kind')}
              options={ACTION_KINDS.map((value) => ({
                value,
                label: t(`programme:kind.${value}`),
              }))}
              value={action.kind ?? null}
              onChange={(kind) => void edit({ kind })}
            />
            <Marked field="state">
              <Select
                label={t('programme:field.actionState')}
                options={ACTION_STATES.map((value) => ({
                  value,
                  label: t(`programme:actionState.${value}`),
                }))}
                value={action.state}
                onChange={(state) => void edit({ state })}
              />
            </Marked>
          </FieldRow>
          <CheckboxGroup
            label={t('programme:field.needs')}
            optional
            options={ACTION_NEEDS.map((value) => ({ value, label: t(`programme:need.${value}`) }))}
            value={action.needs}
            onChange={(needs) => void edit({ needs })}
          />
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
              void edit({ tags: tags.length > 0 ? tags : undefined });
            }}
          />
        </Group>
        <ReasonGroup
          target={{
            programmeId: action.programmeId,
            id: action.id,
            name: `${number} ${pickText(action.title, language)}`.trim(),
          }}
          organisations={organisations}
        />
        <CommentGroup targetId={action.id} language={textLanguage} />
      </div>
    </>
  );
}

type Fields = {
  action: Action;
  onEdit: (changes: Parameters<typeof editAction>[2]) => Promise<void>;
};

function ScheduleFields({ action, textLanguage, onEdit }: Fields & { textLanguage: Language }) {
  const { t } = useTranslation(['programme']);
  const day = (field: 'from' | 'to') => (
    <SavedDay
      label={t(`programme:field.${field}`)}
      optional
      value={typedDay(action[field])}
      check={(typed) => (readDay(typed) === null ? t('programme:new.dayUnknown') : undefined)}
      onSave={(typed) => onEdit({ [field]: readDay(typed) ?? undefined })}
    />
  );
  return (
    <Group title={t('programme:gap.ok.date')} field="schedule">
      <FieldRow>
        {day('from')}
        <Marked field="to">{day('to')}</Marked>
      </FieldRow>
      <TranslatedField
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
      label={label}
      optional
      value={money[field] ?? ''}
      onSave={(text) => onEdit({ money: without({ ...money, [field]: text || undefined }) })}
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
              label={t('programme:field.sum')}
              optional
              value={typedSum(money.sum)}
              check={(typed) =>
                readSum(typed) === null ? t('programme:field.sumUnknown') : undefined
              }
              onSave={(typed) =>
                onEdit({ money: without({ ...money, sum: readSum(typed) ?? undefined }) })
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

/** No field of a record is ever undefined within. */
function without(money: { [K in keyof ActionMoney]: ActionMoney[K] | undefined }): ActionMoney {
  return Object.fromEntries(
    Object.entries(money).filter(([, value]) => value !== undefined),
  ) as ActionMoney;
}
