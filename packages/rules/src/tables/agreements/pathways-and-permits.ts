/** Temporary work experience, permits of foreign trainees and the school year counted. */
import { bodyCodes, derogationCodes } from '../codes.ts'
import { amount, code, date, identifier, words, yesNo } from '../columns-of.ts'

export const pathwayAndPermitColumns = {
  twePathwayId: identifier(
    [
      'Traject tijdelijke werkervaring',
      'Temporary work experience pathway',
      "Parcours d'expérience professionnelle temporaire",
    ],
    {
      references: 'twePathways',
      aliases: ['TWE-traject', 'nummer TWE-traject'],
    },
  ),
  legalEmployer: code(['Juridische werkgever', 'Legal employer', 'Employeur juridique'], bodyCodes, {
    aliases: ['wettelijke werkgever'],
  }),
  permitId: identifier(['Vergunning', 'Permit', 'Permis'], {
    references: 'permits',
    aliases: ['vergunningsnummer', 'permit number', 'arbeidsvergunning'],
  }),
  permitGrantedOn: date(['Vergunning toegekend op', 'Permit granted on', 'Permis accordé le'], {
    borrowed: { through: 'permitId', table: 'permits', column: 'grantedOn' },
  }),
  permitRenewal: yesNo(['Vergunning is een verlenging', 'Permit is a renewal', 'Permis renouvelé'], {
    borrowed: { through: 'permitId', table: 'permits', column: 'renewal' },
  }),
  permitDerogation: code(
    ['Afwijking in de vergunning', 'Derogation in the permit', 'Dérogation dans le permis'],
    derogationCodes,
    { borrowed: { through: 'permitId', table: 'permits', column: 'derogation' } },
  ),
  grants: amount(['Beurs per maand (EUR)', 'Monthly grant (EUR)', 'Bourse mensuelle (EUR)'], {
    aliases: ['beurs'],
  }),
  sectorMinimumWage: amount([
    'Sectoraal minimumloon per maand (EUR)',
    'Sector minimum wage per month (EUR)',
    'Salaire minimum sectoriel par mois (EUR)',
  ]),
  schoolYear: words(['Geteld in schooljaar', 'Counted in school year', "Compté dans l'année scolaire"], {
    aliases: ['schooljaar', 'school year', 'année scolaire'],
  }),
}
