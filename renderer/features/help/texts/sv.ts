import type { HelpTexts } from '../help-topic.ts';
import { program } from './sv/program.ts';
import { work } from './sv/work.ts';

export const sv: HelpTexts = { ...work, ...program };
