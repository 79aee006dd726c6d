import type { Texts } from '../fi/index.ts';

export const obligations: Texts['obligations'] = {
  title: 'Skyldigheter',
};
