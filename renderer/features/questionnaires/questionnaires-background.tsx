import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';

/** Begins a new questionnaire from anywhere in the program. */
export function QuestionnairesBackground() {
  const [, navigate] = useLocation();
  useCommand('newQuestionnaire', () => navigate('/questionnaires/new'));
  return null;
}
