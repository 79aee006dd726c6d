/** The like of `SAMPLE_WORDS`: sentences of international cooperation and its tasks. */
export const COOPERATION_WORDS: readonly (readonly [fi: string, sv: string, en: string])[] = [
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
  [
    'Esimerkki: GRETA kehottaa viranomaisia parantamaan uhrien tunnistamista koko maassa.',
    'Exempel: GRETA uppmanar myndigheterna att förbättra identifieringen av offer i hela landet.',
    'Sample: GRETA urges the authorities to improve the identification of victims in the whole country.',
  ],
  [
    'Esimerkki: Viranomaisten yhteinen ohje on lausunnolla, ja se otetaan käyttöön vuonna 2027.',
    'Exempel: Myndigheternas gemensamma anvisning är på remiss och tas i bruk år 2027.',
    'Sample: The joint guidance of the authorities is out for comments and will be taken into use in 2027.',
  ],
  [
    'Esimerkki: GRETA kehottaa varmistamaan, että jokainen uhri saa apua rikosprosessista riippumatta.',
    'Exempel: GRETA uppmanar till att säkerställa att varje offer får hjälp oberoende av straffprocessen.',
    'Sample: GRETA urges to ensure that every victim is assisted regardless of criminal proceedings.',
  ],
  [
    'Esimerkki: GRETA katsoo, että esitutkintaviranomaisten ja syyttäjien koulutusta tulisi jatkaa.',
    'Exempel: GRETA anser att utbildningen av förundersökningsmyndigheter och åklagare bör fortsätta.',
    'Sample: GRETA considers that the training of investigators and prosecutors should continue.',
  ],
  [
    'Esimerkki: Koulutus on järjestetty vuosittain vuodesta 2025 alkaen.',
    'Exempel: Utbildningen har ordnats årligen sedan 2025.',
    'Sample: The training has been given every year since 2025.',
  ],
  [
    'Esimerkki: GRETA pyytää viranomaisia kehittämään tilastointia.',
    'Exempel: GRETA ber myndigheterna att utveckla statistikföringen.',
    'Sample: GRETA invites the authorities to develop the statistics.',
  ],
  [
    'Esimerkki: Raportoija suosittelee lapsiuhrien palvelujen vahvistamista.',
    'Exempel: Rapportören rekommenderar att tjänsterna för barn som är offer stärks.',
    'Sample: The Rapporteur recommends that the services for child victims be strengthened.',
  ],
  // The log
  [
    'Keskusteltiin kausityöntekijöiden rekrytoinnista ja siitä, miten työsuojeluviranomaiset vaihtavat tietoja.',
    'Diskuterade rekryteringen av säsongsarbetare och hur arbetarskyddsmyndigheterna utbyter information.',
    'The recruitment of seasonal workers was discussed, and how occupational safety and health authorities exchange information.',
  ],
  [
    'Suomi esitteli viranomaisten yhteisen lomakkeen, jolla työsuojelutarkastaja ohjaa mahdollisen uhrin avun piiriin.',
    'Finland presenterade myndigheternas gemensamma blankett med vilken en arbetarskyddsinspektör hänvisar ett möjligt offer till hjälp.',
    'Finland presented the joint form with which a labour inspector refers a possible victim to assistance.',
  ],
  [
    'Erityisedustaja ehdotti maavierailua Suomeen syksyllä 2025.',
    'Den särskilda representanten föreslog ett landsbesök i Finland hösten 2025.',
    'The Special Representative proposed a country visit to Finland in autumn 2025.',
  ],
  [
    'Sihteeristö piti säännöllistä tilastointia tärkeänä seuraavan kierroksen kannalta.',
    'Sekretariatet ansåg att regelbunden statistik är viktig för följande omgång.',
    'The secretariat considered regular statistics important for the next round.',
  ],
  [
    'Suomi ehdotti, että hyväksikäytön muodot luokitellaan samoin kuin direktiivissä.',
    'Finland föreslog att formerna av utnyttjande klassificeras på samma sätt som i direktivet.',
    'Finland proposed that the forms of exploitation be classified as in the directive.',
  ],
  [
    'Ruotsi kannatti yhteisiä luokkia, mutta piti aikataulua tiukkana.',
    'Sverige understödde gemensamma klasser men ansåg tidtabellen vara stram.',
    'Sweden supported common classes but found the timetable tight.',
  ],
  [
    'Ruotsi suhtautui epäilevästi yhteiseen lupajärjestelmään.',
    'Sverige ställde sig tveksamt till ett gemensamt tillståndssystem.',
    'Sweden was sceptical of a common licensing system.',
  ],
  [
    'Tapaamiset jatkuvat kerran vuodessa. Suomi kutsuu seuraavan koolle.',
    'Mötena fortsätter en gång om året. Finland sammankallar det följande.',
    'The meetings continue once a year. Finland convenes the next one.',
  ],
  [
    'Toimitettiin ulkoministeriölle kappaleet naisiin kohdistuvan ihmiskaupan uhrien palveluista ja turvakodeista.',
    'Utrikesministeriet fick avsnitten om tjänster och skyddshem för kvinnor som är offer för människohandel.',
    'The sections on services and shelters for women who are victims of trafficking were sent to the Ministry for Foreign Affairs.',
  ],
  [
    'Suomi kertoi, että avun piiriin pääsee ilman poliisin päätöstä ja että päätös avusta tehdään kolmen kuukauden kuluessa.',
    'Finland berättade att man får hjälp utan polisens beslut och att beslutet om hjälp fattas inom tre månader.',
    'Finland told that assistance is given without a decision of the police and that the decision on it is made within three months.',
  ],
  [
    'GRETAn sihteeristö piti suuntaa hyvänä ja odotti tilastoja tunnistetuista uhreista.',
    'GRETA:s sekretariat ansåg att riktningen är god och väntade på statistik över identifierade offer.',
    'The secretariat of GRETA found the direction good and looked forward to statistics on identified victims.',
  ],
  [
    'Suomi kertoi, että tilastot kootaan viranomaisittain ja julkaistaan samalla kertaa molemmilla kansalliskielillä.',
    'Finland berättade att statistiken sammanställs per myndighet och publiceras samtidigt på båda nationalspråken.',
    'Finland told that the statistics are compiled by authority and published in both national languages at the same time.',
  ],
  [
    'Saksa piti luokitusta liian hienojakoisena.',
    'Tyskland ansåg att klassificeringen är för finfördelad.',
    'Germany found the classification too fine.',
  ],
  [
    'Suomi vastasi, että työntekijältä ei saa periä maksua työnvälityksestä ja että valvonta kuuluu työsuojeluviranomaiselle.',
    'Finland svarade att ingen avgift för arbetsförmedling får tas ut av arbetstagaren och att tillsynen hör till arbetarskyddsmyndigheten.',
    'Finland replied that no fee may be charged from a worker for job placement, and that supervision belongs to the occupational safety and health authority.',
  ],
  [
    'Vastauksessa kuvataan, mitä kunkin suosituksen johdosta on tehty ja mitä uuteen toimintaohjelmaan on valmisteilla.',
    'I svaret beskrivs vad som har gjorts med anledning av varje rekommendation och vad som bereds för den nya handlingsplanen.',
    'The reply describes what has been done on each recommendation and what is being prepared for the new action plan.',
  ],
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
