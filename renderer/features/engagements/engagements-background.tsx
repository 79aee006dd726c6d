import { useState } from 'react';
import { useLocation } from 'wouter';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { QuickEntryDialog } from './components/quick-entry-dialog.tsx';

/** A new entry of the log from anywhere in the program, in a form or in one line. */
export function EngagementsBackground() {
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  // Read before it is asked for: the line takes the first letter after the key that opens it.
  const line = useKeptFields('quick-entry:new', { line: '' });
  useCommand('newEngagement', () => navigate('/engagements/new'));
  useCommand('quickEntry', () => setOpen(true));
  return isOpen ? <QuickEntryDialog fields={line} onClose={() => setOpen(false)} /> : null;
}
