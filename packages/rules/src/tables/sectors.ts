/** Sectors and their sectoral partnerships, with the parameters that a partnership sets. */
import { text } from '../language.ts'
import { defineTable } from './column.ts'
import { count, identifier, words, yesNo } from './columns-of.ts'

export const sectors = defineTable({
  id: 'sectors',
  singular: 'sector',
  label: text('Sectoren', 'Sectors', 'Secteurs'),
  aliases: ['sectorale partnerschappen', 'sectoral partnerships', 'partenariats sectoriels'],
  key: 'code',
  goesAlong: true,
  columns: {
    code: identifier(['Sectorcode', 'Sector code', 'Code du secteur'], {
      aliases: ['sector', 'code', 'secteur'],
    }),
    name: words(['Sectoraal partnerschap', 'Sectoral partnership', 'Partenariat sectoriel'], {
      aliases: ['naam', 'name', 'nom'],
    }),
    trainingMonths: count([
      'Termijn mentoropleiding (maanden)',
      'Mentor training term (months)',
      'Délai de formation du tuteur (mois)',
    ]),
    maxLearners: count(['Lerenden per mentor', 'Learners per mentor', 'Apprenants par tuteur']),
    hasPartnership: yesNo(
      ['Heeft een sectoraal partnerschap', 'Has a sectoral partnership', 'A un partenariat sectoriel'],
      { aliases: ['partnerschap'] },
    ),
    powers: words(['Gedelegeerde bevoegdheden', 'Delegated powers', 'Compétences déléguées'], {
      aliases: ['bevoegdheden'],
      purpose: 'report',
      help: text(
        'De codes met een komma ertussen: INFORM, MOBILISE, ACCREDIT, MONITOR, QUALITY, ADVISE.',
        'The codes, separated by commas: INFORM, MOBILISE, ACCREDIT, MONITOR, QUALITY, ADVISE.',
        'Les codes, séparés par des virgules : INFORM, MOBILISE, ACCREDIT, MONITOR, QUALITY, ADVISE.',
      ),
    }),
  },
})
