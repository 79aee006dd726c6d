import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { QuickEntryDialog } from './components/quick-entry-dialog.tsx';

/** A new entry of the log from anywhere in the program, in a form or in one line. */
export function EngagementsBackground() {
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  useCommand('newEngagement', () => navigate('/engagements/new'));
  useCommand('quickEntry', () => setOpen(true));
  return isOpen ? <QuickEntryDialog onClose={() => setOpen(false)} /> : null;
}
