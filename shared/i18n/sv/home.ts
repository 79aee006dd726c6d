import type { Groups } from '../fi/index.ts';

export const home: Groups['home'] = {
  title: 'Skrivbord',

  dayAndWeek: '{{day}}, vecka {{week}}',
  print: 'Skriv ut dagen',
  new: 'Ny',
  today: 'I dag',
  daysLeft_one: '{{count}} dag',
  daysLeft_other: '{{count}} dagar',
  daysLate_one: '{{count}} dag försenad',
  daysLate_other: '{{count}} dagar försenad',
  period: '{{from}} – {{to}}',
  failed: 'Uppgifterna kunde inte läsas. Starta om programmet. Det som sparats finns kvar.',
  tasks: {
    title: 'Arbetsuppgifter',
    all: 'Alla arbetsuppgifter',
    empty: 'Inga försenade arbetsuppgifter och inga som ska vara klara denna vecka.',
  },
  deadlines: {
    title: 'Tidsfrister',
    all: 'Alla skyldigheter',
    empty: 'Inga öppna tidsfrister inom ett år.',
    sendBy: 'Sänds senast {{day}}',
    unverified: 'Obekräftad',
  },
  engagements: {
    title: 'Samarbete',
    all: 'Hela samarbetsloggen',
    thisWeek: 'Denna vecka',
    nextWeek: 'Nästa vecka',
  },
  rounds: {
    title: 'Utvärderingsomgångar',
    name: '{{body}}, omgång {{no}}',
    next: 'Härnäst: {{stage}}',
  },
  followUp: {
    title: 'Uppföljningsomgångar',
    answered: 'Besvarade {{answered}} / {{asked}}',
    late: 'Försenade {{count}}',
    toCheck: 'Att granska {{count}}',
    light: {
      stopped: 'Avstannat {{count}}',
      attention: 'Försenat {{count}}',
      onTrack: 'Framskrider eller genomfört {{count}}',
    },
  },
  questionnaires: {
    title: 'Öppna frågeformulär',
    all: 'Alla frågeformulär',
    ready_one: 'Färdiga {{ready}} / {{total}}',
    ready_other: 'Färdiga {{ready}} / {{total}}',
  },
  programmes: {
    title: 'Handlingsplan under beredning',
    gaps_one: 'Brister i {{gaps}} åtgärd (totalt {{actions}})',
    gaps_other: 'Brister i {{gaps}} åtgärder (totalt {{actions}})',
    noGaps_one: '{{count}} åtgärd, inga brister',
    noGaps_other: '{{count}} åtgärder, inga brister',
  },
  care: {
    title: 'Dataskydd och kontakter',
    all: 'Dataskydd',
    informLate_one: '{{formatted}} person har inte informerats inom utsatt tid.',
    informLate_other: '{{formatted}} personer har inte informerats inom utsatt tid.',
    inform_one: '{{formatted}} person ska informeras inom en månad.',
    inform_other: '{{formatted}} personer ska informeras inom en månad.',
    review_one: 'Kontrollera om informationen om {{formatted}} person fortfarande behövs.',
    review_other: 'Kontrollera om informationen om {{formatted}} personer fortfarande behövs.',
    pairs_one: 'Bland kontakterna finns {{formatted}} möjlig dubblett.',
    pairs_other: 'Bland kontakterna finns {{formatted}} möjliga dubbletter.',
    draft: '{{where}} är inte sparat.',
    draftOf: {
      person: 'Formuläret för en person',
      organisation: 'Formuläret för en organisation',
      body: 'Formuläret för ett organ',
      list: 'Formuläret för en sändlista',
      obligation: 'Formuläret för en skyldighet',
      recommendation: 'Formuläret för en rekommendation',
      engagement: 'Formuläret för en samarbetshändelse',
    },
  },
  bodies: { title: 'Organ', all: 'Alla organ' },
  first: {
    title: 'Börja här',
    text: 'Kontoret är ännu tomt. På skrivbordet samlas senare arbetsuppgifter, tidsfrister och annat som är aktuellt.',
    contacts: 'Importera kontakter',
    contactsText: 'En lista i Excel, CSV eller Word, visitkort eller inklistrade rader.',
    bodies: 'Lägg till organ',
    bodiesText: 'Sekretariatet, nätverket, GRETA och andra finns i en färdig förteckning.',
    obligations: 'Lägg till skyldigheter',
    obligationsText:
      'Finlands rapporteringsskyldigheter och GRETA:s utvärderingsomgångar finns i en färdig förteckning.',
    task: 'Anteckna en arbetsuppgift',
    taskText: 'Till exempel ”12.12. be SHM om svar”.',
  },

  names: {
    commands: {
      goHome: 'Skrivbord',
    },
    synonyms: {
      goHome: 'startsida, början, i dag, hem',
    },
  },
};
