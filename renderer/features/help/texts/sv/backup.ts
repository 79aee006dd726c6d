import type { WorkTopics } from '../../help-topic.ts';

export const backup: WorkTopics['backup'] = {
  title: 'Säkerhetskopia och en annan dator',
  lead: 'Uppgifterna finns bara på den här datorn. Säkerhetskopian är en enda fil som innehåller allt.',
  parts: [
    {
      heading: 'Spara en säkerhetskopia',
      blocks: [
        {
          steps: [
            'Välj {saveBackup}.',
            'Spara filen någon annanstans än på den här datorn, till exempel på myndighetens nätverksdisk.',
            'Gör en ny säkerhetskopia regelbundet, och alltid före en stor import.',
          ],
        },
        {
          note: 'Säkerhetskopian krypteras med kontorets nyckel om du inte väljer en lösenfras eller en fil utan kryptering. Gör återställningsblanketten i inställningarna: utan den eller en lösenfras som angetts i inställningarna går en kopia som krypterats med nyckeln inte att öppna på en annan dator.',
        },
      ],
    },
    {
      heading: 'Automatiska säkerhetskopior',
      blocks: [
        'Programmet gör en säkerhetskopia varje halvtimme när uppgifter ändras, när det stängs och före import, sammanslagning, borttagning av flera uppgifter, återställning och en ny version av programmet. Om ingenting har ändrats sedan den förra behövs ingen ny.',
        'När du slår samman många kontakter efter varandra räcker en säkerhetskopia som är högst tio minuter gammal: allt som har sparats efter den finns i säkringsloggen och kan återställas därifrån. Om det inte går att skriva i säkringsloggen görs en säkerhetskopia före varje sammanslagning.',
        'Kopiorna och tidpunkterna ser du i inställningarna: {goSettings}.',
      ],
    },
    {
      heading: 'Återställa',
      blocks: [
        {
          steps: [
            'Välj {restoreBackup} och öppna filen.',
            'Programmet visar när kopian gjordes och vad den innehåller. Jämför den med de nuvarande uppgifterna.',
            'Godkänn återställningen. De nuvarande uppgifterna ersätts, men en kopia av dem sparas som du kan gå tillbaka till.',
          ],
        },
        'En skadad fil eller en fil från en nyare version återställs inte. Då förblir de nuvarande uppgifterna oförändrade.',
      ],
    },
    {
      heading: 'Återställa en enskild uppgift',
      blocks: [
        {
          steps: [
            'Välj {compareBackup} och sedan en automatisk säkerhetskopia eller en fil.',
            'Programmet visar vad som är borta, har ändrats eller lagts till efter kopian. Sök med ord eller avgränsa efter område.',
            'Öppna en uppgift: du ser fält för fält vad som stod där då och vad som står där nu.',
            'Återställ hela uppgiften, en del av den eller ett enda fält. Återställningen kan ångras.',
          ],
        },
        'Allt annat förblir som det är. En person vars uppgifter har raderats för gott kommer inte tillbaka den här vägen heller.',
      ],
    },
    {
      heading: 'Uppgifter för andra program',
      blocks: [
        'I inställningarna kan kontorets uppgifter också sparas som en JSON-fil som andra program läser: {goSettings}. Den är ingen säkerhetskopia och kan inte återställas.',
      ],
    },
    {
      heading: 'Alla uppgifter i öppna format',
      blocks: [
        'Om uppgifterna ska till ett annat system eller ett arkiv, exportera dem i öppna format. Paketet går att öppna utan detta program.',
        {
          steps: [
            'Välj {exportEverything} och läs vad paketet innehåller. Det krypteras inte.',
            'Välj språk för rubriker och dokument. Det tar en stund när uppgifterna är många; du kan avbryta.',
            'Spara paketet på en plats som bara kontoret har tillgång till. Filen LÄS.txt i paketet berättar vad som finns i det.',
          ],
        },
        {
          note: 'Paketet kan återställas som en säkerhetskopia: {restoreBackup}. Papperskorgen och ändringshistoriken ingår inte, så det ersätter inte en säkerhetskopia. Ändringar i tabellerna kommer inte tillbaka till programmet.',
        },
      ],
    },
    {
      heading: 'Byta till en annan dator',
      blocks: [
        {
          steps: [
            'Spara en säkerhetskopia på den gamla datorn.',
            'Installera programmet på den nya datorn.',
            'Återställ säkerhetskopian. Programmet frågar efter återställningsblankettens nyckel eller lösenfrasen. En automatisk säkerhetskopias lösenfras behöver också nyckelfilen avain.age, som finns bredvid säkerhetskopiorna. Nyckeln blir kvar på den nya datorn, så att återställningsblanketten eller lösenfrasen öppnar också de säkerhetskopior som görs där. Också inställningarna följer med.',
            'När uppgifterna finns på den nya datorn, använd bara den. Uppgifter från två datorer slås inte ihop.',
          ],
        },
      ],
    },
    {
      heading: 'Att öppna en säkerhetskopia utan det här programmet',
      blocks: [
        'En krypterad säkerhetskopia kan öppnas på vilken dator som helst med nyckeln på återställningsblanketten och två avgiftsfria program, age och gzip (i Windows kan 7-Zip ersätta gzip). Ämbetsverkets it-stöd kan göra det.',
        {
          steps: [
            'Skriv nyckeln, som börjar med AGE-SECRET-KEY-1, på en rad med stora bokstäver och utan mellanslag i en textfil med namnet avain.txt. Om bara lösenfrasen är känd, använd i stället filen avain.age som ligger bredvid säkerhetskopiorna.',
            'Kopiera säkerhetskopian till samma mapp med namnet kopio.koordbak.',
            'Öppna kommandoraden i den mappen och ge kommandot: age -d -i avain.txt -o kopio.gz kopio.koordbak',
            'Om du själv sparade kopian med en lösenfras, ge i stället kommandot: age -d -o kopio.gz kopio.koordbak. Det frågar efter lösenfrasen. En okrypterad kopia behöver bara få namnet kopio.gz.',
            'Packa upp filen: gunzip kopio.gz',
            'Filen kopio är text: först en rad om säkerhetskopian, sedan en rad för varje post och sist en rad med en kontrollsumma. Om den sista raden saknas är filen inte hel.',
            'Radera avain.txt och de öppnade filerna när du inte längre behöver dem: de är inte krypterade.',
          ],
        },
        {
          note: 'Utan nyckeln eller lösenfrasen kan ingen öppna en krypterad säkerhetskopia, inte heller programmets tillverkare.',
        },
      ],
    },
  ],
};
