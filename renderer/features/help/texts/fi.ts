import type { HelpTexts } from '../help-topic.ts';
import { program } from './fi/program.ts';
import { work } from './fi/work.ts';

export const fi: HelpTexts = { ...work, ...program };
