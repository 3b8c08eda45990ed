/** An accredited company has the equipment and the organisation that the training plan asks. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { mayBeAccredited } from './requested.ts'

export const accEquipment = defineRule({
  id: 'acc-equipment',
  title: text('Uitrusting en organisatie', 'Equipment and organisation', 'Équipement et organisation'),
  table: 'accreditations',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['equipmentDeclared', 'decision'],
  mayLack: ['decision'],
  applies: mayBeAccredited,
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: mustBeYes('equipmentDeclared'),
  messages: {
    nl: {
      wrong:
        'De onderneming heeft niet verklaard dat haar uitrusting en organisatie bij het opleidingsplan passen.',
      fix: 'Vraag de onderneming om deze verklaring en noteer ze.',
    },
    en: {
      wrong: 'The company has not declared that its equipment and organisation fit the training plan.',
      fix: 'Ask the company for this declaration and note it.',
    },
    fr: {
      wrong:
        "L'entreprise n'a pas déclaré que son équipement et son organisation correspondent au plan de formation.",
      fix: "Demandez cette déclaration à l'entreprise et notez-la.",
    },
  },
})

export const cases = casesOf(accEquipment, [
  { says: 'what the company declared is enough', rows: [{ equipmentDeclared: 'ja' }], verdict: 'valid' },
  {
    says: 'a denial and an empty cell are no declaration',
    rows: [{ equipmentDeclared: 'nee' }, { equipmentDeclared: 'ja' }, { equipmentDeclared: null }],
    verdict: 'violated',
    findings: [{ at: ['0.equipmentDeclared'] }, { at: ['2.equipmentDeclared'] }],
  },
  {
    says: 'a pending request needs it too, a refused or withdrawn one no longer',
    rows: [
      { equipmentDeclared: null, decision: 'PENDING' },
      { equipmentDeclared: null, decision: 'REFUSED' },
      { equipmentDeclared: null, decision: 'WITHDRAWN' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.equipmentDeclared'] }],
  },
  {
    says: 'of a refused request nothing is asked',
    rows: [{ equipmentDeclared: null, decision: 'REFUSED' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without this column cannot be checked',
    rows: [{ decision: 'GRANTED' }],
    verdict: 'notCheckable',
    lacking: ['equipmentDeclared'],
  },
])
