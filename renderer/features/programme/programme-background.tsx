import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { NewProgrammeDialog } from './components/new-programme-dialog.tsx';

/** Begins a new programme from anywhere in the program. */
export function ProgrammeBackground() {
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  useCommand('newProgramme', () => setAsking(true));
  if (!isAsking) return null;
  return (
    <NewProgrammeDialog
      onClose={() => setAsking(false)}
      onMade={(id) => {
        setAsking(false);
        navigate(`/programme/${id}`);
      }}
    />
  );
}
