export { AddSampleButton } from './add-sample-button.tsx';
export { OrganisationField } from './fields/organisation-field.tsx';
export { personOptions, readPersonChoices } from './persons/person-options.ts';
export { showContacts } from './list/show-contacts.ts';
export { usePersonSelection } from './list/use-person-selection.ts';
export { EraseDialog } from './privacy/privacy-erase.tsx';
export { PersonMarks } from './persons/person-marks.tsx';
export { informPersons, reviewPersons, verifyPersons } from './privacy/privacy-commands.ts';
export { noticeRequest, readEverything } from './privacy/privacy-requests.ts';
