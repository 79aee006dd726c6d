import type { Programme } from '../programme/programme.ts';
import type { Fields } from '../records/record.ts';

type PastProgramme = Fields<Programme> & { goals: readonly string[] };

/**
 * The two ended programmes as far as their public sources tell: titles, dates, numbers, and the goals or themes in short.
 * Their actions are not here, since their texts were not found. Sources: the ministry's pages on anti-trafficking work, its
 * project record OM031:00/2020, and the contents page of the Ministry of the Interior's publication 29/2016.
 */
export const PAST_PROGRAMMES: readonly PastProgramme[] = [
  {
    title: { fi: 'Ihmiskaupan vastainen toimintaohjelma 2016–2017' },
    from: '2016-01-01',
    to: '2017-12-31',
    levels: [{ name: { fi: 'Teema', sv: 'Tema', en: 'Theme' } }],
    actionNumbering: 'byGoal',
    state: 'ended',
    series: 'Sisäministeriön julkaisu 29/2016',
    notes: 'Teemat sisällysluettelosta. Toimenpiteitä ei ole kirjattu.',
    goals: [
      'Koordinaation ja kansallisen yhteistyön kehittäminen',
      'Etsivä työ, tunnistaminen, auttaminen',
      'Auttamislainsäädännön seuranta',
      'Paljastaminen viranomaismenettelyissä',
      'Esitutkintaviranomaisten toimenpiteet',
      'Koulutus ja tietoisuus',
      'Kansainvälinen yhteistyö',
      'Tutkimus',
      'Lapsen asema',
    ],
  },
  {
    title: { fi: 'Suomi torjuu ihmiskauppaa: ihmiskaupan vastainen toimintaohjelma 2021–2023' },
    from: '2021-01-01',
    to: '2023-12-31',
    levels: [
      { name: { fi: 'Strateginen tavoite', sv: 'Strategiskt mål', en: 'Strategic objective' } },
    ],
    actionNumbering: 'running',
    state: 'ended',
    caseNumber: 'VN/5645/2020',
    projectNumber: 'OM031:00/2020',
    adoptedOn: '2021-05-06',
    adoptedBy: { fi: 'Valtioneuvosto', sv: 'Statsrådet', en: 'Government' },
    publishedOn: '2021-05-07',
    notes:
      'Tavoitteet on tiivistetty julkisista lähteistä. Ohjelmassa oli 55 toimenpidettä; niitä ei ole kirjattu. Hankkeen toimikausi oli 2.4.2020–31.12.2023.',
    goals: [
      'Ihmiskaupan uhrit tavoitetaan ja tunnistetaan, ja ihmiskauppa tulee ilmi',
      'Uhrit saavat tarvitsemansa avun ja tuen',
      'Rikosvastuu toteutuu tehokkaasti',
      'Ihmiskauppaa torjutaan yli hallinnonalojen ja kansalaisyhteiskunnan kanssa',
      'Ihmiskaupan vastaista työtä kehitetään tiedon pohjalta',
    ],
  },
];
