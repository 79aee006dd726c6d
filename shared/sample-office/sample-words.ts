/**
 * What the sample office has written in one language, Finnish, as an office would: places, topics, tasks, names of lists;
 * and what it has not had translated of international cooperation. For a sample document in another language, in Swedish
 * and English. The programme is not here: what is not translated of it shows what such a document says of that.
 */
export const SAMPLE_WORDS: readonly (readonly [fi: string, sv: string, en: string])[] = [
  ['Esimerkkitoimisto', 'Exempelbyrån', 'Sample office'],
  ['Sihteeristö', 'Sekretariatet', 'Secretariat'],
  ['Ihmiskaupan vastainen verkosto', 'Nätverket mot människohandel', 'Anti-trafficking network'],
  ['Järjestöverkosto', 'Organisationsnätverket', 'NGO network'],
  ['Toimintaohjelman valmistelu', 'Beredningen av handlingsplanen', 'Drafting of the action plan'],
  ['etsivän työn ohjaaja', 'ledare för uppsökande arbete', 'Outreach Supervisor'],
  ['Kuunteleva käsi ry (keksitty)', 'Lyssnande hand rf (påhittad)', 'Listening Hand (fictitious)'],
  [
    'Saariston tukiverkosto ry (keksitty)',
    'Skärgårdens stödnätverk rf (påhittat)',
    'Archipelago Support Network (fictitious)',
  ],
  ['STM', 'SHM', 'MoSAH'],
  ['YVV', 'DOM', 'NDO'],
  ['RVLE', 'GBS', 'FBG'],
  ['neljä kertaa vuodessa', 'fyra gånger om året', 'four times a year'],
  ['kaksi kertaa vuodessa', 'två gånger om året', 'twice a year'],
  [
    'Esimerkki: kokoa vastauksen puuttuvat osat',
    'Exempel: samla ihop de delar av svaret som saknas',
    'Sample: collect the missing parts of the reply',
  ],
  // Places
  ['Tallinna', 'Tallinn', 'Tallinn'],
  ['Wien', 'Wien', 'Vienna'],
  ['Helsinki', 'Helsingfors', 'Helsinki'],
  ['Bryssel', 'Bryssel', 'Brussels'],
  ['Tukholma', 'Stockholm', 'Stockholm'],
  ['Riika', 'Riga', 'Riga'],
  ['Haag', 'Haag', 'The Hague'],
  ['Turku', 'Åbo', 'Turku'],
  [
    'Oikeusministeriö, neuvotteluhuone 1',
    'Justitieministeriet, sammanträdesrum 1',
    'Ministry of Justice, meeting room 1',
  ],
  ['Keskusrikospoliisi', 'Centralkriminalpolisen', 'National Bureau of Investigation'],
  ['Maahanmuuttovirasto', 'Migrationsverket', 'Finnish Immigration Service'],
  [
    'Yhdenvertaisuusvaltuutetun toimisto',
    'Diskrimineringsombudsmannens byrå',
    'Office of the Non-Discrimination Ombudsman',
  ],
  ['Turvasatama ry (keksitty)', 'Trygg hamn rf (påhittad)', 'Safe Harbour (fictitious)'],
  [
    'Merenrannan hyvinvointialue (keksitty)',
    'Havsstrandens välfärdsområde (påhittat)',
    'Seashore wellbeing services county (fictitious)',
  ],
  ['suomi–englanti', 'finska–engelska', 'Finnish–English'],
  [
    'suomi–englanti, ruotsi–englanti',
    'finska–engelska, svenska–engelska',
    'Finnish–English, Swedish–English',
  ],
  [
    'Viranomaiset eivät ole läsnä.',
    'Myndigheterna är inte närvarande.',
    'The authorities are not present.',
  ],
  ['Tulkkikeskus Esimerkki', 'Tolkcentralen Exempel', 'Sample Interpreting Centre'],
  [
    'Alankomaiden ohjausryhmän sihteeristö (esimerkki)',
    'Sekretariatet för den nederländska styrgruppen (exempel)',
    'Secretariat of the Netherlands steering group (sample)',
  ],
  ['Suomen yhteyshenkilö', 'Finlands kontaktperson', 'Contact person of Finland'],
  // Topics
  ['työperäinen hyväksikäyttö', 'utnyttjande av arbetskraft', 'labour exploitation'],
  ['työperäinen', 'arbetskraft', 'labour'],
  ['koulutus', 'utbildning', 'training'],
  ['tunnistaminen', 'identifiering', 'identification'],
  ['oikeussuoja', 'rättsskydd', 'legal protection'],
  ['auttaminen', 'hjälp till offer', 'assistance'],
  ['lapsiuhrit', 'barn som offer', 'child victims'],
  ['lapset', 'barn', 'children'],
  ['tilastot', 'statistik', 'statistics'],
  ['rikosprosessi', 'straffprocess', 'criminal proceedings'],
  // Lists and records of a person
  ['Toimintaohjelman valmistelijat', 'Handlingsplanens beredare', 'Drafters of the action plan'],
  ['Ministeriöiden kirjaamot', 'Ministeriernas registratorskontor', 'Registries of the ministries'],
  [
    'Sihteeristön jäsenet ja varajäsenet',
    'Sekretariatets ledamöter och ersättare',
    'Members and deputies of the secretariat',
  ],
  ['Ruotsinkieliset järjestöt', 'Svenskspråkiga organisationer', 'Swedish-speaking organisations'],
  [
    'Toimintaohjelman luonnosten kommentointi',
    'Kommentarer till utkast till handlingsplanen',
    'Comments on drafts of the action plan',
  ],
  [
    'Viralliset kirjeet ja lausuntopyynnöt',
    'Officiella brev och begäranden om utlåtande',
    'Official letters and requests for comments',
  ],
  [
    'Kokouskutsut ja kokousaineistot',
    'Möteskallelser och mötesmaterial',
    'Invitations and papers of meetings',
  ],
  [
    'Tiedotteet ja kutsut ruotsiksi',
    'Meddelanden och inbjudningar på svenska',
    'News and invitations in Swedish',
  ],
  [
    'Sihteeristön kokouskutsut',
    'Kallelser till sekretariatets möten',
    'Invitations to the secretariat',
  ],
  ['Kokouskutsujen lähettäminen', 'Att sända möteskallelser', 'Sending invitations to meetings'],
  ['Oikeusministeriön väki', 'Justitieministeriets personal', 'People of the Ministry of Justice'],
  ['Tiedottaminen', 'Information', 'Information'],
  [
    'Nimeämiskirje 30.1.2026',
    'Utnämningsbrev 30.1.2026',
    'Letter of appointment of 30 January 2026',
  ],
  [
    'Ministeriön nimeämiskirje',
    'Ministeriets utnämningsbrev',
    'Letter of appointment of the ministry',
  ],
  ['Osoiteluettelo', 'Adresslista', 'Address list'],
  [
    'Tavoitettavissa parhaiten aamupäivisin.',
    'Nås bäst på förmiddagarna.',
    'Best reached in the mornings.',
  ],
  // Tasks
  [
    'Esimerkki: pyydä ministeriöiltä aiheet verkoston kokoukseen',
    'Exempel: be ministerierna om ämnen för nätverkets möte',
    'Sample: ask the ministries for topics for the network meeting',
  ],
  [
    'Esimerkki: varaa matka Brysseliin',
    'Exempel: boka resan till Bryssel',
    'Sample: book the trip to Brussels',
  ],
  [
    'Esimerkki: lähetä verkostolle kuvaus tilastojen kokoamisesta',
    'Exempel: sänd nätverket en beskrivning av hur statistiken sammanställs',
    'Sample: send the network a description of how the statistics are compiled',
  ],
  [
    'Esimerkki: toimita tiedot uhrien kuulemisesta erityisedustajalle',
    'Exempel: sänd uppgifter om hörandet av offer till den särskilda representanten',
    'Sample: send the Special Representative information on the hearing of victims',
  ],
  [
    'Esimerkki: kommentoi vierailun havaintoja',
    'Exempel: kommentera iakttagelserna från besöket',
    'Sample: comment on the observations of the visit',
  ],
  [
    'Esimerkki: kiitä vierailun isäntiä',
    'Exempel: tacka besökets värdar',
    'Sample: thank the hosts of the visit',
  ],
  [
    'Esimerkki: toimita GRETAlle tiedot palvelujen saatavuudesta alueittain',
    'Exempel: sänd GRETA uppgifter om tillgången till tjänster per område',
    'Sample: send GRETA information on the availability of services by area',
  ],
  [
    'Esimerkki: esittele seurantataulukon malli sihteeristölle',
    'Exempel: presentera modellen för uppföljningstabellen för sekretariatet',
    'Sample: present the model of the follow-up table to the secretariat',
  ],
  [
    'Esimerkki: vie komitean suosituksen vastaus verkkosivulle',
    'Exempel: publicera svaret på kommitténs rekommendation på webbplatsen',
    'Sample: put the reply to the recommendation of the Committee on the website',
  ],
  [
    'Esimerkki: pyydä sisäministeriöltä huomautukset havainnoista',
    'Exempel: be inrikesministeriet om anmärkningar till iakttagelserna',
    'Sample: ask the Ministry of the Interior for remarks on the observations',
  ],
  [
    'Esimerkki: kokoa ministeriöiden vastaukset kyselyyn',
    'Exempel: sammanställ ministeriernas svar på enkäten',
    'Sample: compile the replies of the ministries to the questionnaire',
  ],
  [
    'Esimerkki: sovi palaveri tulkkikeskuksen kanssa',
    'Exempel: kom överens om ett möte med tolkcentralen',
    'Sample: arrange a meeting with the interpreting centre',
  ],
  [
    'Esimerkki: päivitä koordinaation yhteystiedot verkkosivulle',
    'Exempel: uppdatera samordningens kontaktuppgifter på webbplatsen',
    'Sample: update the contact details of the coordination on the website',
  ],
  // Recommendations
  ['ESIMERKKI: GRETA, kohta 1', 'EXEMPEL: GRETA, punkt 1', 'SAMPLE: GRETA, paragraph 1'],
  ['ESIMERKKI: GRETA, kohta 2', 'EXEMPEL: GRETA, punkt 2', 'SAMPLE: GRETA, paragraph 2'],
  ['ESIMERKKI: GRETA, kohta 3', 'EXEMPEL: GRETA, punkt 3', 'SAMPLE: GRETA, paragraph 3'],
  ['ESIMERKKI: GRETA, kohta 4', 'EXEMPEL: GRETA, punkt 4', 'SAMPLE: GRETA, paragraph 4'],
  [
    'ESIMERKKI: K 99/2099 vp, suositus 1',
    'EXEMPEL: B 99/2099 rd, rekommendation 1',
    'SAMPLE: K 99/2099 vp, recommendation 1',
  ],
  // Rounds and deliveries
  [
    'Vapaaehtoinen väliraportti on taulukko suosituksista.',
    'Den frivilliga mellanrapporten är en tabell över rekommendationerna.',
    'The voluntary mid-term report is a table of the recommendations.',
  ],
  [
    'Esimerkki: lähetyspäivä on keksitty.',
    'Exempel: avsändningsdagen är påhittad.',
    'Sample: the day of sending is made up.',
  ],
  [
    'Esimerkki: ilmoituksen tekee lainvalmistelu, ei koordinaattori.',
    'Exempel: anmälan görs av lagberedningen, inte av samordnaren.',
    'Sample: the notification is made by the law drafters, not by the coordinator.',
  ],
];
