import type { ProgramTopics } from '../../help-topic.ts';

export const program: ProgramTopics = {
  search: {
    title: 'Sökning och kommandon',
    lead: 'Ett enda fält hittar kommandon, kontakter och dokument.',
    parts: [
      {
        heading: 'Kommandopaletten',
        blocks: [
          'Öppna {palette} och skriv. De senast använda kommandona står överst. Ett kommando hittas också med ett annat ord, till exempel ”docx”.',
          'Piltangenterna väljer, Enter utför och Esc stänger.',
        ],
      },
      {
        heading: 'Att röra sig',
        blocks: [
          {
            list: [
              'F6 går från en del av fönstret till nästa, med skifttangenten tillbaka.',
              'I en lista går pilarna, Home, End, Page Up och Page Down från rad till rad, och Enter öppnar.',
              'Föregående vy: {back}. Nästa vy: {forward}.',
            ],
          },
        ],
      },
      {
        heading: 'Skriva ut',
        blocks: [
          'Varje lista och sida kan skrivas ut: {print}. En öppen kontakt skrivs ut som en egen sida. Utskriften har kontorets namn och datum.',
        ],
      },
    ],
  },
  settings: {
    title: 'Inställningar',
    lead: 'I inställningarna finns språk, utseende, uppgifter om kontoret, säkerhetskopior och exempeluppgifter.',
    parts: [
      {
        heading: 'Tre språk',
        blocks: [
          'Skärmspråket är något annat än dokumentets språk och personens kontaktspråk. Skärmspråket kan bytas när som helst: {goSettings}.',
        ],
      },
      {
        heading: 'Uppgifter om kontoret',
        blocks: [
          'Organisation, enhet och tjänstebeteckning skrivs på tre språk. Om ett språk saknas används den finska texten i dokumentet.',
        ],
      },
      {
        heading: 'Utseende',
        blocks: [
          'Temat kan vara ljust, mörkt eller enligt systemet. Windows kontrastteman fungerar. Texten blir större när du zoomar in: {zoomIn}.',
        ],
      },
    ],
  },
  shortcuts: {
    title: 'Kortkommandon',
    lead: 'Allt kan göras med tangentbordet. En knapps kortkommando visas när knappen är i fokus.',
    parts: [],
  },
  safety: {
    title: 'Dataskydd och säkerhet',
    lead: 'Programmet är till för kontakter och dokument. Uppgifter om offer eller enskilda ärenden antecknas inte i det.',
    parts: [
      {
        heading: 'Vad som inte antecknas',
        blocks: [
          {
            note: 'Skriv inte i något fält uppgifter om offer för människohandel, om misstänkta eller om enskilda ärenden. Skriv inte personbeteckningar.',
          },
          'Programmet känner igen en personbeteckning och utelämnar en sådan kolumn ur importen.',
        ],
      },
      {
        heading: 'Ingenting lämnar den här datorn',
        blocks: [
          'Programmet kontaktar inte nätet. Uppgifter lämnar datorn bara när du själv sparar ett dokument eller en säkerhetskopia, skriver ut eller öppnar en länk.',
        ],
      },
      {
        heading: 'Personernas rättigheter',
        blocks: [
          {
            list: [
              'Berätta för personen varifrån uppgifterna kommer, senast inom en månad eller i det första meddelandet.',
              'När en person frågar om sina uppgifter, öppna personens sida: där finns allt, också källan och ändamålet.',
              'Ta bort kontakter som inte längre behövs.',
            ],
          },
        ],
      },
    ],
  },
  problems: {
    title: 'När något inte fungerar',
    lead: 'De sparade uppgifterna finns kvar även om en vy inte öppnas. Här är de vanligaste situationerna.',
    parts: [
      {
        heading: 'En fil kan inte öppnas eller sparas',
        blocks: [
          {
            list: [
              'Filen är öppen i ett annat program: stäng den och försök igen.',
              'Du saknar rätt till mappen eller skivan är full: välj ett annat ställe.',
              'Listan känns inte igen: öppna den i Excel och spara den som .xlsx.',
            ],
          },
        ],
      },
      {
        heading: 'En vy öppnas inte',
        blocks: [
          'Välj ”Försök igen”. Om felet upprepas, välj ”Kopiera uppgifterna” och skicka dem till programmets administratör. De kopierade uppgifterna innehåller inga kontaktuppgifter.',
        ],
      },
      {
        heading: 'Programmet startar inte',
        blocks: [
          {
            list: [
              'Programmet är redan öppet: sök det andra fönstret eller stäng det.',
              'Uppgifterna har sparats med en nyare version: installera programmets senaste version.',
              'Databasen kan inte öppnas: starta om datorn. Om det inte hjälper, återställ den senaste säkerhetskopian.',
            ],
          },
        ],
      },
      {
        heading: 'Något har försvunnit',
        blocks: [
          'Ångra de senaste ändringarna: {undo}. Kontrollera att listan inte är begränsad: sökningen och urvalet kan tas bort ovanför listan.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Tillgänglighetsutlåtande',
    lead: 'Målet är att programmet uppfyller kraven i WCAG 2.2 på nivå A och AA samt i standarden EN 301 549.',
    parts: [
      {
        heading: 'Vad som har gjorts',
        blocks: [
          {
            list: [
              'Allt kan göras med tangentbordet, och fokus syns alltid.',
              'Tabeller, rubriker, formulär och meddelanden är märkta för skärmläsare.',
              'Färg är aldrig det enda sättet att berätta något. Kontrasterna har räknats i ljust och mörkt tema, och Windows kontrastteman fungerar.',
              'Vyerna fungerar med 200 procents förstoring.',
              'Programmet följer inställningen för mindre rörelse.',
              'Word-dokumenten kontrolleras innan de sparas.',
            ],
          },
        ],
      },
      {
        heading: 'Hur det har kontrollerats',
        blocks: [
          'I varje version kontrolleras vyerna automatiskt med verktyget axe i ljust, mörkt och tvingade färgers läge samt med tangentbordet. En automatisk kontroll hittar inte allt, och ingen utomstående bedömning har gjorts.',
        ],
      },
      {
        heading: 'Brister',
        blocks: [
          'Webbläsarens och operativsystemets egna fönster, såsom val av fil och utskrift, hör inte till programmet.',
          'Om du märker en brist, berätta det för programmets administratör.',
        ],
      },
    ],
  },
};
