import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useOffice } from '#renderer/data/office-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { NewProgrammeDialog } from './components/new-programme-dialog.tsx';
import { MakeVersionDialog } from './versions/make-version-dialog.tsx';
import { PLAN_IMPORT } from './programme-address.ts';
import { readLatestAhead } from './programme-data.ts';

/** Begins a new programme from anywhere in the program, and makes versions of the one that is open. */
export function ProgrammeBackground() {
  const [location, navigate] = useLocation();
  const [asking, setAsking] = useState<'programme' | 'version' | null>(null);
  const office = useOffice();
  useEffect(() => {
    // A browser for tests has no idle moments.
    if (!('requestIdleCallback' in globalThis)) return undefined;
    const idle = requestIdleCallback(() => {
      // What cannot be read now is read, and its failure shown, when it is opened.
      readLatestAhead(office).catch(() => undefined);
    });
    return () => cancelIdleCallback(idle);
  }, [office]);
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
