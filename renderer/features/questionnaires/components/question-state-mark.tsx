import { useTranslation } from 'react-i18next';
import type { QuestionState } from '#shared/cooperation/questionnaires/questionnaire.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';

const LOOKS: Record<QuestionState, [Tone, IconName]> = {
  unassigned: ['neutral', 'minus'],
  asked: ['info', 'mail'],
  answered: ['warn', 'file-input'],
  edited: ['unsure', 'pencil'],
  ready: ['ok', 'circle-check'],
};

/** How far a question has come; `isShort` hides the word where there is no room but not from screen readers. */
export function QuestionStateMark({ state, isShort }: { state: QuestionState; isShort?: boolean }) {
  const { t } = useTranslation(['cooperation']);
  const [tone, icon] = LOOKS[state];
  const word = t(`cooperation:questionState.${state}`);
  return (
    <span title={isShort ? word : undefined}>
      <StatusMark tone={tone} icon={icon}>
        {isShort ? <VisuallyHidden>{word}</VisuallyHidden> : word}
      </StatusMark>
    </span>
  );
}
