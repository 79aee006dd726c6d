import type { Groups } from '../fi/index.ts';

export const shell: Groups['shell'] = {
  programName: 'Samordnarens arbetsbord',
  menus: {
    file: 'Arkiv',
    edit: 'Redigera',
    view: 'Visa',
    tools: 'Verktyg',
    window: 'Fönster',
    help: 'Hjälp',
  },
  choices: { theme: 'Tema', language: 'Språk' },
  failures: {
    'file-unreadable':
      'Filen kunde inte öppnas. Den har kanske flyttats eller tagits bort, eller så är den en mapp. Välj filen på nytt. Ingenting ändrades.',
    'file-too-large': 'Filen är för stor för att öppnas. Ingenting ändrades.',
    'file-locked':
      'Filen kunde inte användas. Den är öppen i ett annat program. Stäng filen och försök igen.',
    'disk-full':
      'Filen kunde inte sparas eftersom disken är full. Frigör utrymme eller välj en annan plats.',
    'not-permitted':
      'Du har inte rätt att använda den här platsen eller filen. Välj en annan plats och försök igen.',
    'link-refused':
      'Länken öppnas inte. Programmet öppnar bara webb-, e-post- och telefonadresser.',
    'link-not-opened':
      'Länken kunde inte öppnas: datorn har inget program för den, eller så startade programmet inte. Kopiera adressen och öppna den själv i webbläsaren eller e-postprogrammet.',
    'print-failed': 'Utskriften lyckades inte. Kontrollera skrivaren och försök igen.',
    'call-refused': 'Programmet utförde inte den begärda åtgärden. Ingenting ändrades.',
    unexpected:
      'Åtgärden avbröts av ett fel i programmet. Försök igen. De sparade uppgifterna finns kvar.',
    'host-gone':
      'Den del av programmet som gör säkerhetskopior är inte i gång. Stäng fönstret och starta programmet på nytt. De sparade uppgifterna finns kvar.',
    'backup-missing':
      'Säkerhetskopian hittas inte. Den har kanske tagits bort eller flyttats. Välj en annan säkerhetskopia. Ingenting ändrades.',
    'not-as-written':
      'Disken bevarade inte filen sådan den skrevs. Försök igen. Om samma sak upprepas, be it-stödet kontrollera disken. Tidigare säkerhetskopior finns kvar.',
    'place-gone':
      'Den andra lagringsplatsen hittas inte. Anslut usb-minnet eller nätverksenheten. Säkerhetskopian på den här datorn finns kvar.',
    'place-is-own':
      'Mappen ligger i programmets egen mapp. Välj en mapp på en annan disk, ett usb-minne eller en nätverksenhet.',
  },
  keys: { shift: 'Skift' },
  dialogs: {
    openLinkTitle: 'Öppna länk',
    openLink: 'Ska länken öppnas i ett annat program?',
    openLinkButton: 'Öppna',
    openLinkNot: 'Om du inte vill öppna länken, stäng den här fliken.',
    cancel: 'Avbryt',
    windowGone: 'Fönstret stängdes på grund av ett fel i programmet.',
    windowGoneDetail: 'De sparade uppgifterna finns kvar.',
    reload: 'Öppna på nytt',
    quit: 'Avsluta',
    startFailed: 'Programmet kunde inte startas.',
    startFailedDetail: 'Installera programmet på nytt. De sparade uppgifterna finns kvar.',
    folderTrouble:
      'Programmet kan inte starta. Det går inte att skriva i dess datamapp: {{folder}}. Be IT-stödet kontrollera att det är en mapp som är din egen och att du får skriva i den. Inga uppgifter har ändrats.',
  },
  contextMenu: { copyAddress: 'Kopiera adressen' },
  mac: {
    hide: 'Göm programmet',
    hideOthers: 'Göm övriga',
    showAll: 'Visa alla',
  },
};
