export const privacy = {
  title: 'Tietosuoja',
  mark: {
    restricted: 'Käsittely rajoitettu',
    objected: 'Vastustaa käsittelyä',
    'non-disclosure': 'Turvakielto',
    'not-informed': 'Informoimatta',
    'to-review': 'Tarkistettava',
    inactive: 'Ei muutoksia 24 kuukauteen',
  },
  basis: {
    publicTask: 'Viranomaisen yleisen edun mukainen tehtävä',
    position: 'Asema tai tehtävä organisaatiossa',
    consent: 'Suostumus',
  },
} as const;
