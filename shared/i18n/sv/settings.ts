import type { Groups } from '../fi/index.ts';

export const settings: Groups['settings'] = {
  title: 'Inställningar',
  parts: 'Inställningarnas delar',
  savedNote: 'Ändringarna sparas så snart du lämnar fältet.',
  appearance: {
    title: 'Språk och utseende',
    language: 'Programmets språk',
    languageHelp: 'Dokumentets språk väljs för sig när dokumentet skapas.',
    theme: 'Tema',
    themeHelp: 'Systemets tema följer datorns inställning.',
    themes: { system: 'Enligt systemet', light: 'Ljust', dark: 'Mörkt' },
  },
  office: {
    title: 'Kontoret och samordnaren',
    intro:
      'De här uppgifterna står först i dokumenten, på dokumentets språk. Alla fält är frivilliga.',
    organisation: 'Organisation',
    unit: 'Enhet eller uppdrag',
    coordinatorName: 'Samordnarens namn',
    coordinatorTitle: 'Titel',
    email: 'E-post',
    phone: 'Telefon',
    inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
    emailWrong: 'Adressen är inte en e-postadress. Exempel: namn@myndighet.example',
    languageMissing: 'Om ett språk saknas används den finska texten i dokumentet.',
  },
  backups: { title: 'Automatiska säkerhetskopior' },
  data: {
    title: 'Uppgifter och säkerhetskopior',
    place: 'Var uppgifterna finns',
    placeBrowser: 'Webbläsarens lagringsutrymme på den här datorn',
    placeHelp: 'Uppgifterna finns bara på den här datorn. Programmet skickar ingenting till nätet.',
    contents: 'Innehåll',
    persons_one: '{{count}} person',
    persons_other: '{{count}} personer',
    organisations_one: '{{count}} organisation',
    organisations_other: '{{count}} organisationer',
    backup: 'Säkerhetskopia',
    backupHelp:
      'Säkerhetskopian är en enda fil som innehåller allt. Förvara den någon annanstans än på den här datorn.',
    sample: 'Exempeluppgifter',
    sampleCount_one: 'I kontoret finns {{count}} påhittad uppgift. Den är märkt med ordet EXEMPEL.',
    sampleCount_other:
      'I kontoret finns {{count}} påhittade uppgifter. De är märkta med ordet EXEMPEL.',
    sampleNone:
      'Det finns inga exempeluppgifter. Du kan lägga till ett påhittat kontor för att pröva programmet.',
    addSample: 'Lägg till exempelkontoret',
    removeSample: 'Ta bort exempeluppgifterna',
    sampleAdded: 'Exempelkontoret lades till',
    sampleRemoved_one: '{{count}} exempeluppgift togs bort',
    sampleRemoved_other: '{{count}} exempeluppgifter togs bort',
  },
  lock: { title: 'Låsning av fönstret' },
  about: {
    title: 'Om programmet',
    version: 'Version',
    built: 'Byggt av',
    refused: 'Stoppat efter starten',
    refusedCounts:
      'Anrop till annat håll: {{requests}}. Länkar: {{links}}. Övriga försök: {{others}}.',
    host: 'Körs som',
    hosts: { desktop: 'Skrivbordsprogram', browser: 'Webbläsarfönster på den här datorn' },
    licence: 'Licens',
    licenceName: 'Europeiska unionens öppna programvarulicens EUPL-1.2',
    licences: 'Licenser för alla delar',
    accessibility: 'Tillgänglighetsutlåtande',
    copy: 'Kopiera uppgifterna om programmet',
  },

  names: {
    commands: {
      goSettings: 'Inställningar',
      themeSystem: 'Systemets tema',
      themeLight: 'Ljust tema',
      themeDark: 'Mörkt tema',
      languageFinnish: 'Suomeksi',
      languageSwedish: 'På svenska',
      languageEnglish: 'In English',
    },
    synonyms: {
      goSettings: 'språk, tema, kontorets uppgifter, exempeluppgifter',
      themeSystem: 'färger, utseende, automatiskt',
      themeLight: 'färger, utseende, ljust läge',
      themeDark: 'färger, utseende, mörkt läge, nattläge',
      languageFinnish: 'språk, finska',
      languageSwedish: 'språk, svenska',
      languageEnglish: 'språk, engelska',
    },
    acts: {
      editSettings: 'ändring av inställningarna',
      addSample: 'tillägg av exempelkontoret',
      removeSample: 'borttagning av exempeluppgifterna',
    },
    one: {
      settings: 'Inställningar',
    },
    many: {
      settings: 'Inställningar',
    },
  },
};
