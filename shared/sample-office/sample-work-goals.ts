import type { SampleGoal } from './sample-programme.ts';

/** The other goals of the programme being drafted: see `sample-victim-goals.ts`. */
export const WORK_GOALS: readonly SampleGoal[] = [
  {
    title: [
      'Rikosvastuu toteutuu',
      'Det straffrättsliga ansvaret förverkligas',
      'Offenders are held criminally liable',
    ],
    why: [
      'Epäilyt on tutkittava ripeästi ja yhdenmukaisesti.',
      'Misstankar ska utredas snabbt och enhetligt.',
    ],
    target: [
      'Esitutkinta ja syyteharkinta etenevät ilman aiheetonta viivytystä.',
      'Förundersökning och åtalsprövning framskrider utan obefogat dröjsmål.',
    ],
    indicators: [
      {
        name: ['Esitutkinnan keskimääräinen kesto', 'Förundersökningens genomsnittliga längd'],
        kind: 'number',
        direction: 'down',
        unit: { fi: 'kuukautta', sv: 'månader', en: 'months' },
        baseline: { value: '18', year: 2025, note: 'Keksitty luku' },
        target: { value: '12', year: 2030 },
        series: [
          { value: '20', year: 2023 },
          { value: '19', year: 2024 },
          { value: '18', year: 2025 },
        ],
      },
    ],
    actions: [
      {
        title: [
          'ESIMERKKI: Erikoistuneiden tutkijoiden verkosto',
          'EXEMPEL: Nätverk av specialiserade utredare',
          'SAMPLE: Network of specialised investigators',
        ],
        old: ['en'],
        kind: 'structure',
        needs: ['practice'],
        from: '2027-01-01',
        to: '2027-12-31',
        money: { state: 'withinFrames' },
        state: 'agreed',
        parties: [
          ['sm', 'lead', 'confirmed', 'Impi Öljymäki'],
          ['krp', 'partner', 'confirmed', 'Urho Mallikas'],
          ['syyttajalaitos', 'partner', 'confirmed', 'Alma Käräjäoja'],
        ],
        milestones: [[['Verkosto nimetty', 'Nätverket utsett', 'Network appointed'], '2027-03-31']],
        indicators: [
          {
            name: [
              'Verkoston tapaamisia vuodessa',
              'Nätverkets möten per år',
              'Meetings of the network a year',
            ],
            kind: 'number',
            direction: 'up',
            baseline: { value: '0', year: 2026 },
            target: { value: '4', year: 2028 },
          },
        ],
        carries: [[2, 'part']],
      },
      {
        title: ['ESIMERKKI: Koulutus syyttäjille', 'EXEMPEL: Utbildning för åklagare'],
        kind: 'training',
        tags: ['koulutus'],
        needs: ['money'],
        from: '2027-09-01',
        to: '2029-05-31',
        money: { state: 'partly', sum: 40000 },
        state: 'proposed',
        parties: [['syyttajalaitos', 'lead', 'asked', 'Ragnar Björknäs']],
        carries: [[2, 'full']],
      },
      {
        title: ['ESIMERKKI: Sääntelyn arviointi', 'EXEMPEL: Bedömning av regleringen'],
        description: [
          'Arvioidaan, onko rangaistussäännöksissä muutostarpeita.',
          'Det bedöms om straffbestämmelserna behöver ändras.',
        ],
        kind: 'legislation',
        needs: ['legislation'],
        from: '2028-01-01',
        to: '2029-12-31',
        money: { state: 'none' },
        state: 'inDraft',
        parties: [['om', 'lead', 'confirmed', 'Torsten af Malmholm']],
        milestones: [[['Arviomuistio', 'Bedömningspromemoria'], '2029-03-31']],
      },
    ],
  },
  {
    title: ['Työtä tehdään yhdessä', 'Arbetet görs tillsammans', 'The work is done together'],
    why: [
      'Ihmiskauppa koskee monen hallinnonalan tehtäviä.',
      'Människohandel berör många förvaltningsområden.',
    ],
    target: [
      'Viranomaisilla ja järjestöillä on pysyvät yhteistyön rakenteet.',
      'Myndigheterna och organisationerna har bestående strukturer för samarbete.',
    ],
    actions: [
      {
        title: [
          'ESIMERKKI: Alueelliset yhteistyöryhmät',
          'EXEMPEL: Regionala samarbetsgrupper',
          'SAMPLE: Regional cooperation groups',
        ],
        kind: 'structure',
        needs: ['practice'],
        from: '2027-04-01',
        to: '2028-03-31',
        money: { state: 'withinFrames' },
        state: 'agreed',
        parties: [
          ['om', 'lead', 'confirmed', 'Saimi Tuulikallio'],
          ['merenrannanhyvinvointialue', 'partner', 'asked'],
          ['turvasatama', 'partner', 'confirmed'],
        ],
        indicators: [
          {
            name: ['Toimivia ryhmiä', 'Fungerande grupper', 'Working groups in operation'],
            kind: 'number',
            direction: 'up',
            baseline: { value: '3', year: 2026, note: 'Keksitty luku' },
            target: { value: '8', year: 2028 },
          },
        ],
        carries: [[0, 'part']],
      },
      {
        title: ['ESIMERKKI: Pohjoismainen tietojenvaihto', 'EXEMPEL: Nordiskt informationsutbyte'],
        old: ['sv'],
        kind: 'intl',
        scheduleNote: ['vuosittain', 'årligen'],
        money: { state: 'withinFrames' },
        state: 'inDraft',
        parties: [
          ['um', 'lead', 'confirmed', 'Meeri Lumikero'],
          ['nordiccentre', 'partner', 'asked', 'Astrid Fjällström'],
        ],
        indicators: [
          {
            name: ['Toteutuneet tapaamiset', 'Genomförda möten'],
            kind: 'text',
            direction: 'none',
          },
        ],
      },
      {
        title: ['ESIMERKKI: Viestintä työntekijöille usealla kielellä'],
        kind: 'communication',
        tags: ['työperäinen'],
        needs: ['money'],
        from: '2027-06-01',
        to: '2028-05-31',
        money: { state: 'open' },
        state: 'proposed',
        parties: [['tem', 'lead', 'notAsked']],
        milestones: [[['Kielet valittu'], '2027-09-30']],
      },
    ],
  },
  {
    title: ['Työ perustuu tietoon', 'Arbetet bygger på kunskap', 'The work rests on knowledge'],
    why: ['Ilmiöstä on vain hajanaista tietoa.', 'Kunskapen om fenomenet är splittrad.'],
    target: [
      'Vuosittainen tilasto kattaa kaikki vaiheet ilmiannosta tuomioon.',
      'Den årliga statistiken täcker alla skeden från anmälan till dom.',
    ],
    actions: [
      {
        title: [
          'ESIMERKKI: Yhteinen tilastopohja',
          'EXEMPEL: Gemensam statistikgrund',
          'SAMPLE: Common basis for statistics',
        ],
        description: [
          'Sovitaan luokituksista ja toimitusajoista.',
          'Klassificeringar och leveranstider avtalas.',
          'Classifications and delivery times are agreed.',
        ],
        kind: 'research',
        needs: ['practice', 'money'],
        from: '2027-01-15',
        to: '2027-09-30',
        money: { state: 'secured', sum: 120000 },
        state: 'agreed',
        parties: [
          ['om', 'lead', 'confirmed'],
          ['thl', 'coLead', 'confirmed', 'Taimi Luotola'],
          ['krp', 'partner', 'confirmed', 'Hilja Tienhaara'],
          ['migri', 'partner', 'asked'],
        ],
        milestones: [
          [
            ['Luokitukset sovittu', 'Klassificeringarna avtalade', 'Classifications agreed'],
            '2027-05-31',
          ],
        ],
        indicators: [
          {
            name: [
              'Tietoja toimittavia viranomaisia',
              'Myndigheter som lämnar uppgifter',
              'Authorities that deliver data',
            ],
            kind: 'number',
            direction: 'up',
            baseline: { value: '3', year: 2025, note: 'Keksitty luku' },
            target: { value: '9', year: 2027 },
            series: [
              { value: '3', year: 2025 },
              { value: '4', year: 2026 },
            ],
          },
        ],
        carries: [[3, 'full']],
      },
      {
        title: [
          'ESIMERKKI: Tutkimus työperäisestä hyväksikäytöstä',
          'EXEMPEL: Forskning om utnyttjande i arbetslivet',
        ],
        kind: 'research',
        tags: ['työperäinen'],
        needs: ['money'],
        from: '2028-01-01',
        to: '2030-03-31',
        money: { state: 'partly', sum: 180000 },
        state: 'proposed',
        parties: [
          ['tem', 'lead', 'conditions', 'Börje Sandnäs'],
          ['thl', 'partner', 'asked', 'Nils von Ekenholm'],
        ],
      },
      {
        title: ['ESIMERKKI: Rikoslajien vertailu', 'EXEMPEL: Jämförelse av brottstyper'],
        kind: 'research',
        state: 'dropped',
        parties: [['om', 'lead', 'refused']],
      },
      {
        title: [
          'ESIMERKKI: Ulkopuolinen arviointi',
          'EXEMPEL: Extern utvärdering',
          'SAMPLE: External evaluation',
        ],
        kind: 'research',
        needs: ['money'],
        from: '2029-09-01',
        to: '2030-12-31',
        money: {
          state: 'secured',
          sum: 90000,
          budgetItem: '25.01.03',
          note: 'Momentti on keksitty.',
        },
        state: 'agreed',
        parties: [['om', 'lead', 'confirmed', 'Vuokko Esimerkki']],
        milestones: [
          [['Kilpailutus', 'Konkurrensutsättning', 'Tender'], '2029-12-31'],
          [['Loppuraportti', 'Slutrapport', 'Final report'], '2030-11-30'],
        ],
      },
    ],
  },
];
