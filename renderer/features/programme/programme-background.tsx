import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { NewProgrammeDialog } from './components/new-programme-dialog.tsx';
import { MakeVersionDialog } from './versions/make-version-dialog.tsx';
import { PLAN_IMPORT } from './programme-address.ts';

/** Begins a new programme from anywhere in the program, and makes versions of the one that is open. */
export function ProgrammeBackground() {
  const [location, navigate] = useLocation();
  const [asking, setAsking] = useState<'programme' | 'version' | null>(null);
  const [, openId] = /^\/programme\/([^/]+)/u.exec(location) ?? [];
  useCommand('newProgramme', () => setAsking('programme'));
  useCommand('importPlan', () => navigate(PLAN_IMPORT));
  useCommand('makeVersion', () => setAsking('version'), {
    enabled: openId !== undefined && openId !== 'import',
  });
  if (asking === 'version' && openId !== undefined) {
    return <MakeVersionDialog programmeId={openId} onClose={() => setAsking(null)} />;
  }
  if (asking !== 'programme') return null;
  return (
    <NewProgrammeDialog
      onClose={() => setAsking(null)}
      onMade={(id) => {
        setAsking(null);
        navigate(`/programme/${id}`);
      }}
    />
  );
}
