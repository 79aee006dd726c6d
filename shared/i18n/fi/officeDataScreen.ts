/** Toimiston tietojen tallennus JSON-tiedostoksi. */
export const officeDataScreen = {
  title: 'Tiedot muille ohjelmille',
  help: 'Toimiston tiedot yhtenä JSON-tiedostona, jonka muut ohjelmat ja tämän ohjelman komentorivi lukevat.',
  save: 'Tallenna toimiston tiedot (JSON)…',
  question: 'Tallennetaanko toimiston tiedot tiedostoksi?',
  noBackup: 'Tämä ei ole varmuuskopio',
  noBackupText:
    'Tiedostossa ei ole muutoshistoriaa, poistettuja tietoja, rajoitettuja yhteistyötapahtumia ja kyselyjä, liitetiedostoja, asiakirjapohjia eikä tallennettuja näkymiä. Sitä ei voi palauttaa. Tee varmuuskopio erikseen.',
  personal: 'Tiedosto sisältää henkilötietoja',
  personalText:
    'Siinä ovat kaikki henkilöt muistiinpanoineen, myös ne, jotka ovat vastustaneet tietojensa käsittelyä. Pois jäävät niiden henkilöiden yhteystiedot, joiden tietojen käsittelyä on rajoitettu, ja turvakiellon saaneiden omat yhteystiedot. Säilytä tiedosto kuten muutkin henkilötiedot ja poista se, kun sitä ei enää tarvita. Vienti kirjataan asiakirjojen luetteloon.',
  go: 'Tallenna…',
  making: 'Tiedostoa kootaan…',
  saving: 'Valitse, mihin tiedosto tallennetaan.',
  filter: 'JSON-tiedosto',
  fileTitle: 'Toimiston tiedot',
  saved: 'Toimiston tiedot tallennettiin: {{name}}',
  failed: 'Tiedostoa ei saatu koottua. Mitään ei tallennettu.',
  identityCode_one:
    'Tiedostoa ei tehty: yhdessä kohdassa on henkilötunnus. Poista se ensin: Tietosuoja, Henkilötunnukset.',
  identityCode_other:
    'Tiedostoa ei tehty: {{count}} kohdassa on henkilötunnus. Poista ne ensin: Tietosuoja, Henkilötunnukset.',
  wrongValue: 'Tiedostoa ei tehty: tiedossa {{place}} on arvo, jota muoto ei tunne.',
} as const;
