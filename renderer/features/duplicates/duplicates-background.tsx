import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { useSearch } from './use-search.ts';

/** Starts a search from anywhere in the program. */
export function DuplicatesBackground() {
  const [, navigate] = useLocation();
  const search = useSearch();
  useCommand('findDuplicates', () => {
    navigate('/duplicates');
    search();
  });
  return null;
}
