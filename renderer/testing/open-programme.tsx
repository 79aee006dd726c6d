import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { programmeRoute } from '#renderer/features/programme/route.tsx';
import { renderScreen } from './render-screen.tsx';

const { component: Screen, background: Background } = programmeRoute;

/** Draws the programmes at an address of theirs, with nothing told yet. */
export async function openProgramme(office: Office, hash: string): Promise<UserEvent> {
  // jsdom lays nothing out; the outline brings the line that is open in sight.
  Element.prototype.scrollTo ??= () => undefined;
  useNotices.setState({ notice: null });
  window.location.hash = hash;
  await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={programmeRoute.path} component={Screen} />
      {Background ? <Background /> : null}
    </Router>,
    { office },
  );
  return userEvent.setup();
}
