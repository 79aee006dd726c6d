import type { WorkTopics } from '../../help-topic.ts';

export const tasks: WorkTopics['tasks'] = {
  title: 'Uppgifter',
  lead: 'Bland uppgifterna finns det som du ska göra och det som andra har lovat göra.',
  parts: [
    {
      heading: 'Lägga till en uppgift',
      blocks: [
        'Skriv uppgiften på en rad och tryck på Enter. {newTask} lägger till en uppgift var du än är i programmet.',
        {
          list: [
            'Dagen kan skrivas först eller sist: ”12.12. be SHM om svar” eller ”ring sekretariatet fre”.',
            'Programmet förstår datum, veckodagar och orden i dag, i morgon, denna vecka och nästa vecka. Veckan betyder fredagen i den.',
            'Den förstådda tidsfristen visas under fältet innan uppgiften läggs till.',
          ],
        },
      ],
    },
    {
      heading: 'Listan',
      blocks: [
        {
          list: [
            'På en rad markerar mellanslag uppgiften som utförd, F2 eller Enter öppnar den och Delete tar bort den.',
            'I radens meny kan uppgiften skjutas upp en dag eller en vecka.',
            'När en person, en organisation eller ett namn anges som den som gör uppgiften flyttas den till vyn Andras.',
            'Utförda uppgifter finns i vyn Utförda. De kan öppnas på nytt.',
          ],
        },
        'Varje ändring kan ångras: {undo}.',
      ],
    },
    {
      heading: 'Vad uppgiften kom av',
      blocks: [
        'En uppgift som läggs till på sidan för en skyldighet, ett samarbete, ett frågeformulär eller en rekommendation minns vad den hör till. Länken leder tillbaka dit. När det raderas följer uppgifterna med.',
      ],
    },
  ],
};
