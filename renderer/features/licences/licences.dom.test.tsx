import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { LicencesScreen } from './licences-screen.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('shows each part with its licence, whose text is there once it is opened', async () => {
  const part = { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'zod may be used' };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify([part]))));
  await renderScreen(<LicencesScreen />);
  await screen.findByText('1 osa');
  screen.getByText('MIT');
  expect(screen.queryByText('zod may be used')).toBeNull();
  await userEvent.click(screen.getByText('zod 4.0.0'));
  await screen.findByText('zod may be used');
});

it('says so where they are not there', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await renderScreen(<LicencesScreen />);
  await screen.findByText(/^Lisenssejä ei saatu luettua/u);
});
