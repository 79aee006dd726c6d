import type { WorkTopics } from '../../help-topic.ts';

export const cooperation: WorkTopics['cooperation'] = {
  title: 'Samarbetsloggen',
  lead: 'I loggen antecknas möten, besök, inlägg och svar, så att man senare vet var Finland var, vad Finland sade och vad det ledde till.',
  parts: [
    {
      heading: 'Snabbanteckning',
      blocks: [
        {
          steps: [
            'Välj {quickEntry} och skriv en rad, till exempel ”3.12. GRETA möte Strasbourg tal”.',
            'Se vad som lästes på raden: typ, dagar, plats, land och organ. Resten blir rubrik. Ingenting hittas på.',
            'Tryck Enter. Händelsen är ett utkast tills du kontrollerar den och byter status.',
          ],
        },
        'Det går också i kommandosökningen ({palette}): skriv raden och välj ”Anteckna”. En dag utan år är den närmaste sådana dagen.',
      ],
    },
    {
      heading: 'Händelsens sida',
      blocks: [
        {
          list: [
            'Parter: ett organ, en organisation, en person eller bara ett namn, var och en i sin roll.',
            'Vad Finland sade, resultat och andras ståndpunkter. De hittas senare med sökningen {goSaid}.',
            'Uppföljande uppgifter går till uppgiftslistan.',
            'Programmet för ett landbesök: punkter, värdar och deltagare.',
          ],
        },
        'I åtgärdsmenyn kan händelsen kopieras, fortsättas som serie eller sparas som mall. Dagen lämnas alltid öppen.',
      ],
    },
    {
      heading: 'Konfidentialitet',
      blocks: [
        'En intern händelse märks som intern i dokument. En begränsad tas inte med i något dokument eller någon export.',
        { note: 'Uppgifter om offer eller enskilda ärenden antecknas inte i loggen.' },
      ],
    },
    {
      heading: 'Bilagor',
      blocks: [
        'En fil läggs till med knappen eller genom att släppas i fönstret. En bilaga får vara högst 25 MB och alla bilagor tillsammans 150 MB. Samma fil sparas bara en gång.',
        'Bilagorna finns med i säkerhetskopian. Programmet öppnar inte bilagor: spara en kopia och öppna den i det program som den är gjord i. Utrymmet för en borttagen bilaga blir ledigt efter 30 dagar.',
      ],
    },
  ],
};
