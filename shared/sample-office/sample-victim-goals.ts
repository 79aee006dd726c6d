import type { SampleGoal } from './sample-programme.ts';

/**
 * Goals and actions of the programme being drafted. Nobody has proposed them; what is missing in some (a lead, a date,
 * money, an indicator, a translation) is there to be found by the gap meter.
 */
export const VICTIM_GOALS: readonly SampleGoal[] = [
  {
    title: [
      'Uhrit tunnistetaan varhain',
      'Offren identifieras tidigt',
      'Victims are identified early',
    ],
    why: [
      'Uhri saa apua vasta, kun joku huomaa hänen tilanteensa.',
      'Ett offer får hjälp först när någon lägger märke till situationen.',
      'A victim gets help only once somebody notices the situation.',
    ],
    target: [
      'Uhreja työssään kohtaavat tuntevat tunnusmerkit ja tietävät, mihin ohjata.',
      'De som möter offer i sitt arbete känner till kännetecknen och vet vart de ska hänvisa.',
      'Those who meet victims in their work know the signs and know where to refer.',
    ],
    indicators: [
      {
        name: [
          'Auttamisjärjestelmään ohjanneiden tahojen määrä',
          'Antal aktörer som hänvisat till hjälpsystemet',
        ],
        kind: 'number',
        direction: 'up',
        baseline: { value: '20', year: 2025, note: 'Keksitty luku' },
      },
    ],
    actions: [
      {
        title: [
          'ESIMERKKI: Tunnistamisen ohje kaikille viranomaisille',
          'EXEMPEL: Anvisning om identifiering för alla myndigheter',
          'SAMPLE: Guidance on identification for all authorities',
        ],
        description: [
          'Laaditaan yhteinen ohje tunnusmerkeistä ja ohjaamisesta. Ohje julkaistaan kolmella kielellä.\n\n- tunnusmerkit aloittain\n- puheeksi ottaminen\n- ohjaaminen auttamisjärjestelmään',
          'En gemensam anvisning om kännetecken och hänvisning utarbetas. Anvisningen publiceras på tre språk.\n\n- kännetecken per bransch\n- att ta upp saken\n- hänvisning till hjälpsystemet',
          'A common guide on signs and referral is drawn up. It is published in three languages.\n\n- signs by sector\n- raising the matter\n- referral to the assistance system',
        ],
        kind: 'guidance',
        tags: ['tunnistaminen'],
        needs: ['practice'],
        from: '2027-02-01',
        to: '2027-12-31',
        money: { state: 'withinFrames' },
        state: 'agreed',
        parties: [
          ['om', 'lead', 'confirmed', 'Ilmari Ääninen'],
          ['sm', 'coLead', 'confirmed', 'Kauko Rannanjärvi'],
          ['migri', 'partner', 'confirmed', 'Kerttu Hillanen'],
          ['turvasatama', 'partner', 'conditions', 'Irja Keltavuori'],
        ],
        milestones: [
          [['Luonnos kommenteille', 'Utkast för kommentarer', 'Draft for comments'], '2027-06-30'],
          [['Ohje julkaistu', 'Anvisningen publicerad', 'Guide published'], '2027-12-15'],
        ],
        indicators: [
          {
            name: [
              'Ohjeen tuntevien osuus',
              'Andel som känner till anvisningen',
              'Share who know the guide',
            ],
            definition: [
              'Kyselyyn vastanneista',
              'Av dem som svarat på enkäten',
              'Of those who answered the survey',
            ],
            source: ['Kysely viranomaisille', 'Enkät till myndigheterna', 'Survey of authorities'],
            kind: 'percent',
            direction: 'up',
            unit: { fi: '%', sv: '%', en: '%' },
            baseline: { value: '33', year: 2025, note: 'Keksitty luku' },
            target: { value: '80', year: 2029 },
            series: [
              { value: '31', year: 2024 },
              { value: '33', year: 2025 },
              { value: '35', year: 2026 },
            ],
          },
        ],
        carries: [[0, 'full']],
      },
      {
        title: [
          'ESIMERKKI: Koulutus työsuojelutarkastajille',
          'EXEMPEL: Utbildning för arbetarskyddsinspektörer',
        ],
        description: [
          'Tarkastajat koulutetaan tunnistamaan pakkotyön merkit tarkastuksilla.',
          'Inspektörerna utbildas i att känna igen tecken på tvångsarbete vid inspektioner.',
        ],
        kind: 'training',
        tags: ['tunnistaminen', 'koulutus', 'työperäinen'],
        needs: ['money'],
        from: '2027-08-01',
        to: '2028-12-31',
        money: {
          state: 'partly',
          sum: 60000,
          budgetItem: '32.01.03',
          note: 'Momentti on keksitty.',
        },
        state: 'inDraft',
        parties: [
          ['tem', 'lead', 'asked', 'Tyyne Vaahtera-Aho'],
          ['stm', 'partner', 'notAsked'],
        ],
        milestones: [[['Ensimmäinen koulutus', 'Första utbildningen'], '2027-11-15']],
        indicators: [
          {
            name: ['Koulutettuja tarkastajia', 'Utbildade inspektörer'],
            kind: 'number',
            direction: 'up',
            target: { value: '150', year: 2028 },
          },
        ],
        carries: [
          [0, 'part'],
          [2, 'supports'],
        ],
      },
      {
        title: ['ESIMERKKI: Etsivän työn verkosto', 'EXEMPEL: Nätverk för uppsökande arbete'],
        old: ['sv'],
        kind: 'service',
        needs: ['money', 'practice'],
        scheduleNote: ['jatkuva', 'fortlöpande', 'continuous'],
        money: { state: 'open' },
        state: 'proposed',
        parties: [
          ['stm', 'lead', 'refused', 'Helka Syväoja'],
          ['turvasatama', 'partner', 'confirmed'],
          ['stodnatverket', 'partner', 'confirmed', 'Maj-Britt Ångskär'],
        ],
      },
      {
        title: [
          'ESIMERKKI: Tunnistaminen rajatarkastuksissa',
          'EXEMPEL: Identifiering vid gränskontroller',
          'SAMPLE: Identification at border checks',
        ],
        kind: 'training',
        tags: ['tunnistaminen', 'koulutus'],
        needs: ['practice'],
        from: '2027-01-01',
        to: '2028-06-30',
        money: { state: 'none' },
        state: 'agreed',
        parties: [['rvl', 'lead', 'confirmed', 'Väinö Ulappa']],
        indicators: [
          {
            name: ['Koulutus suoritettu', 'Utbildningen genomförd', 'Training completed'],
            kind: 'yesNo',
            direction: 'none',
            baseline: { value: 'ei', year: 2026 },
            target: { value: 'kyllä', year: 2028 },
          },
        ],
        carries: [[0, 'supports']],
      },
    ],
  },
  {
    title: [
      'Uhrit saavat apua ja turvaa',
      'Offren får hjälp och trygghet',
      'Victims receive help and safety',
    ],
    why: [
      'Avun saaminen ei saa riippua asuinpaikasta eikä rikosprosessista.',
      'Tillgången till hjälp får inte bero på boningsort eller brottsprocess.',
    ],
    target: [
      'Palvelut ovat saatavilla koko maassa molemmilla kansalliskielillä.',
      'Tjänsterna finns i hela landet på båda nationalspråken.',
    ],
    actions: [
      {
        title: [
          'ESIMERKKI: Palvelupolku hyvinvointialueille',
          'EXEMPEL: Servicekedja för välfärdsområdena',
          'SAMPLE: Service pathway for wellbeing services counties',
        ],
        description: [
          'Kuvataan, kuka vastaa uhrin palveluista missäkin vaiheessa.',
          'Det beskrivs vem som ansvarar för offrets tjänster i varje skede.',
        ],
        kind: 'service',
        needs: ['practice'],
        from: '2027-03-01',
        to: '2028-12-31',
        money: {
          state: 'secured',
          sum: 250000,
          budgetItem: '33.60.31',
          note: 'Momentti on keksitty.',
        },
        state: 'agreed',
        parties: [
          ['stm', 'lead', 'confirmed', 'Anna-Kaarina Metsäranta-Välikangasniemi'],
          ['merenrannanhyvinvointialue', 'partner', 'conditions', 'Kyllikki Satamäki'],
          ['thl', 'partner', 'confirmed', 'Taimi Luotola'],
          ['yvv', 'informed', 'notAsked'],
        ],
        milestones: [
          [['Kuvaus valmis', 'Beskrivningen klar', 'Description ready'], '2027-10-31'],
          [['Käytössä kaikilla alueilla', 'I bruk i alla områden'], '2028-12-31'],
        ],
        indicators: [
          {
            name: [
              'Alueita, joilla palvelupolku on käytössä',
              'Områden där servicekedjan är i bruk',
            ],
            kind: 'number',
            direction: 'up',
            baseline: { value: '1', year: 2025, note: 'Keksitty luku' },
            target: { value: '21', year: 2028 },
            series: [
              { value: '1', year: 2025 },
              { value: '2', year: 2026 },
            ],
          },
        ],
        carries: [[1, 'full']],
      },
      {
        title: ['ESIMERKKI: Lapsiuhrien tuki', 'EXEMPEL: Stöd till barn som är offer'],
        kind: 'service',
        tags: ['lapset'],
        needs: ['legislation', 'money'],
        from: '2028-01-01',
        to: '2030-06-30',
        money: { state: 'open', note: 'Arvio puuttuu.' },
        state: 'inDraft',
        parties: [
          ['stm', 'lead', 'asked'],
          ['om', 'coLead', 'confirmed'],
        ],
        carries: [
          [4, 'full'],
          [1, 'part'],
        ],
      },
      {
        title: ['ESIMERKKI: Turvallinen asuminen', 'EXEMPEL: Tryggt boende'],
        kind: 'service',
        needs: ['money'],
        state: 'idea',
      },
      {
        title: [
          'ESIMERKKI: Oikeudellinen neuvonta uhreille',
          'EXEMPEL: Juridisk rådgivning till offer',
          'SAMPLE: Legal advice to victims',
        ],
        kind: 'service',
        needs: ['legislation'],
        from: '2027-05-01',
        to: '2029-12-31',
        money: { state: 'withinFrames' },
        state: 'inDraft',
        parties: [
          ['om', 'lead', 'confirmed', 'Vuokko Esimerkki'],
          ['kuuntelevakasi', 'partner', 'asked', 'Tellervo Yli-Sorsa'],
        ],
        milestones: [[['Esiselvitys', 'Förstudie', 'Preliminary study'], '2027-12-31']],
        carries: [[1, 'supports']],
      },
    ],
  },
];
