import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import { goalsInOrder, numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useMovePart } from '../outline/use-outline-acts.tsx';
import { Marked } from './marked.tsx';

/** Below which goal an action is. Another one takes it as its last. */
export function GoalField({ content, action }: { content: ProgrammeContent; action: Action }) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  const { move } = useMovePart(content);
  const options = useMemo(
    () =>
      goalsInOrder(numberProgramme(content).goals).map(({ goal, number }) => ({
        value: goal.id,
        label: `${number} ${pickText(goal.title, language) || t('programme:outline.untitled')}`,
      })),
    [content, language, t],
  );
  if (options.length === 0) return null;
  return (
    <Marked field="goalId">
      <Select
        label={t('programme:field.goal')}
        options={options}
        value={options.find(({ value }) => value === action.goalId)?.value ?? null}
        onChange={(goalId) => move(action.id, { to: 'into', targetId: goalId })}
      />
    </Marked>
  );
}
