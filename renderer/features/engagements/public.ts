export { addDraftEntry, changeEngagement } from './engagements-commands.ts';
