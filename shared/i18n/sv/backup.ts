import type { Groups } from '../fi/index.ts';

export const backup: Groups['backup'] = {
  fileName: 'Samordnarens arbetsbord, säkerhetskopia',
  fileFilter: 'Säkerhetskopia',
  readableFilter: 'Säkerhetskopia eller paket i öppna format',
  chooseTitle: 'Välj en säkerhetskopia',
  saving: 'Säkerhetskopian sammanställs…',
  saved: 'Säkerhetskopian har sparats: {{name}}',
  notSaved: 'Säkerhetskopian sparades inte.',
  notMade:
    'Säkerhetskopian kunde inte sammanställas. Ingenting sparades. Försök igen, eller starta om programmet först.',
  save: {
    title: 'Spara en säkerhetskopia',
    action: 'Spara i en fil…',
    lock: 'Vad ska öppna säkerhetskopian?',
    key: 'Kontorets nyckel (rekommenderas)',
    keyHelp:
      'Programmet på den här datorn öppnar kopian själv så länge nyckeln finns kvar på datorn.',
    keyElsewhere: {
      sheet: 'På andra datorer öppnas kopian med nyckeln på återställningsblanketten.',
      passphrase:
        'På andra datorer öppnas kopian med lösenfrasen i inställningarna, om filen avain.age finns med.',
      second: 'Kopian öppnas också med den andra nyckeln.',
    },
    passphrase: 'En lösenfras',
    passphraseHelp:
      'Kopian öppnas med den här lösenfrasen och inget annat, på vilken dator som helst, också på den här. En glömd lösenfras kan inte återställas.',
    plain: 'Ingen nyckel',
    plainHelp: 'Filen krypteras inte.',
    plainWarning:
      'Vem som helst som får tag i filen kan läsa alla personuppgifter. Förvara den där bara kontoret kommer åt den.',
    noSheet:
      'Det finns varken återställningsblankett eller lösenfras för den här nyckeln. Kopian går inte att öppna på en annan dator, och inte heller på den här om nyckeln försvinner. Gör blanketten i inställningarna, under Automatiska säkerhetskopior.',
  },
  reading: 'Säkerhetskopian läses…',
  restoring: 'Uppgifterna återställs…',
  restored: 'Uppgifterna har återställts. De är nu desamma som {{when}}.',
  undoRestore: 'Ångra återställningen',
  restoreTitle: 'Återställ en säkerhetskopia',
  refusedTitle: 'Säkerhetskopian kan inte återställas',
  unchanged: 'Ingenting ändrades.',
  chooseFile: 'Välj en fil…',
  chooseAnother: 'Välj en annan fil…',
  startText:
    'Återställningen ersätter programmets nuvarande uppgifter med uppgifterna i säkerhetskopian. Före återställningen ser du vad säkerhetskopian innehåller.',
  earlierTitle: 'Uppgifterna före tidigare återställningar',
  earlierText: 'Dessa har bevarats på den här datorn. Du kan gå tillbaka till dem.',
  earlierAction: 'Öppna',
  earlierLabel: 'Öppna uppgifterna, {{when}}',
  confirmText:
    'De nuvarande uppgifterna ersätts helt. En kopia av dem bevaras på den här datorn, så återställningen kan ångras.',
  older: 'De nuvarande uppgifterna har ändrats efter att den här säkerhetskopian gjordes.',
  noHistory:
    'Detta är ett paket i öppna format: det innehåller varken papperskorgen eller ändringshistoriken. Efter återställningen kan tidigare åtgärder inte ångras.',
  missingFiles_one: 'En bilaga saknas: dess namn återställs, men den kan inte öppnas.',
  missingFiles_other: '{{count}} bilagor saknas: deras namn återställs, men de kan inte öppnas.',
  restoreAction: 'Ersätt de nuvarande uppgifterna',
  saveFirst: 'Spara de nuvarande uppgifterna…',
  madeAt: 'Säkerhetskopian gjord',
  madeBy: 'Programmets version',
  file: 'Fil',
  compareCaption: 'De nuvarande uppgifterna och uppgifterna i säkerhetskopian',
  compare: {
    now: 'Nu i programmet',
    backup: 'I säkerhetskopian',
  },
  failure: {
    'not-a-backup':
      'Filen är varken en säkerhetskopia från detta program eller ett paket i öppna format. Välj en annan fil.',
    damaged:
      'Säkerhetskopian är skadad: innehållet är inte detsamma som när den sparades. Välj en annan säkerhetskopia.',
    truncated:
      'Säkerhetskopian är ofullständig: slutet av filen saknas. Kopieringen eller nedladdningen kan ha avbrutits. Kopiera filen på nytt eller välj en annan säkerhetskopia.',
    newer:
      'Säkerhetskopian har gjorts med en nyare version av programmet ({{appVersion}}). Installera den senaste versionen och försök igen.',
    encrypted:
      'Säkerhetskopian är krypterad. Öppna den med nyckeln på återställningsblanketten eller med lösenfrasen.',
    'wrong-key-or-damaged-head':
      'Nyckeln eller lösenfrasen öppnar inte säkerhetskopian, eller så har filens början ändrats: det går inte att skilja på dem. Kontrollera vad du skrev eller välj en annan säkerhetskopia.',
    'damaged-or-cut-off':
      'Nyckeln passar, men säkerhetskopian är skadad eller dess slut saknas. Kopiera filen på nytt eller välj en annan säkerhetskopia.',
    'too-large': 'Filen är för stor för att vara en säkerhetskopia från det här programmet.',
    'storage-full':
      'Återställningen fick inte plats på disken. De nuvarande uppgifterna är orörda. Frigör utrymme och försök igen.',
    'import-running':
      'En lista håller ännu på att importeras. Vänta tills importen är klar, eller avbryt den, och återställ sedan.',
    'not-read': 'Läsningen av säkerhetskopian avbröts. Starta om programmet och försök på nytt.',
    'copy-not-found': 'De här uppgifterna har inte längre bevarats. Välj en annan säkerhetskopia.',
  },

  names: {
    commands: {
      saveBackup: 'Spara säkerhetskopia…',
      restoreBackup: 'Återställ säkerhetskopia…',
    },
    synonyms: {
      saveBackup: 'spara, kopia',
      restoreBackup: 'öppna säkerhetskopia, ta tillbaka',
    },
  },
};
