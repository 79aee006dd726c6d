import type { WorkTopics } from '../../help-topic.ts';

export const said: WorkTopics['said'] = {
  title: 'Vad har vi sagt?',
  lead: 'Sök i allt som har sagts, besvarats och avtalats: inlägg, resultat, svar på frågeformulär och svar på rekommendationer.',
  parts: [
    {
      heading: 'Sökning',
      blocks: [
        {
          list: [
            'Alla ord måste finnas. Början av ett ord räcker, och ord med annan ändelse hittas också.',
            'Om ett ord inte hittas tillåts ett skrivfel.',
            'Avgränsa efter typ, organ, ämne, land eller år. Utan ord visas de nyaste först.',
            'Träffens rubrik öppnar tillfället, frågan eller rekommendationen.',
          ],
        },
      ],
    },
    {
      heading: 'Export av träffarna',
      blocks: [
        'Träffarna kan exporteras som Excel-arbetsbok eller CSV-fil. Begränsade texter lämnas bort, och deras antal nämns.',
      ],
    },
  ],
};
