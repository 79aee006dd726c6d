import type { HelpTexts } from '../help-topic.ts';
import { program } from './en/program.ts';
import { work } from './en/work.ts';

export const en: HelpTexts = { ...work, ...program };
