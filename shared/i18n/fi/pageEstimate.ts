/** About how many pages a document will have. */
export const pageEstimate = {
  counting: 'Lasketaan, montako sivua asiakirjassa on…',
  pages_one: 'Asiakirjassa on noin {{count, number}} sivu.',
  pages_other: 'Asiakirjassa on noin {{count, number}} sivua.',
  unknown: 'Sivumäärää ei voi arvioida.',
  stopped: 'Sivumäärän laskenta keskeytettiin.',
  help: 'Arvio: Word voi jakaa tekstin sivuille hieman toisin.',
  stop: 'Keskeytä laskenta',
  again: 'Laske sivut uudelleen',
} as const;
