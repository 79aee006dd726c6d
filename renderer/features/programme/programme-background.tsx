import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { useOffice } from '#renderer/data/office-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { DrawnAhead } from '#renderer/ui/drawing/drawn-ahead.tsx';
import { ActionPage } from './components/action-page.tsx';
import { NewProgrammeDialog } from './components/new-programme-dialog.tsx';
import { MakeVersionDialog } from './versions/make-version-dialog.tsx';
import { ReplaceDialog } from './replace/replace-dialog.tsx';
import { TABLE } from './action-table/table-address.ts';
import { addressOf, NEW_PART, PICTURES, PLAN_IMPORT } from './programme-address.ts';
import { readLatestAhead } from './programme-data.ts';
import { ProgrammePage } from './screens/programme-page.tsx';
import { usePlanCommands } from './use-plan-commands.ts';

const AS_OPENED = { textLanguage: 'fi', onTextLanguage: () => undefined } as const;

/** Begins a new programme from anywhere, makes versions of the one that is open, and gets the latest ready to be opened. */
export function ProgrammeBackground() {
  const [location, navigate] = useLocation();
  const [asking, setAsking] = useState<'programme' | 'version' | 'replace' | null>(null);
  const office = useOffice();
  const readLikely = useCallback(async () => {
    const page = await readLatestAhead(office);
    if (!page) return [];
    const { programme, actions } = page.content;
    const view = (part?: string) => (
      <ProgrammePage key={part ?? ''} id={programme.id} part={part} more={undefined} />
    );
    const [action] = actions;
    if (!action) return [view()];
    const open = (
      <ActionPage {...AS_OPENED} key={action.id} page={page} action={action} number="" />
    );
    // The whole plan once more at the end: the browser runs by then better code of what all of them share.
    return [view(), open, view(TABLE), view(PICTURES), view()];
  }, [office]);
  const [, openId, part] = /^\/programme\/([^/]+)(?:\/([^/]+))?/u.exec(location) ?? [];
  const isOpen = openId !== undefined && openId !== 'import';
  usePlanCommands(isOpen ? { id: openId, part } : null, (id) => navigate(addressOf(id, NEW_PART)));
  useCommand('newProgramme', () => setAsking('programme'));
  useCommand('importPlan', () => navigate(PLAN_IMPORT));
  useCommand('makeVersion', () => setAsking('version'), {
    enabled: isOpen,
  });
  useCommand('replaceInPlan', () => setAsking('replace'), { enabled: isOpen });
  return (
    <>
      {asking === 'replace' && openId !== undefined ? (
        <ReplaceDialog programmeId={openId} onClose={() => setAsking(null)} />
      ) : null}
      <DrawnAhead read={readLikely} />
      {asking === 'programme' ? (
        <NewProgrammeDialog
          onClose={() => setAsking(null)}
          onMade={(id) => {
            setAsking(null);
            navigate(`/programme/${id}`);
          }}
        />
      ) : null}
      {asking === 'version' && openId !== undefined ? (
        <MakeVersionDialog programmeId={openId} onClose={() => setAsking(null)} />
      ) : null}
    </>
  );
}
