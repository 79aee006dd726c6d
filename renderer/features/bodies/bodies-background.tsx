import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';

/** Begins a new body from anywhere in the program. */
export function BodiesBackground() {
  const [, navigate] = useLocation();
  useCommand('newBody', () => navigate('/bodies/new'));
  return null;
}
