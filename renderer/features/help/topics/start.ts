import type { TopicTexts } from '../help-topic.ts';

export const start: TopicTexts = {
  fi: {
    title: 'Alkuun pääseminen',
    lead: 'Ohjelma pitää toimiston yhteystiedot yhdessä paikassa ja tekee niistä asiakirjat Wordiin. Se toimii ilman verkkoa.',
    parts: [
      {
        heading: 'Ensimmäiset vaiheet',
        blocks: [
          {
            steps: [
              'Täydennä toimiston ja koordinaattorin tiedot: {goSettings}. Ne tulevat asiakirjojen alkuun.',
              'Tuo sidosryhmälista: {importContacts}. Voit myös pudottaa tiedoston ikkunaan.',
              'Tarkista tuodut yhteystiedot ja korjaa, mitä on korjattavaa.',
              'Tee yhteystietoluettelo Wordiin: {exportContactList}.',
              'Tallenna varmuuskopio toiseen paikkaan: {saveBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Tallentaminen',
        blocks: [
          'Asetukset tallentuvat, kun siirryt pois kentästä. Henkilö ja organisaatio tallentuvat, kun valitset lomakkeessa ”Tallenna”. Sivupalkin alareunassa lukee, milloin viimeksi tallennettiin.',
          'Avoinna olevan lomakkeen voi tallentaa myös näppäimillä Ctrl+S. Muualla ne kertovat, onko jotakin tallentamatta, ja toimintaohjelmassa niillä tehdään versio.',
          'Jos ikkuna sulkeutuu kesken kirjoittamisen, keskeneräinen teksti on tallessa ja palaa lomakkeeseen, kun avaat sen uudelleen.',
        ],
      },
      {
        heading: 'Ohjelman kokeileminen',
        blocks: [
          'Esimerkkitoimistossa on keksittyjä henkilöitä ja organisaatioita. Ne on merkitty sanalla ESIMERKKI. Asetuksissa ne voi lisätä ja poistaa yhdellä kertaa.',
        ],
      },
    ],
  },
  sv: {
    title: 'Kom i gång',
    lead: 'Programmet håller kontorets kontakter på ett ställe och gör dokument av dem i Word. Det fungerar utan nät.',
    parts: [
      {
        heading: 'De första stegen',
        blocks: [
          {
            steps: [
              'Fyll i uppgifterna om kontoret och samordnaren: {goSettings}. De står först i dokumenten.',
              'Importera listan över intressentgrupper: {importContacts}. Du kan också släppa filen i fönstret.',
              'Kontrollera de importerade kontakterna och rätta det som behöver rättas.',
              'Gör en kontaktlista i Word: {exportContactList}.',
              'Spara en säkerhetskopia på ett annat ställe: {saveBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Att spara',
        blocks: [
          'Inställningarna sparas när du lämnar fältet. En person eller organisation sparas när du väljer ”Spara” i formuläret. Längst ned i sidofältet står det när något senast sparades.',
          'Ett öppet formulär kan också sparas med Ctrl+S. På andra ställen berättar tangenterna om något är osparat, och i en handlingsplan skapar de en version.',
          'Om fönstret stängs medan du skriver finns den halvfärdiga texten kvar, och den återkommer i formuläret när du öppnar det igen.',
        ],
      },
      {
        heading: 'Att pröva programmet',
        blocks: [
          'I exempelkontoret finns påhittade personer och organisationer. De är märkta med ordet EXEMPEL. I inställningarna kan du lägga till dem och ta bort dem på en gång.',
        ],
      },
    ],
  },
  en: {
    title: 'Getting started',
    lead: 'The program keeps the contacts of the office in one place and makes Word documents of them. It works without a network.',
    parts: [
      {
        heading: 'First steps',
        blocks: [
          {
            steps: [
              'Fill in the details of the office and the coordinator: {goSettings}. They are printed at the top of documents.',
              'Import the list of stakeholders: {importContacts}. You can also drop the file on the window.',
              'Go through the imported contacts and correct what needs correcting.',
              'Make the contact list in Word: {exportContactList}.',
              'Save a backup in another place: {saveBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Saving',
        blocks: [
          'Settings are saved when you leave a field. A person or an organisation is saved when you choose “Save” in its form. The foot of the sidebar says when something was last saved.',
          'An open form is also saved by Ctrl+S. Elsewhere the keys tell whether anything is unsaved, and in an action plan they create a version.',
          'If the window closes while you are writing, the unfinished text is kept and comes back when you open the form again.',
        ],
      },
      {
        heading: 'Trying things out',
        blocks: [
          'The sample office contains made-up people and organisations. They are marked SAMPLE. They can be added and removed in one step in the settings.',
        ],
      },
    ],
  },
};
