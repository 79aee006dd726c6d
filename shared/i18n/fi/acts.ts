export const acts = {
  addPerson: 'Lisää yhteystieto: {{name}}',
  editPerson: 'Muokkaa yhteystietoa: {{name}}',
  deletePerson: 'Poista yhteystieto: {{name}}',
  addOrganisation: 'Lisää organisaatio: {{name}}',
  editOrganisation: 'Muokkaa organisaatiota: {{name}}',
  deleteOrganisation: 'Poista organisaatio: {{name}}',
  importContacts: 'Tuo yhteystiedot: {{file}}',
  editSettings: 'Muuta asetuksia',
  addSample: 'Lisää esimerkkitoimisto',
  removeSample: 'Poista esimerkkitiedot',
  makeDocument: 'Kirjaa asiakirja: {{name}}',
} as const;
