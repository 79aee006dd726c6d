import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { HOME, IMPORT } from './recommendations-address.ts';

/** Begins a recommendation, or an import of many, from anywhere in the program. */
export function RecommendationsBackground() {
  const [, navigate] = useLocation();
  useCommand('newRecommendation', () => navigate(`${HOME}/new`));
  useCommand('importRecommendations', () => navigate(IMPORT));
  return null;
}
