/** A file holds the passport of a trainee abroad, the residence permit of one in Belgium. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31IdCopies = defineRule({
  id: 'a31-id-copies',
  title: text(
    'Identiteitsbewijs van de stagiair',
    'Identity document of the trainee',
    "Pièce d'identité du stagiaire",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['inBelgium'],
  mayBeEmpty: ['passportCopy', 'residencePermitCopy'],
  sources: [cite(foreignTrainee)],
  check: (row) => {
    const document = row.inBelgium ? 'residencePermitCopy' : 'passportCopy'
    if (row[document] === null) return undecided(document)
    return row[document]
      ? undefined
      : violated([document, 'inBelgium'], { document: { table: 'permits', column: document } })
  },
  messages: {
    nl: {
      wrong:
        'Het dossier mist {document}; welk document nodig is, hangt af van de plaats waar de stagiair bij de aanvraag verblijft.',
      fix: 'Voeg de kopie toe.',
    },
    en: {
      wrong:
        'The file lacks {document}; which document is needed depends on where the trainee stays when applying.',
      fix: 'Add the copy.',
    },
    fr: {
      wrong:
        'Il manque au dossier {document} ; le document exigé dépend du lieu où séjourne le stagiaire lors de la demande.',
      fix: 'Joignez la copie.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', inBelgium: 'nee', passportCopy: 'ja', residencePermitCopy: 'nee' }
const resident = { ...permit, inBelgium: 'ja', passportCopy: 'nee', residencePermitCopy: 'ja' }

export const cases = casesOf(a31IdCopies, [
  {
    says: 'a passport from abroad, a residence permit in Belgium',
    rows: [permit, resident],
    verdict: 'valid',
  },
  {
    says: 'each lacks its own document',
    rows: [
      { ...permit, passportCopy: 'nee' },
      { ...resident, residencePermitCopy: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.passportCopy', '0.inBelgium'] }, { at: ['1.residencePermitCopy', '1.inBelgium'] }],
  },
  {
    says: 'where the trainee stays decides',
    rows: [{ ...permit, inBelgium: null }],
    verdict: 'undecided',
    because: ['inBelgium'],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, passportCopy: null }],
    verdict: 'undecided',
    because: ['passportCopy'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
