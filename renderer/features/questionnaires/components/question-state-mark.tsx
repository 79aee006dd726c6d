import { useTranslation } from 'react-i18next';
import { receivedOf } from '#shared/cooperation/questionnaires/question-outline.ts';
import type { Answer, QuestionState } from '#shared/cooperation/questionnaires/questionnaire.ts';
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

const PARTLY: [Tone, IconName] = ['info', 'circle-dot'];

/** How far a question has come; `isShort` hides the word where there is no room but not from screen readers. */
export function QuestionStateMark({
  state,
  answers,
  isShort,
}: {
  state: QuestionState;
  answers: readonly Answer[];
  isShort?: boolean;
}) {
  const { t } = useTranslation(['cooperation', 'questionnaires']);
  const counts = receivedOf(answers);
  // Some have answered, and others are waited for.
  const isPartly = state === 'asked' && counts.received > 0;
  const [tone, icon] = isPartly ? PARTLY : LOOKS[state];
  const word = isPartly
    ? t('questionnaires:answeredOf', counts)
    : t(`cooperation:questionState.${state}`);
  return (
    <span title={isShort ? word : undefined}>
      <StatusMark tone={tone} icon={icon}>
        {isShort ? <VisuallyHidden>{word}</VisuallyHidden> : word}
      </StatusMark>
    </span>
  );
}
