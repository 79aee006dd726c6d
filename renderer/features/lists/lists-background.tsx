import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';

/** Begins a new list from anywhere in the program. */
export function ListsBackground() {
  const [, navigate] = useLocation();
  useCommand('newList', () => navigate('/lists/new'));
  return null;
}
