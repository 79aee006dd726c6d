import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';

/** Begins a new obligation from anywhere in the program. */
export function ObligationsBackground() {
  const [, navigate] = useLocation();
  useCommand('newObligation', () => navigate('/obligations/new'));
  return null;
}
