import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';

/** Ctrl+N and its sister lead to an empty form from anywhere in the program. */
export function NewContactCommands() {
  const [, navigate] = useLocation();
  useCommand('newPerson', () => navigate('/contacts/new'));
  useCommand('newOrganisation', () => navigate('/organisations/new'));
  return null;
}
