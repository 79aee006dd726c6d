import type { Texts } from '../fi/index.ts';

export const acts: Texts['acts'] = {
  addPerson: 'Lägg till kontakt: {{name}}',
  editPerson: 'Ändra kontakt: {{name}}',
  deletePerson: 'Ta bort kontakt: {{name}}',
  addOrganisation: 'Lägg till organisation: {{name}}',
  editOrganisation: 'Ändra organisation: {{name}}',
  deleteOrganisation: 'Ta bort organisation: {{name}}',
  importContacts: 'Importera kontakter: {{file}}',
  editSettings: 'Ändra inställningar',
  addSample: 'Lägg till exempelkontoret',
  removeSample: 'Ta bort exempeluppgifterna',
  makeDocument: 'Anteckna dokument: {{name}}',
};
