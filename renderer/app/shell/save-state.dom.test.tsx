import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSaveState } from '#renderer/session/save-state.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { SaveState } from './save-state.tsx';

beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
  vi.useFakeTimers({ toFake: ['Date'] });
  useSaveState.setState({ steppedAt: '2026-07-01T20:30:00.000Z' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it('tells the time by the clock of the office, wherever the machine thinks that it is', async () => {
  vi.setSystemTime('2026-07-01T20:45:00.000Z');
  await renderScreen(<SaveState />);
  expect(await screen.findByText('Tallennettu klo 23.30')).toBeDefined();
});

it('tells the day where it is another one at the office', async () => {
  vi.setSystemTime('2026-07-01T21:15:00.000Z');
  await renderScreen(<SaveState />);
  expect(await screen.findByText('Tallennettu 1.7.2026')).toBeDefined();
});
