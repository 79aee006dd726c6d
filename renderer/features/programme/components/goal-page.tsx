import { useTranslation } from 'react-i18next';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Goal } from '#shared/programme/goal.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { editGoal } from '../programme-commands.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { ReasonGroup } from '../versions/reason-group.tsx';
import { CommentGroup } from '../comments/comment-group.tsx';
import { DetailHead } from './detail-head.tsx';
import { Group } from './group.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { LanguageTabs } from './language-tabs.tsx';
import { RichField } from './rich-field.tsx';
import { TitleField } from './text-fields.tsx';
import styles from './programme.module.css';

/** A goal, written where it is read; everything saves itself. */
export function GoalPage({
  page: { content, organisations },
  goal,
  number,
  textLanguage,
  onTextLanguage,
}: {
  page: ProgrammePage;
  goal: Goal;
  number: string;
  textLanguage: Language;
  onTextLanguage: (language: Language) => void;
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const language = useScreenLanguage();
  const parent = content.goals.find(({ id }) => id === goal.parentId);
  const edit = (changes: Parameters<typeof editGoal>[2]) => editGoal(office, goal, changes);
  return (
    <>
      <DetailHead
        above={pickText(parent?.title, language)}
        number={number}
        title={pickText(goal.title, language)}
        sample={goal.sample}
        actions={<LanguageTabs value={textLanguage} onChange={onTextLanguage} />}
      />
      <div className={styles.detailBody}>
        <TitleField
          recordId={goal.id}
          language={textLanguage}
          text={goal.title}
          onSave={(title) => edit({ title })}
        />
        {(['why', 'target'] as const).map((field) => (
          <RichField
            targetId={goal.id}
            key={field}
            field={field}
            label={t(`programme:field.${field}`)}
            language={textLanguage}
            text={goal[field]}
            onSave={(text) => edit({ [field]: text })}
          />
        ))}
        <Group title={t('programme:indicator.title')} field="indicators">
          <IndicatorList
            owner={goal}
            indicators={content.indicators.filter(({ goalId }) => goalId === goal.id)}
            textLanguage={textLanguage}
          />
        </Group>
        <ReasonGroup
          target={{
            programmeId: goal.programmeId,
            id: goal.id,
            name: `${number} ${pickText(goal.title, language)}`.trim(),
          }}
          organisations={organisations}
        />
        <CommentGroup targetId={goal.id} language={textLanguage} />
      </div>
    </>
  );
}
