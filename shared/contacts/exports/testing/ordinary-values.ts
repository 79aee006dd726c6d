/** What most contacts are made of; the people and bodies do not exist. */
export const ORDINARY = {
  words: [
    ...['Esimerkki', 'Äänekäs-Öhman', 'af Malmholm', "O'Sample", 'Maija', 'Åke', 'Liisa-Maria'],
    ...['erityisasiantuntija', 'Director General', 'Esimerkkivirasto', 'Mallikunta', 'Tuki ry'],
    ...['Kansainväliset asiat; osasto', 'Verkosto, itä', 'Ohjausryhmä', 'Esimerkkikatu 1 A 2'],
    ...['Helsinki', 'Mariehamn', 'Soita ensin.\nTavataan keskiviikkoisin.', 'Sanoi: "ei nyt"'],
  ],
  emails: ['maija@x.invalid', 'Åke.Ö@virasto.invalid', 'a+b@x.invalid', 'kirjaamo@x.invalid'],
  phones: ['+358405550101', '+358905550101', '+358295160001', '+46701740605', '+442079460000'],
};
