/** A foreign trainee declares to take no other job in Belgium. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31NoOtherJob = defineRule({
  id: 'a31-no-other-job',
  title: text(
    'Verklaring zonder andere dienstbetrekking',
    'Declaration of no other job',
    'Déclaration sans autre emploi',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['noOtherJobDeclared'],
  sources: [cite(foreignTrainee)],
  check: mustBeYes('noOtherJobDeclared'),
  messages: {
    nl: {
      wrong:
        'De ondertekende verklaring dat de stagiair tijdens de stage geen andere dienstbetrekking in België heeft, ontbreekt.',
      fix: 'Laat de stagiair de verklaring ondertekenen en voeg ze toe.',
    },
    en: {
      wrong:
        'The signed declaration that the trainee takes no other job in Belgium during the traineeship is missing.',
      fix: 'Have the trainee sign the declaration and add it.',
    },
    fr: {
      wrong:
        "La déclaration signée selon laquelle le stagiaire n'occupe aucun autre emploi en Belgique pendant le stage manque.",
      fix: 'Faites signer la déclaration par le stagiaire et joignez-la.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', noOtherJobDeclared: 'ja' }

export const cases = casesOf(a31NoOtherJob, [
  { says: 'a signed declaration is enough', rows: [permit], verdict: 'valid' },
  {
    says: 'each missing declaration is a finding, also at a renewal',
    rows: [{ ...permit, noOtherJobDeclared: 'nee' }, permit, { ...permit, noOtherJobDeclared: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.noOtherJobDeclared'] }, { at: ['2.noOtherJobDeclared'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, noOtherJobDeclared: null }],
    verdict: 'undecided',
    because: ['noOtherJobDeclared'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', noOtherJobDeclared: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['noOtherJobDeclared'],
  },
])
