import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Icon, type IconName } from './icon.tsx';

it('has a picture also for a word that this program does not know', () => {
  const states: Partial<Record<string, IconName>> = { ready: 'check' };
  const { container } = render(<Icon name={states['strange'] as IconName} />);
  expect(container.querySelectorAll('svg')).toHaveLength(1);
});
