export { addDraftEntry } from './engagements-commands.ts';
