export { AddSampleButton } from './components/add-sample-button.tsx';
export { OrganisationField } from './components/organisation-field.tsx';
export { personOptions, readPersonChoices } from './person-options.ts';
export { usePersonSelection } from './use-person-selection.ts';
export { EraseDialog } from './components/privacy-erase.tsx';
export { PersonMarks } from './components/person-marks.tsx';
export { informPersons, reviewPersons, verifyPersons } from './privacy-commands.ts';
export { noticeRequest, readEverything } from './privacy-requests.ts';
