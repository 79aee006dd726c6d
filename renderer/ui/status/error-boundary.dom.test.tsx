import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Faulty({ fails }: { fails: () => boolean }) {
  if (fails()) throw new Error('no such column');
  return <p>näkymä</p>;
}

it('shows the details, tries again, and is over when another view is opened', () => {
  let fails = true;
  let retry: () => void = () => undefined;
  const view = (key: string) => (
    <ErrorBoundary
      resetKey={key}
      fallback={(details, again) => {
        retry = again;
        return <p>{`virhe: ${details}`}</p>;
      }}
    >
      <Faulty fails={() => fails && key === 'a'} />
    </ErrorBoundary>
  );
  const { rerender } = render(view('a'));
  expect(screen.getByText(/virhe: .*no such column/s)).toBeDefined();
  rerender(view('b'));
  expect(screen.getByText('näkymä')).toBeDefined();
  rerender(view('a'));
  expect(screen.getByText(/virhe/)).toBeDefined();
  fails = false;
  retry();
  return screen.findByText('näkymä');
});
